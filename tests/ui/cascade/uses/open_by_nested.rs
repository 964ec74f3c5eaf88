// What a program does with an open family.

const BUSY: GateError = GateError::from_code(7);
const CODE: i32 = GateError::Busy.code();

fn gate(code: i32) -> Result<i32, GateError> {
    let error = GateError::from_code(code);
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    match error {
        GateError::Busy => {}
        #[allow(unreachable_patterns)]
        _ => {}
    }
    let version = wirecode::Version::new(2, 0);
    let _ = (GateError::lookup_at(version, code), GateError::at(version).encode(&BUSY));
    let _ = (GateError::try_from_code(CODE), GateError::FAMILY.rows());
    GateError::check(code)?;
    GateError::check_at(version, code)
}

fn boxed(code: i32) -> Result<(), Box<dyn std::error::Error>> {
    gate(code)?;
    Err(GateError::from(code).into())
}

#[derive(wirecode::ApiError, Debug)]
#[api_error(code = i32)]
enum SiteError {
    #[api_error(code = 70)]
    Closed,
    #[api_error(flatten, unknown)]
    Gate(GateError),
}

fn site(code: i32) -> Result<i32, SiteError> {
    Ok(gate(code)?)
}

fn reader() -> Result<(), ReaderError> {
    Err(ReaderError::Jammed)
}

fn gate_of_reader() -> Result<(), GateError> {
    Ok(reader()?)
}

fn what(error: &GateError) -> i32 {
    match error {
        GateError::Reader(reader) => reader.code(),
        other => other.code(),
    }
}
