use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum GateError {
    #[api_error(code = 999)]
    Busy,
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

fn main() {}
