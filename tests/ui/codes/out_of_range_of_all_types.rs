use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum GateError {
    #[api_error(code = 999999999999999999999999999999999999999999)]
    Busy,
}

fn main() {}
