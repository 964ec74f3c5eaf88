use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 1)]
    Busy,
    #[api_error(unknown)]
    Other(UnknownCode<i32>),
}

fn main() {}
