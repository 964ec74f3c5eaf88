// What a program does with a value that it was given.

fn gate(error: GateError<1>) -> Result<i32, GateError<1>> {
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    if GateError::<1>::FAMILY.rows().is_empty() {
        return Err(GateError::from_code(error.code()));
    }
    GateError::check_at(wirecode::Version::new(2, 0), error.code())
}

fn boxed(error: GateError<1>) -> Result<(), Box<dyn std::error::Error>> {
    gate(error)?;
    Ok(())
}
