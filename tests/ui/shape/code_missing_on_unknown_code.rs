use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    Other(UnknownCode<Self>),
}

fn main() {}
