use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32, crate = vendor)]
enum GateError {
    #[api_error(code = 7)]
    Busy,
}

mod vendor {
    pub use wirecode as errors;
}

fn main() {
    println!("{}", vendor::errors::Version::new(2, 0));
}
