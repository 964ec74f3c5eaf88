//! a code that does not fit

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    A = 300, // FAULT
}

fn main() {}
