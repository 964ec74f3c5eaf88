use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5 | 6 | 7)]
    Busy,
}

fn main() {}
