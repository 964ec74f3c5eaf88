use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError<u8>),
}

#[derive(Debug)]
struct ReaderError<T>(T);

fn main() {}
