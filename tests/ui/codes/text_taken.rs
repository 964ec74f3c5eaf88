use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = str)]
enum GateError {
    #[api_error(code = "08S01")]
    Busy,
    #[api_error(code = "08S01")]
    Closed,
}

fn main() {}
