use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8, nam = "x")]
enum VendorError {
    #[api_error(code = 1)]
    One,
    #[api_error(code = 1, kind = Teapot)]
    Two,
    #[api_error(code = 300, since = 2.0)]
    Three,
    Four,
    #[api_error(cod = 5)]
    Five,
    #[api_error(code = 6, since = "3", until = "2")]
    Six,
    #[api_error(flatten, message = "m")]
    Seven,
}

fn main() {}
