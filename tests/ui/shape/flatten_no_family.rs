use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(flatten)]
    One(String),
    #[api_error(flatten)]
    Two(Vec<u8>),
    #[api_error(flatten)]
    Three(Plain),
}

#[derive(Debug)]
struct Plain;

fn main() {}
