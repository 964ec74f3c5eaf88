use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError<R> {
    #[api_error(flatten)]
    Reader(R),
}

fn main() {}
