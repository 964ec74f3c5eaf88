use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i128)]
enum GateError {
    #[api_error(code = -170141183460469231731687303715884105728)]
    Busy,
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i128)]
enum ReaderError {
    #[api_error(code = -170141183460469231731687303715884105728)]
    Jammed,
}

fn main() {}
