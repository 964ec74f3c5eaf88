use wirecode::ApiError;

#[derive(ApiError)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1)]
    One,
}

fn main() {}
