use wirecode::ApiError;
use wirecode::vdg_sense::ResultError;
use wirecode::viewtron::FaceError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Face(FaceError),
    #[api_error(flatten, unknown)]
    Sense(ResultError),
}

fn main() {}
