use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = BUSY)]
    Busy,
}

const BUSY: i32 = 5;

fn main() {}
