use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5, until = "2.0")]
    Busy,
    #[api_error(code = 5)]
    DoorOpen,
}

fn main() {}
