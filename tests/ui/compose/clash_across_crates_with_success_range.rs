use wirecode::ApiError;
use wirecode::vdg_sense::ResultError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
    #[api_error(flatten, unknown)]
    Sense(ResultError),
}

fn main() {}
