use wirecode::ApiError;
use wirecode::viewtron::DeviceError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 84)]
    Busy,
    #[api_error(flatten, unknown)]
    Device(DeviceError),
}

fn main() {}
