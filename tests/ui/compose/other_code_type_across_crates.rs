use wirecode::ApiError;
use wirecode::viewtron::FaceError;

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum GateError {
    #[api_error(flatten)]
    Face(FaceError),
}

fn main() {}
