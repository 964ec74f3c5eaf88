use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, since = "2.0", since = "3.0")]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
