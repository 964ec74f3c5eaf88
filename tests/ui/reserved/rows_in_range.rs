use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 50..=59, reason = "retired in 1.4"))]
enum GateError {
    #[api_error(code = 51)]
    Busy,
    #[api_error(code = 52)]
    DoorOpen,
    #[api_error(code = 60)]
    CardUnknown,
}

fn main() {}
