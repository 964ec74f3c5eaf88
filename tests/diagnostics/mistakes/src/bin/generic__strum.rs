//! a generic enum

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E<T> { // FAULT
    A(T),
}

fn main() {}
