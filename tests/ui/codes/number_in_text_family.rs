use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = str)]
enum GateError {
    #[api_error(code = 5)]
    Busy,
}

fn main() {}
