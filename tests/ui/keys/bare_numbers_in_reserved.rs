use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(7, 8))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
