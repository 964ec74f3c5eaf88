use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 1..=9, reason = "retired in 1.4"))]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

fn main() {}
