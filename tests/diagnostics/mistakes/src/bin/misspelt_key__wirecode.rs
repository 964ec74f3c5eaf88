//! a misspelt key

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 1, mesage = "a")] // FAULT
    A,
}

fn main() {}
