use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError<T> {
    #[api_error(flatten)]
    Reader(T),
}

include!("uses/generic.rs");

fn main() {}
