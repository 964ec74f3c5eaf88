//! two places for unknown codes

use num_enum::{FromPrimitive, IntoPrimitive};

#[derive(Debug, FromPrimitive, IntoPrimitive)]
#[repr(u8)]
enum E {
    #[num_enum(catch_all)] // FIRST
    A(u8),
    #[num_enum(catch_all)] // FAULT
    B(u8),
}

fn main() {}
