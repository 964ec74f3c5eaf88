use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, code = i64)]
enum VendorError {
    #[api_error(code = 1, since = "1", since = "2")]
    One,
}

fn main() {}
