use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(UnknownCode<Self>),
}

fn main() {}
