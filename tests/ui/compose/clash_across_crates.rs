use wirecode::ApiError;
use wirecode::viewtron::FaceError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 152)]
    Busy,
    #[api_error(flatten)]
    Face(FaceError),
}

fn main() {}
