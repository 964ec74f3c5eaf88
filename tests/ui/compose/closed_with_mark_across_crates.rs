use wirecode::ApiError;
use wirecode::viewtron::FaceError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten, unknown)]
    Face(FaceError),
}

fn main() {}
