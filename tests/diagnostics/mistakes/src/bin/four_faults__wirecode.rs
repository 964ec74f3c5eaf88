//! four faults in one enum

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u8)]
enum E {
    #[api_error(code = 300)] // FAULT
    A,
    #[api_error(code = "2")] // FAULT
    B,
    C, // FAULT
    #[api_error(code = 4, mesage = "d")] // FAULT
    D,
}

fn main() {}
