use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(flatten, code = 1, since = "2.0")]
    Nested(Nested),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum Nested {
    #[api_error(code = 5)]
    Five,
}

fn main() {}
