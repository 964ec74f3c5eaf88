//! a code that does not fit

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 300)] // FAULT
    A,
}

fn main() {}
