use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 1..=9, reason = "the next firmware's"))]
enum VendorError {
    #[api_error(flatten)]
    Nested(Nested),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum Nested {
    #[api_error(code = 5)]
    Five,
    #[api_error(code = 7, until = "2.0")]
    OldSeven,
}

fn main() {}
