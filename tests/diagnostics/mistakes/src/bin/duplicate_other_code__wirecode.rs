//! one code, a second time beside the first of each variant

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 1)]
    #[api_error(code = 9)] // FIRST
    A,
    #[api_error(code = 2)]
    #[api_error(code = 9)] // FAULT
    B,
}

fn main() {}
