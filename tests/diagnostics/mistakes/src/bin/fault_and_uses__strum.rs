//! one fault, and uses of the enum

use strum::{EnumMessage, FromRepr};

#[derive(Debug, EnumMessage, FromRepr)]
#[repr(u8)]
enum E {
    #[strum(mesage = "a")] // FAULT
    A = 1,
    B = 2,
}

fn uses(code: u8) -> Option<E> {
    use strum::EnumMessage as _;
    let error = E::from_repr(code)?;
    println!("{:?}", error.get_message());
    Some(error)
}

fn main() {}
