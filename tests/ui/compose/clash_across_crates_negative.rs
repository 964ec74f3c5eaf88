use wirecode::ApiError;
use wirecode::viewtron::AudioError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = -107)]
    Busy,
    #[api_error(flatten)]
    Audio(AudioError),
}

fn main() {}
