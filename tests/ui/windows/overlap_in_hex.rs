use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 0x8A, until = "2.0")]
    Busy,
    #[api_error(code = 0x8A, since = "1.9")]
    DoorOpen,
}

fn main() {}
