use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Entry(EntryError),
    #[api_error(flatten)]
    Exit(ExitError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum EntryError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ExitError {
    #[api_error(flatten)]
    Door(DoorError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum DoorError {
    #[api_error(code = 5)]
    Forced,
}

fn main() {}
