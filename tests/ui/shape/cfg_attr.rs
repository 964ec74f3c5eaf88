use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[cfg_attr(all(), api_error(code = "7"))]
    Busy,
}

fn main() {}
