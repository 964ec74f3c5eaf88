use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {}

include!("uses/value.rs");

fn main() {}
