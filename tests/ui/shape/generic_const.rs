use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError<const GATE: u8> {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
