use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0..=9), reserved(code = 5..=14, reason = "retired"))]
enum GateError {
    #[api_error(code = -1)]
    Busy,
}

fn main() {}
