use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(unknown)]
    Rest(UnknownCode<Self>),
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

fn main() {}
