use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = bool)]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
