use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 9, reason = "retired in 1.4"))]
enum GateError {
    #[api_error(code = 9, until = "1.4")]
    Busy,
}

fn main() {}
