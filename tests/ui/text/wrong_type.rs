use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1, message = 5, retry = "yes")]
    One,
}

fn main() {}
