use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
    #[api_error(flatten, unknown)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

include!("uses/open_by_nested.rs");

fn main() {}
