use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten, except(5))]
    Reader(ReaderError),
    #[api_error(flatten, except(5))]
    Door(DoorError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
    #[api_error(code = 6)]
    Dirty,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum DoorError {
    #[api_error(code = 5)]
    Forced,
    #[api_error(code = 7)]
    Left,
}

fn main() {}
