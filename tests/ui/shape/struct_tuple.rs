use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
struct GateError(i32);

fn main() {}
