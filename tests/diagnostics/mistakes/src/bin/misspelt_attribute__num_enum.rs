//! a misspelt attribute

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    #[num_enm(catch_all)] // FAULT
    A(u8),
    B = 1,
}

fn main() {}
