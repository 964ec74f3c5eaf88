// One code in many windows of two families: each two of these that share a version, and no others,
// whichever begins first.

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Camera {
    #[api_error(code = 5, until = "1.0")]
    Low,
    #[api_error(code = 5, since = "1.0", until = "2.0")]
    Medium,
    #[api_error(code = 5, since = "2.0", until = "3.0")]
    High,
    #[api_error(code = 5, since = "4.0", until = "6.0")]
    Full,
    #[api_error(code = 5, since = "8.0")]
    Over,
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Recorder {
    #[api_error(code = 5, since = "1.5", until = "2.5")]
    Slow,
    #[api_error(code = 5, since = "3.0", until = "4.0")]
    Fine,
    #[api_error(code = 5, since = "4.0", until = "5.0")]
    Fast,
    #[api_error(code = 5, since = "5.0", until = "9.0")]
    Rapid,
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Device {
    #[api_error(flatten)]
    Camera(Camera),
    #[api_error(flatten)]
    Recorder(Recorder),
}

fn main() {}
