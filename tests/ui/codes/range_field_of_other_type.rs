use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum GateError {
    #[api_error(code = 0xC000..=0xCFFF)]
    Vendor(u32),
}

fn main() {}
