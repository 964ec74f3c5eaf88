use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7, until = "2.0")]
    Busy,
    #[api_error(code = 7, since = "1.9")]
    DoorOpen,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

include!("uses/open.rs");

fn main() {}
