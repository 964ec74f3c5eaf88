//! a code that does not fit

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    A = 300, // FAULT
}

fn main() {}
