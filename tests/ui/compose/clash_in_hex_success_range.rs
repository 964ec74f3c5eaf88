use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0x00..=0x7F))]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 0x42)]
    Jammed,
}

fn main() {}
