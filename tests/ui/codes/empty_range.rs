use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8, success(code = 5..5), success(code = 9..=7), success(code = ..0))]
enum VendorError {
    #[api_error(code = 1)]
    One,
}

fn main() {}
