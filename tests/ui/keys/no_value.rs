use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, name)]
enum VendorError {
    #[api_error(code = )]
    One,
    #[api_error(code = 2, message)]
    Two,
    #[api_error(code = 3, flatten = true)]
    Three,
}

fn main() {}
