use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = int)]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
