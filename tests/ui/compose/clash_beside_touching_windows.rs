use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5, until = "2.0")]
    Busy,
    #[api_error(code = 6)]
    DoorOpen,
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5, since = "2.0")]
    Jammed,
    #[api_error(code = 6)]
    Dirty,
}

fn main() {}
