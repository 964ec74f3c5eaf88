use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 0x2A, reason = "retired in 1.4"))]
enum GateError {
    #[api_error(code = 0x2A)]
    Busy,
}

fn main() {}
