//! one fault, and uses of the enum

use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum E {
    #[num_enum(alternative = [2])] // FAULT
    A = 1,
    B = 3,
}

fn uses(code: u8) -> Result<(), Box<dyn std::error::Error>> {
    let error = E::try_from(code)?;
    println!("{}", u8::from(error));
    Ok(())
}

fn main() {}
