use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum GateError {
    #[api_error(code = 300)]
    Busy,
    #[api_error(code = -1)]
    DoorOpen,
}

fn main() {}
