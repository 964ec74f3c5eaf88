use wirecode::ApiError;

mod a {
    use wirecode::ApiError;

    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum Inner {
        #[api_error(code = 0x80)]
        Deep,
    }
    #[derive(ApiError, Debug)]
    #[api_error(code = i32)]
    pub enum Middle {
        #[api_error(flatten)]
        Inner(Inner),
    }
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum Sibling {
    #[api_error(code = 0x80)]
    Other,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum VendorError {
    #[api_error(flatten)]
    Middle(a::Middle),
    #[api_error(flatten)]
    Sibling(Sibling),
}

fn main() {}
