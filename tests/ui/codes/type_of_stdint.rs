use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = uint16_t)]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
