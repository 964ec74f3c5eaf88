use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u32)]
enum GateError {
    #[api_error(code = -107)]
    Busy,
}

fn main() {}
