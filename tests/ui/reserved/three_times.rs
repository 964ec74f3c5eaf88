use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 9, reason = "a"), reserved(code = 9, reason = "b"), reserved(code = 9, reason = "c"))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
