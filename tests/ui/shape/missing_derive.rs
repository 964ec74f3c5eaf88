use wirecode as _;

#[derive(Debug)]
#[api_error(code = i32)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
}

fn main() {}
