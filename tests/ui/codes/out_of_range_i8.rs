use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i8)]
enum GateError {
    #[api_error(code = 128)]
    Busy,
}

fn main() {}
