use wirecode::ApiError;

#[api_error(code = i32)]
#[derive(ApiError, Debug)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
}

fn main() {}
