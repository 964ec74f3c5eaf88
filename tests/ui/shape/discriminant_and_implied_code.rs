use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    Busy = 10,
    DoorOpen,
}

fn main() {}
