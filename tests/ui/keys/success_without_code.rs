use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, success(message = "ok"), success, reserved(code = 9))]
enum VendorError {
    #[api_error(code = 1)]
    One,
}

fn main() {}
