//! two places for unknown codes

use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(unknown)] // FIRST
    A(UnknownCode<Self>),
    #[api_error(unknown)] // FAULT
    B(UnknownCode<Self>),
}

fn main() {}
