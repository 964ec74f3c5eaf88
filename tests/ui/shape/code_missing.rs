use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1)]
    One,
    Two,
    Nested(Box<u8>),
    Rest(UnknownCode<Self>),
}

fn main() {}
