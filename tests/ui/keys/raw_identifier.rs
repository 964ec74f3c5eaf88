use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(r#code = 7)]
    Busy,
}

fn main() {}
