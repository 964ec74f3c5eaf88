use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
    #[api_error(flatten)]
    Reader(ReaderError),
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

#[derive(Debug)]
enum ReaderError {
    Jammed,
}

include!("uses/nested_no_family.rs");

fn main() {}
