mod camera {
    use wirecode::{ApiError, UnknownCode};

    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum Error {
        #[api_error(code = 7)]
        Busy,
        #[api_error(unknown)]
        Other(UnknownCode<Self>),
    }
}

mod recorder {
    use wirecode::{ApiError, UnknownCode};

    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum Error {
        #[api_error(code = 1)]
        Full,
        #[api_error(unknown)]
        Other(UnknownCode<super::camera::Error>),
    }
}

fn main() {}
