use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(flatten)]
    One,
    #[api_error(flatten)]
    Two { nested: Other },
}

#[derive(Debug)]
struct Other;

fn main() {}
