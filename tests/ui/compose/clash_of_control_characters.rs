use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = str)]
enum ReaderError {
    #[api_error(code = "a\n\"\\\u{1b}[31mä")]
    Jammed,
}

#[derive(ApiError, Debug)]
#[api_error(code = str)]
enum GateError {
    #[api_error(code = "a\n\"\\\u{1b}[31mä")]
    Locked,
    #[api_error(flatten)]
    Reader(ReaderError),
}

fn main() {}
