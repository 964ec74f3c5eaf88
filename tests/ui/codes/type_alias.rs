use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = Code)]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

type Code = i32;

fn main() {}
