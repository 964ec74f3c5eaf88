use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1, since = "2.x")]
    A,
    #[api_error(code = 2, since = "2.0.0.0.0")]
    B,
    #[api_error(code = 3, since = "")]
    C,
    #[api_error(code = 4, since = "70000")]
    D,
    #[api_error(code = 5, since = "v2")]
    E,
}

fn main() {}
