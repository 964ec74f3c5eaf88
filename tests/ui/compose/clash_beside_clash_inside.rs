// Rows that clash inside one family hide no clash with another.

use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Door {
    #[api_error(code = 5, since = "4.0", until = "5.0")]
    Open,
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Lock {
    #[api_error(code = 5)]
    Broken,
    #[api_error(code = 5, since = "2.0", until = "3.0")]
    Jammed,
    #[api_error(flatten)]
    Door(Door),
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Left {
    #[api_error(code = 7)]
    Stuck,
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Right {
    #[api_error(code = 7, since = "2.0", until = "3.0")]
    Bent,
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Hinge {
    #[api_error(flatten)]
    Left(Left),
    #[api_error(flatten)]
    Right(Right),
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Frame {
    #[api_error(code = 7, since = "4.0", until = "5.0")]
    Loose,
}

#[derive(ApiError, Debug)]
#[api_error(code = u16)]
enum Gate {
    #[api_error(flatten)]
    Hinge(Hinge),
    #[api_error(flatten)]
    Frame(Frame),
}

fn main() {}
