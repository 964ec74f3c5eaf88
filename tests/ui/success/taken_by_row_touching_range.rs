use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0..5))]
enum GateError {
    #[api_error(code = 5)]
    Busy,
    #[api_error(code = 4)]
    DoorOpen,
}

fn main() {}
