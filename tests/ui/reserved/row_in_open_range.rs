use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 50.., reason = "private use"))]
enum GateError {
    #[api_error(code = 57)]
    Busy,
}

fn main() {}
