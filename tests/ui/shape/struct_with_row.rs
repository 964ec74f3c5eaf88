use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = 5, message = "busy")]
struct Busy;

fn main() {}
