use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum VendorError {
    #[api_error(code = 256)]
    A,
    #[api_error(code = -1)]
    B,
    #[api_error(code = 0x1_00)]
    C,
    #[api_error(code = 255)]
    Largest,
    #[api_error(code = 999999999999999999999999999999999999999999)]
    D,
}

#[derive(ApiError, Debug)]
#[api_error(code = i8)]
enum Signed {
    #[api_error(code = -129)]
    A,
    #[api_error(code = 128)]
    B,
    #[api_error(code = -128)]
    Smallest,
}

fn main() {}
