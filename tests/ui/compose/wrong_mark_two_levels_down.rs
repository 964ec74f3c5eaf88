use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 1)]
    Jammed,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum DoorError {
    #[api_error(flatten, unknown)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Door(DoorError),
    #[api_error(code = 2)]
    Locked,
}

fn main() {}
