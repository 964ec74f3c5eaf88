use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(Debug)]
enum ReaderError {
    Jammed,
}

impl ReaderError {
    fn code(&self) -> i32 {
        5
    }
}

fn main() {}
