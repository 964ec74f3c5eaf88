use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
struct VendorError {
    code: i32,
}

fn main() {}
