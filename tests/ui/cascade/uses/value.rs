// What a program does with a value that it was given.

fn gate(error: GateError) -> Result<i32, GateError> {
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    if GateError::FAMILY.rows().is_empty() {
        return Err(GateError::from_code(error.code()));
    }
    GateError::check_at(wirecode::Version::new(2, 0), error.code())
}

fn boxed(error: GateError) -> Result<(), Box<dyn std::error::Error>> {
    gate(error)?;
    Ok(())
}

#[derive(wirecode::ApiError, Debug)]
#[api_error(code = i32)]
enum SiteError {
    #[api_error(code = 70)]
    Closed,
    #[api_error(flatten, unknown)]
    Gate(GateError),
}

fn site(error: GateError) -> Result<i32, SiteError> {
    Ok(gate(error)?)
}
