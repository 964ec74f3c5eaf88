use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[repr(i32)]
enum GateError {
    #[api_error(code = 5)]
    Busy,
}

fn main() {}
