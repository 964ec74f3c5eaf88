use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, message = "x")]
enum VendorError {
    #[api_error(code = 1, name = "one")]
    One,
    #[api_error(code = 2, reason = "two")]
    Two,
    #[api_error(code = 3, except(4))]
    Three,
}

fn main() {}
