//! a misspelt key

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    #[num_enum(catchall)] // FAULT
    A(u8),
    B = 1,
}

fn main() {}
