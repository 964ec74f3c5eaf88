use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, name = "")]
enum VendorError {
    #[api_error(code = 1, message = "", help = " ", url = "", description = "")]
    One,
}

fn main() {}
