//! a misspelt key

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    #[strum(mesage = "a")] // FAULT
    A = 1,
}

fn main() {}
