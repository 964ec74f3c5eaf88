use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(1)]
    One,
    #[api_error(code = 2, "two")]
    Two,
}

fn main() {}
