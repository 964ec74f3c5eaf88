use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {}

fn main() {}
