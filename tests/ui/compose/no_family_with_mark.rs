use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten, unknown)]
    Reader(ReaderError),
}

#[derive(Debug)]
struct ReaderError;

fn main() {}
