use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

include!("uses/open.rs");

fn main() {}
