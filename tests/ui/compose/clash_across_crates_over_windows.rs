use wirecode::ApiError;
use wirecode::viewtron::BaseError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 5, until = "1.4")]
    Busy,
    #[api_error(flatten)]
    Base(BaseError),
}

fn main() {}
