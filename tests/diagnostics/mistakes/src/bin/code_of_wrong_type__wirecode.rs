//! a text for a code

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = "1")] // FAULT
    A,
}

fn main() {}
