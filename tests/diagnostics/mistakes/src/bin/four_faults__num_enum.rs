//! four faults in one enum

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    A = 300, // FAULT
    B = "2", // FAULT
    #[num_enum(catchall)] // FAULT
    C(u8),
    #[num_enum(alternatives = ["4"])] // FAULT
    D = 4,
}

fn main() {}
