use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
    #[api_error(unknown)]
    Other(i32),
}

include!("uses/open_number.rs");

fn main() {}
