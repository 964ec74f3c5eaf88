//! one code, two variants

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    A = 1, // FIRST
    B = 1, // FAULT
}

fn main() {}
