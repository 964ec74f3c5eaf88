use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError<'a> {
    #[api_error(code = 7)]
    Busy(&'a str),
}

include!("uses/lifetime.rs");

fn main() {}
