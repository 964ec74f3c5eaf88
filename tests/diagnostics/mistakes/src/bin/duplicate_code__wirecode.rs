//! one code, two variants

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 1)] // FIRST
    A,
    #[api_error(code = 1)] // FAULT
    B,
}

fn main() {}
