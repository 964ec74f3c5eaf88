use wirecode::ApiError;
use wirecode::viewtron::DeviceError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Device(DeviceError),
}

fn main() {}
