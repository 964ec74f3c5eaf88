use wirecode::ApiError;

type Code = u16;

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Example {
    #[api_error(code = 1..=2)]
    A(Code),
}

fn main() {
    let _ = Example::try_from(1);
}
