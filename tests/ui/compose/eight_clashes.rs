use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8, success(code = 0..))]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum ReaderError {
    #[api_error(code = 1)]
    E1,
    #[api_error(code = 2)]
    E2,
    #[api_error(code = 3)]
    E3,
    #[api_error(code = 4)]
    E4,
    #[api_error(code = 5)]
    E5,
    #[api_error(code = 6)]
    E6,
    #[api_error(code = 7)]
    E7,
    #[api_error(code = 8)]
    E8,
}

fn main() {}
