use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError<'a> {
    #[api_error(code = 1)]
    Busy(&'a str),
}

fn main() {}
