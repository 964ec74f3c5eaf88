use wirecode::ApiError;

mod nested {
    use wirecode::ApiError;

    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum Nested {
        #[api_error(code = 5)]
        Five,
        #[api_error(code = 7, until = "2.0")]
        OldSeven,
    }
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(code = 5, since = "3.0")]
    OwnFive,
    #[api_error(code = 7, since = "2.0")]
    Seven,
    #[api_error(flatten)]
    Nested(nested::Nested),
}

fn main() {}
