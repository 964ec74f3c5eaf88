//! a misspelt attribute

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    #[strm(message = "a")] // FAULT
    A = 1,
}

fn main() {}
