use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
    #[api_error(unknown)]
    Rest(UnknownCode<Self>),
    #[api_error(unknown)]
    More(UnknownCode<Self>),
}

fn main() {}
