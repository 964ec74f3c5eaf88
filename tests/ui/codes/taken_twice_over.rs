use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5)]
    #[api_error(code = 6)]
    Busy,
    #[api_error(code = 5)]
    DoorOpen,
    #[api_error(code = 6)]
    CardUnknown,
}

fn main() {}
