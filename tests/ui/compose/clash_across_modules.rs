use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten)]
    Reader(reader::ReaderError),
    #[api_error(flatten)]
    Door(door::DoorError),
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

mod door {
    use wirecode::ApiError;

    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum DoorError {
        #[api_error(code = 5)]
        Forced,
    }
}

fn main() {}
