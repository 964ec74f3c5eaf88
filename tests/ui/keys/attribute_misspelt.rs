use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_eror(code = 7)]
    Busy,
}

fn main() {}
