use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

fn main() {}
