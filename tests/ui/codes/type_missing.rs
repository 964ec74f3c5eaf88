use wirecode::ApiError;

#[derive(ApiError, Debug)]
enum GateError {
    #[api_error(code = 5)]
    Busy,
}

fn main() {}
