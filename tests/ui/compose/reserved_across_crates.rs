use wirecode::ApiError;
use wirecode::viewtron::PlateError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 203..=205, reason = "retired in 1.4"))]
enum GateError {
    #[api_error(flatten)]
    Plate(PlateError),
}

fn main() {}
