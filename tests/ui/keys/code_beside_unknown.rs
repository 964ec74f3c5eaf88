use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(unknown, code = 7)]
    Other(UnknownCode<Self>),
}

fn main() {}
