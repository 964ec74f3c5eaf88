use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1)]
    One,
    #[api_error(unknown)]
    #[api_error(code = 2)]
    Rest(UnknownCode<Self>),
}

fn main() {}
