//! a second code that does not fit

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    #[num_enum(alternatives = [300])] // FAULT
    A = 1,
}

fn main() {}
