use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 0x2A)]
    Busy,
    #[api_error(code = 0x2A)]
    DoorOpen,
}

fn main() {}
