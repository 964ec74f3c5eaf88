//! a struct in place of an enum

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
struct E; // FAULT

fn main() {}
