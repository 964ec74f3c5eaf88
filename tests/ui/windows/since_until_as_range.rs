use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7, since = "1.0".."2.0")]
    Busy,
}

fn main() {}
