use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    Busy = BASE + 7,
}

const BASE: isize = 100;

fn main() {}
