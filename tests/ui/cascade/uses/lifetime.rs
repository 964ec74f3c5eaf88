// What a program does with a value that it was given.

fn gate(error: GateError<'static>) -> Result<i32, GateError<'static>> {
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    if GateError::<'static>::FAMILY.rows().is_empty() {
        return Err(GateError::from_code(error.code()));
    }
    GateError::check_at(wirecode::Version::new(2, 0), error.code())
}

fn boxed(error: GateError<'static>) -> Result<(), Box<dyn std::error::Error>> {
    gate(error)?;
    Ok(())
}
