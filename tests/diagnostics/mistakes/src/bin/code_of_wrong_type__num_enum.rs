//! a text for a code

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    A = "1", // FAULT
}

fn main() {}
