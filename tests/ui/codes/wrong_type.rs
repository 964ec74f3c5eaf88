use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u32)]
enum VendorError {
    #[api_error(code = "5")]
    One,
    #[api_error(code = "E5")]
    Two,
    #[api_error(code = 5.0)]
    Three,
    #[api_error(code = 5u32)]
    Four,
    #[api_error(code = FIVE)]
    Five,
    #[api_error(code = 2 + 3)]
    Six,
    #[api_error(code = 'a')]
    Seven,
    #[api_error(code = 5..=9)]
    Eight,
}

const FIVE: u32 = 5;

fn main() {}
