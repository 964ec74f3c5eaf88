use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 15)]
    Busy,
    #[api_error(flatten, except(15))]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 10..=20)]
    Jammed(i32),
}

fn main() {}
