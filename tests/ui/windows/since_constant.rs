use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7, since = V2)]
    Busy,
}

const V2: &str = "2.0";

fn main() {}
