use wirecode::{ApiError, UnknownCode};

#[derive(ApiError)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

fn main() {}
