use wirecode::ApiError;

macro_rules! family {
    ($name:ident { $($variant:ident = $code:expr,)+ }) => {
        #[derive(ApiError, Debug)]
        #[api_error(code = u8)]
        enum $name {$(
            #[api_error(code = $code)]
            $variant,
        )+}
    };
}

family! {
    GateError {
        Busy = 7,
        DoorOpen = 256,
    }
}

fn main() {}
