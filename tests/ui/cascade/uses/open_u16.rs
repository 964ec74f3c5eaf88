// What a program does with an open family.

const BUSY: GateError = GateError::from_code(7);
const CODE: u16 = GateError::Busy.code();

fn gate(code: u16) -> Result<u16, GateError> {
    let error = GateError::from_code(code);
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    match error {
        GateError::Busy => {}
        GateError::Other(unknown) => println!("{}", unknown.code()),
        #[allow(unreachable_patterns)]
        _ => {}
    }
    let version = wirecode::Version::new(2, 0);
    let _ = (GateError::lookup_at(version, code), GateError::at(version).encode(&BUSY));
    let _ = (GateError::try_from_code(CODE), GateError::FAMILY.rows());
    GateError::check(code)?;
    GateError::check_at(version, code)
}

fn boxed(code: u16) -> Result<(), Box<dyn std::error::Error>> {
    gate(code)?;
    Err(GateError::from(code).into())
}

#[derive(wirecode::ApiError, Debug)]
#[api_error(code = u16)]
enum SiteError {
    #[api_error(code = 70)]
    Closed,
    #[api_error(flatten, unknown)]
    Gate(GateError),
}

fn site(code: u16) -> Result<u16, SiteError> {
    Ok(gate(code)?)
}
