//! a variant without a code

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 1)]
    A,
    B, // FAULT
}

fn main() {}
