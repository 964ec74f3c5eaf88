use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 1, reserved(code = 9, reason = "retired"))]
    Busy,
}

fn main() {}
