use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(code = 0), success(code = 200..=299))]
enum VendorError {
    #[api_error(code = 0)]
    Zero,
    #[api_error(code = 204)]
    NoContent,
}

fn main() {}
