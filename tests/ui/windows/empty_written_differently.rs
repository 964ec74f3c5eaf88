use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7, since = "2", until = "2.0.0")]
    Busy,
}

fn main() {}
