use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = ..=0), success(code = 0..))]
enum GateError {
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

fn main() {}
