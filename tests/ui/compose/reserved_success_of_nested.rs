use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 0, reason = "never sent"))]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0))]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

fn main() {}
