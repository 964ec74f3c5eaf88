use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
}

impl GateError {
    fn code(&self) -> i32 {
        7
    }
}

fn main() {}
