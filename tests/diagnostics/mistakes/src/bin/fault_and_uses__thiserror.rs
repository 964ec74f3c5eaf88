//! one fault, and uses of the enum

use thiserror::Error;

#[derive(Debug, Error)]
enum E {
    #[error(a)] // FAULT
    A,
    #[error("b")]
    B,
}

fn uses(error: E) -> Result<(), Box<dyn std::error::Error>> {
    println!("{error}");
    Err(error)?;
    Ok(())
}

fn main() {}
