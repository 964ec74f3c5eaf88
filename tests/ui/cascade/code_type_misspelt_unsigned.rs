use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = u61)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

include!("uses/open_u16.rs");

fn main() {}
