use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = SEVEN)]
    Busy,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

const SEVEN: i32 = 7;

include!("uses/open.rs");

fn main() {}
