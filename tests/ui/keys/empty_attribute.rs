use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error]
    One,
    #[api_error()]
    Two,
    #[api_error = "3"]
    Three,
}

fn main() {}
