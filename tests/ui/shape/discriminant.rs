use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    One = 1,
}

fn main() {}
