use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1, since = 2.0)]
    One,
    #[api_error(code = 2, until = 2)]
    Two,
    #[api_error(code = 3, until = V2)]
    Three,
}

const V2: &str = "2.0";

fn main() {}
