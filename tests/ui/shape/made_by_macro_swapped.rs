use wirecode::ApiError;

macro_rules! family {
    ($name:ident { $($variant:ident = $code:literal $message:literal,)+ }) => {
        #[derive(ApiError, Debug)]
        #[api_error(code = u8)]
        enum $name {$(
            #[api_error(code = $message, message = $code)]
            $variant,
        )+}
    };
}

family! {
    GateError {
        Busy = 7 "busy",
    }
}

fn main() {}
