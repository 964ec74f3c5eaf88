use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = codes::BUSY)]
    Busy,
}

mod codes {
    pub const BUSY: i32 = 5;
}

fn main() {}
