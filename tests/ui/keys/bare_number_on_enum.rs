use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(7)]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
