use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 0x2A)]
    One,
    #[api_error(code = 42)]
    Two,
    #[api_error(code = 42)]
    Three,
}

fn main() {}
