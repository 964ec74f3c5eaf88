//! Values of the families are made in const evaluation, for their tables and here: that has to end.

use wirecode::ApiError;

#[derive(ApiError, Clone, Copy, Debug)]
#[api_error(code = i32)]
enum SiteError {
    #[api_error(flatten, unknown)]
    Gate(GateError),
}

#[derive(ApiError, Clone, Copy, Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(flatten, unknown)]
    Reader(ReaderError),
}

#[derive(ApiError, Clone, Copy, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 5)]
    Jammed,
}

const LISTED: SiteError = SiteError::from_code(5);
const UNLISTED: SiteError = SiteError::from_code(6);

fn main() {}
