use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5)]
    Busy,
    #[api_error(flatten, except(5))]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5, kind = Teapot)]
    Jammed,
}

fn main() {}
