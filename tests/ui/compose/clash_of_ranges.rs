use wirecode::ApiError;

mod vendor {
    #[derive(wirecode::ApiError, Debug)]
    #[api_error(code = u16)]
    pub enum VendorError {
        #[api_error(code = 0xC000..=0xCFFF)]
        Private(u16),
    }
}

#[derive(ApiError, Debug)]
#[api_error(code = u16, reserved(code = 0xCFF0..=0xCFFF, reason = "tests"))]
enum GateError {
    #[api_error(code = 0xC100..0xC200)]
    Line(u16),
    #[api_error(flatten)]
    Vendor(vendor::VendorError),
}

fn main() {}
