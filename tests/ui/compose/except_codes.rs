use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 5)]
    OwnFive,
    #[api_error(flatten, except(5, 5, "5", 1..=9))]
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
