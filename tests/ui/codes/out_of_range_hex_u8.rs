use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum GateError {
    #[api_error(code = 0x1_00)]
    Busy,
}

fn main() {}
