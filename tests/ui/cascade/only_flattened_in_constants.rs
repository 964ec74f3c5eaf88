use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, nme = "gate")]
enum GateError {
    #[api_error(flatten)]
    Reader(ReaderError),
}

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 1)]
    Jammed,
}

const ERROR: GateError = GateError::from_code(1);
const KNOWN: Option<GateError> = GateError::try_from_code(1);
const CODE: i32 = ERROR.code();
static CODES: [i32; 1] = [CODE];

fn main() {}
