use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u32)]
enum GateError {
    #[api_error(code = 0x8000_0005)]
    Busy,
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = u32)]
enum ReaderError {
    #[api_error(code = 0x8000_0005)]
    Jammed,
}

fn main() {}
