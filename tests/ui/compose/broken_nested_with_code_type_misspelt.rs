use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = u9)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

fn main() {}
