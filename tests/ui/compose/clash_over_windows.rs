use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5, since = "1.0", until = "2.0")]
    Busy,
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5, since = "1.5", until = "3.0")]
    Jammed,
}

fn main() {}
