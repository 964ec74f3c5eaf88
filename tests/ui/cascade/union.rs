use wirecode::ApiError;

#[derive(ApiError, Clone, Copy)]
#[api_error(code = i32)]
union GateError {
    code: i32,
}

include!("uses/value.rs");

fn main() {}
