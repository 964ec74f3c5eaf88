use wirecode::{ApiError, UnknownCode};

#[derive(ApiError, Debug)]
#[api_error(code = i32, nam = "Gate")]
enum GateError {
    #[api_error(code = 7)]
    Busy,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

const _: () = assert!(GateError::Busy.code() == 7);
static ROWS: [u8; GateError::Busy.code() as usize] = [0; 7];

include!("uses/open.rs");

fn main() {
    println!("{ROWS:?}");
}
