use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u32)]
enum GateError {
    #[api_error(code = 0x1_0000_0000)]
    Busy,
}

fn main() {}
