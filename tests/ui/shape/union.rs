use wirecode::ApiError;

#[derive(ApiError)]
#[api_error(code = i32)]
union VendorError {
    code: i32,
}

fn main() {}
