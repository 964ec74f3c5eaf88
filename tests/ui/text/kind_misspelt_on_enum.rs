use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, kind = Intrenal)]
enum GateError {
    #[api_error(code = 1)]
    Busy,
}

fn main() {}
