//! a key written twice

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 1, message = "a", message = "b")] // FAULT
    A,
}

fn main() {}
