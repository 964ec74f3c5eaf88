// What a program does with a closed family.

const BUSY: Option<GateError> = GateError::try_from_code(7);
const CODE: i32 = GateError::Busy.code();

fn gate(code: i32) -> Result<(), GateError> {
    let Some(error) = GateError::try_from_code(code) else { return Ok(()) };
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    match error {
        GateError::Busy => {}
        #[allow(unreachable_patterns)]
        _ => {}
    }
    let version = wirecode::Version::new(2, 0);
    let _ = (GateError::lookup_at(version, code), GateError::at(version).encode(&error));
    let _ = (GateError::try_from_code(CODE), GateError::FAMILY.rows());
    Err(GateError::try_from_code_at(version, code).unwrap_or(error))
}

fn boxed(code: i32) -> Result<(), Box<dyn std::error::Error>> {
    gate(code)?;
    Err(GateError::Busy.into())
}

#[derive(wirecode::ApiError, Debug)]
#[api_error(code = i32)]
enum SiteError {
    #[api_error(code = 70)]
    Closed,
    #[api_error(flatten)]
    Gate(GateError),
}

fn site(code: i32) -> Result<(), SiteError> {
    Ok(gate(code)?)
}
