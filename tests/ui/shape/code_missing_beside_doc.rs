use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    /// 5: the door is open
    DoorOpen,
}

fn main() {}
