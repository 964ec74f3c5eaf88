use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 1, since = "2.0", until = "1.9")]
    Inverted,
    #[api_error(code = 2, since = "2.0", until = "2")]
    Empty,
}

fn main() {}
