use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5, since = "1.0")]
    Busy,
    #[api_error(code = 5, since = "2.0", until = "3.0")]
    DoorOpen,
}

fn main() {}
