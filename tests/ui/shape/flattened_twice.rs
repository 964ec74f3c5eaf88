use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(flatten)]
    One(Nested),
    #[api_error(flatten)]
    Two(Nested),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum Nested {
    #[api_error(code = 5)]
    Five,
}

fn main() {}
