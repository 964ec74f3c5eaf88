use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy {
        #[source]
        source: std::io::Error,
    },
}

fn main() {}
