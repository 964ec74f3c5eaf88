use wirecode::ApiError;

mod common {
    #[derive(wirecode::ApiError, Debug)]
    #[api_error(code = str)]
    pub enum CommonError {
        #[api_error(code = "busy", since = "2.0")]
        Busy,
    }
}

#[derive(ApiError, Debug)]
#[api_error(code = str, reserved(code = "test", reason = "sandbox"))]
enum GateError {
    #[api_error(code = "busy")]
    Busy,
    #[api_error(flatten)]
    Common(common::CommonError),
}

fn main() {}
