//! one code, two variants

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    A = 1, // FIRST
    B = 1, // FAULT
}

fn main() {}
