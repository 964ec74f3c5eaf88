use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, except(5))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
