use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
    Raw(i32),
}

fn main() {}
