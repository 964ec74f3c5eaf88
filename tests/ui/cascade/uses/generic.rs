// What a program does with a value that it was given.

fn gate(error: GateError<u8>) -> Result<i32, GateError<u8>> {
    println!("{error} {error:#} {error:?} {} {:?}", error.to_string(), error.kind());
    if GateError::<u8>::FAMILY.rows().is_empty() {
        return Err(GateError::from_code(error.code()));
    }
    GateError::check_at(wirecode::Version::new(2, 0), error.code())
}

fn boxed(error: GateError<u8>) -> Result<(), Box<dyn std::error::Error>> {
    gate(error)?;
    Ok(())
}
