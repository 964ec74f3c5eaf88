use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8, success(code = 256))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
