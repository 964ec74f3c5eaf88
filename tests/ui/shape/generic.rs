use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError<T> {
    #[api_error(code = 1)]
    One,
    #[api_error(code = 2)]
    Two(T),
}

// A use of a faulty enum is not one more error.
fn code(error: &VendorError<u8>) -> i32 {
    error.code()
}

fn main() {}
