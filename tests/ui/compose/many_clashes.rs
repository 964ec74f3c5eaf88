use wirecode::ApiError;

mod nested {
    use wirecode::ApiError;

    #[derive(ApiError, Debug)]
    #[api_error(code = u8)]
    pub enum Nested {
        #[api_error(code = 0)]
        V0,
        #[api_error(code = 1)]
        V1,
        #[api_error(code = 2)]
        V2,
        #[api_error(code = 3)]
        V3,
        #[api_error(code = 4)]
        V4,
        #[api_error(code = 5)]
        V5,
        #[api_error(code = 6)]
        V6,
        #[api_error(code = 7)]
        V7,
        #[api_error(code = 8)]
        V8,
        #[api_error(code = 9)]
        V9,
        #[api_error(code = 10)]
        V10,
        #[api_error(code = 11)]
        V11,
    }
}

#[derive(ApiError, Debug)]
#[api_error(code = u8, success(code = 0..))]
enum VendorError {
    #[api_error(flatten)]
    Nested(nested::Nested),
}

fn main() {}
