//! a text for a code

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    A = "1", // FAULT
}

fn main() {}
