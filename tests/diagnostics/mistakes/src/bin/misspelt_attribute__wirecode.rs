//! a misspelt attribute

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_eror(code = 1)] // FAULT
    A,
}

fn main() {}
