use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError<const GATE: u8> {
    #[api_error(code = 7)]
    Busy,
}

include!("uses/generic_const.rs");

fn main() {}
