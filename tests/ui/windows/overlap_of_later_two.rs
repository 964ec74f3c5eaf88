use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5, until = "1.0")]
    Busy,
    #[api_error(code = 5, since = "2.0")]
    DoorOpen,
    #[api_error(code = 5, since = "3.0")]
    CardUnknown,
}

fn main() {}
