use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = str, success(code = "00".."01"))]
enum GateError {
    #[api_error(code = "08S01")]
    Busy,
}

fn main() {}
