use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u64)]
enum GateError {
    #[api_error(code = 18446744073709551616)]
    Busy,
}

fn main() {}
