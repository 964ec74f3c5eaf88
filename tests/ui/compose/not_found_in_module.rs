use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(reader::ReaderError),
}

mod reader {
    use wirecode::ApiError;

    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum ReadError {
        #[api_error(code = 5)]
        Jammed,
    }
}

fn main() {}
