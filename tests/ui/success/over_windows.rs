use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0, until = "2.0"), success(code = 0, since = "1.9"))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
