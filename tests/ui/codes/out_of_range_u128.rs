use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u128)]
enum GateError {
    #[api_error(code = 340282366920938463463374607431768211456)]
    Busy,
}

fn main() {}
