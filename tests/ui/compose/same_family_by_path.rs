use reader::ReaderError;
use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Entry(ReaderError),
    #[api_error(flatten)]
    Exit(reader::ReaderError),
}

mod reader {
    use wirecode::ApiError;

    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum ReaderError {
        #[api_error(code = 5)]
        Jammed,
    }
}

fn main() {}
