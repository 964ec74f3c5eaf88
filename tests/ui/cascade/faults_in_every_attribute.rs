use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, name = 7, since = 2.0, kind = Teapot, crate = "wirecode", colour = "red")]
#[api_error(success, success(cod = 0), success(code = 9..=7), success(code = 200, kind = Internal))]
#[api_error(reserved(code = 50), reserved(code = 60, reason = ""), reserved(reason = "retired"))]
enum GateError {
    #[api_error(code = "7", retry = 1)]
    Busy,
    #[api_error(code = 8, code = 9, message)]
    DoorOpen(u8),
    #[api_error(flatten, except(5, 5, "6"), help = "wait")]
    Reader(Box<ReaderError>),
    #[api_error(unknown, until = "3.0")]
    Other(i32),
    #[api_error()]
    CardUnknown,
    ZoneClosed,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

fn main() {}
