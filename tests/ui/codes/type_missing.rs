use wirecode::ApiError;

#[derive(ApiError, Debug)]
enum VendorError {
    #[api_error(code = 1)]
    One,
}

fn main() {}
