//! a variant without a code

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    A = 1,
    B, // FAULT
}

fn main() {}
