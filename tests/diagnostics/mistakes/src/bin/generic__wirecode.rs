//! a generic enum

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E<T> { // FAULT
    #[api_error(code = 1)]
    A,
    #[api_error(unknown)]
    B(wirecode::UnknownCode<E<T>>),
}

fn main() {}
