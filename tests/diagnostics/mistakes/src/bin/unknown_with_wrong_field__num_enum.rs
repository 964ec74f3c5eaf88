//! a wrong field for unknown codes

use num_enum::{FromPrimitive, IntoPrimitive};

#[derive(Debug, FromPrimitive, IntoPrimitive)]
#[repr(u8)]
enum E {
    #[num_enum(catch_all)]
    A(String), // FAULT
}

fn main() {}
