use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error = "i32"]
enum GateError {
    #[api_error(code = 7)]
    Busy,
}

fn main() {}
