//! a key written twice

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    #[strum(message = "a", message = "b")] // FAULT
    A = 1,
}

fn main() {}
