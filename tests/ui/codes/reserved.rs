use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 50..=59, reason = "retired in 1.4"), reserved(code = 55, reason = "again"))]
enum VendorError {
    #[api_error(code = 57)]
    One,
}

fn main() {}
