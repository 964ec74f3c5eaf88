use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
    #[api_error(flatten)]
    Door(DoorError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0))]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0))]
enum DoorError {
    #[api_error(code = 6)]
    Forced,
}

fn main() {}
