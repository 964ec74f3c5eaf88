use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    #[serde(rename = "busy")]
    Busy,
}

fn main() {}
