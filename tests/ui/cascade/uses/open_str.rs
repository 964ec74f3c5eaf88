// What a program does with an open family.

const BUSY: Option<GateError> = GateError::try_from_code("E7");
const CODE: &str = GateError::Busy.code();

fn gate(code: &str) -> Result<&str, GateError> {
    let error = GateError::from_code(code);
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    match error {
        GateError::Busy => {}
        GateError::Other(unknown) => println!("{}", unknown.code()),
        #[allow(unreachable_patterns)]
        _ => {}
    }
    let version = wirecode::Version::new(2, 0);
    let _ = (GateError::lookup_at(version, code), GateError::at(version).encode(&GateError::Busy));
    let _ = (GateError::try_from_code(CODE), GateError::FAMILY.rows(), BUSY);
    GateError::check(code)?;
    GateError::check_at(version, code)
}

fn boxed(code: &str) -> Result<(), Box<dyn std::error::Error>> {
    gate(code)?;
    Err(GateError::from(code).into())
}

#[derive(wirecode::ApiError, Debug)]
#[api_error(code = str)]
enum SiteError {
    #[api_error(code = "E70")]
    Closed,
    #[api_error(flatten, unknown)]
    Gate(GateError),
}

fn site(code: &str) -> Result<&str, SiteError> {
    Ok(gate(code)?)
}
