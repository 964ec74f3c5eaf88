use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(flatten)]
    Nested(Open),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum Open {
    #[api_error(code = 5)]
    Five,
    #[api_error(unknown)]
    Rest(UnknownCode<Self>),
}

fn main() {}
