//! one code, a second time beside the first of each variant

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    #[num_enum(alternatives = [9])] // FIRST
    A = 1,
    #[num_enum(alternatives = [9])] // FAULT
    B = 2,
}

fn main() {}
