#[derive(Debug)]
enum GateError {
    Busy,
}

fn log<E: wirecode::ApiError>(error: &E) -> &'static str {
    error.message()
}

fn main() {
    log(&GateError::Busy);
}
