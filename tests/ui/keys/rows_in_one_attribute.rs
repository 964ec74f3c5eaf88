use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(row(code = 7), row(code = -7))]
    Busy,
}

fn main() {}
