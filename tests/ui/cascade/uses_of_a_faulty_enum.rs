use wirecode::{ApiError, UnknownCode, Version};

/// The faults are here, and only here.
#[derive(ApiError, Clone, Copy, Debug, PartialEq)]
#[api_error(code = i32)]
enum Faulty {
    #[api_error(code = 1, kind = Teapot)]
    One,
    #[api_error(cod = 2)]
    Two,
    #[api_error(flatten)]
    Nested(Nested),
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq)]
#[api_error(code = i32)]
enum Nested {
    #[api_error(code = 5)]
    Five,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq)]
#[api_error(code = i32)]
enum Outer {
    #[api_error(code = 1)]
    One,
    #[api_error(flatten, unknown)]
    Faulty(Faulty),
}

const FROM_CODE: Faulty = Faulty::One;
const CODE: i32 = FROM_CODE.code();

fn nested() -> Result<(), Nested> {
    Err(Nested::Five)
}

fn uses(code: i32) -> Result<i32, Faulty> {
    nested()?;
    let error = Faulty::from_code(code);
    println!("{error} {error:#} {:?} {:?}", error.row(), error.kind());
    match error {
        Faulty::One | Faulty::Two => {}
        Faulty::Nested(nested) => println!("{}", nested.code()),
        Faulty::Unknown(unknown) => println!("{}", unknown.code()),
    }
    let version = Version::new(2, 0);
    let _ = (Faulty::lookup_at(version, code), Faulty::at(version).check(code), Faulty::FAMILY.rows());
    Faulty::check_at(version, code)?;
    Err(code.into())
}

fn boxed(code: i32) -> Result<(), Box<dyn std::error::Error>> {
    uses(code)?;
    Ok(())
}

fn outer(code: i32) -> Outer {
    Outer::from(Faulty::from_code(code))
}

fn main() {}
