use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum GateError {
    #[api_error(code = 44)]
    #[api_error(code = 300)]
    Busy,
}

fn main() {}
