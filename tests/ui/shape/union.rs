use wirecode::ApiError;

#[derive(ApiError)]
#[api_error(code = i32)]
union GateError {
    code: i32,
}

fn main() {}
