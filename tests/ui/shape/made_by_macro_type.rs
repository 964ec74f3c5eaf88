use wirecode::ApiError;

macro_rules! family {
    ($name:ident: $code:ty, $nested:ty) => {
        #[derive(ApiError, Debug)]
        #[api_error(code = $code)]
        enum $name {
            #[api_error(code = 7)]
            Busy,
            #[api_error(flatten)]
            Nested($nested),
        }
    };
}

family! { GateError: String, Vec<u8> }

fn main() {}
