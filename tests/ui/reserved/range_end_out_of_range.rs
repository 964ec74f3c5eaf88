use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8, reserved(code = 200..=300, reason = "retired"))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
