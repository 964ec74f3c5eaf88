use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 55..=56, reason = "retired"), reserved(code = 50..=59, reason = "private"))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
