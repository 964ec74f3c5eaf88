use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 0)]
    Busy,
    #[api_error(code = -0)]
    DoorOpen,
}

fn main() {}
