use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, kind = Internal)]
enum VendorError {
    #[api_error(code = 1, kind = NotFuond)]
    One,
    #[api_error(code = 2, kind = "NotFound")]
    Two,
    #[api_error(code = 3, kind = Kind::NotFound)]
    Three,
    #[api_error(code = 4, kind = Teapot)]
    Four,
}

fn main() {}
