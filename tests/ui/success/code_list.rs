use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = [0, 200]))]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
