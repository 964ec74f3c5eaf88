//! a generic enum

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E<T> { // FAULT
    A(T),
}

fn main() {}
