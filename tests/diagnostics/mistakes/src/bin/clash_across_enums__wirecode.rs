//! one code in two parts of a family

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum Common {
    #[api_error(code = 1)]
    A,
}

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 1)]
    B,
    #[api_error(flatten)]
    Common(Common), // FAULT
}

fn main() {}
