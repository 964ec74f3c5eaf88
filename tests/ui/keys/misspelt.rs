use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, nme = "x")]
enum VendorError {
    #[api_error(cod = 1)]
    One,
    #[api_error(code = 2, mesage = "two")]
    Two,
}

fn main() {}
