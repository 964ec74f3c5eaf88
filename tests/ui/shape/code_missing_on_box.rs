use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum GateError {
    Io(Box<dyn std::error::Error>),
}

fn main() {}
