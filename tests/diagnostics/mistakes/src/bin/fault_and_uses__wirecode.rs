//! one fault, and uses of the enum

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 1, mesage = "a")] // FAULT
    A,
    #[api_error(code = 2)]
    B,
}

fn uses(code: u8) -> Result<(), E> {
    let error = E::from_code(code);
    println!("{error} {}", error.code());
    E::check(code)?;
    Err(error)
}

fn main() {}
