use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
struct GateError;

include!("uses/value.rs");

fn main() {}
