use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum DoorError {
    #[api_error(code = 1)]
    Open,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_eror(flatten)]
    Door(DoorError),
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

const KEPT: GateError = GateError::from_code(7);

fn gate(code: i32) -> Result<i32, GateError> {
    println!("{} {:?}", KEPT.code(), GateError::try_from_code(code));
    GateError::check(code)
}

fn main() {}
