use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten, unknown)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5, kind = Teapot)]
    Jammed,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

fn main() {}
