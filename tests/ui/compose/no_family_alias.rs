use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

type ReaderError = i32;

fn main() {}
