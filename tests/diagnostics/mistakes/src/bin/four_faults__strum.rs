//! four faults in one enum

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    A = 300, // FAULT
    B = "2", // FAULT
    #[strum(mesage = "c")] // FAULT
    C = 3,
    #[strum(message = 4)] // FAULT
    D = 4,
}

fn main() {}
