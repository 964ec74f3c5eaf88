use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1, until = "2.0")]
    Old,
    #[api_error(code = 1, since = "1.9")]
    New,
    #[api_error(code = 2, since = "1.0", until = "3.0")]
    Outer,
    #[api_error(code = 2, since = "1.5", until = "2.0")]
    Inner,
    #[api_error(code = 3, until = "2.0")]
    Before,
    #[api_error(code = 3, since = "2.0")]
    After,
}

fn main() {}
