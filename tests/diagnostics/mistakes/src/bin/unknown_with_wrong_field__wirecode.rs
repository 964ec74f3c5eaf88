//! a wrong field for unknown codes

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(unknown)]
    A(String), // FAULT
}

fn main() {}
