use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 200..=299))]
enum GateError {
    #[api_error(code = 204)]
    Busy,
}

fn main() {}
