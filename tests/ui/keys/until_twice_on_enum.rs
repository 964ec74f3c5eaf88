use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, until = "2.0", until = "3.0")]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
