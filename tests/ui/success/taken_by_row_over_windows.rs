use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0, since = "2.0"))]
enum GateError {
    #[api_error(code = 0, until = "2.1")]
    Busy,
}

fn main() {}
