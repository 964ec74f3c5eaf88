// `?` through an open family and one that is flattened into it.

include!("open.rs");

fn reader() -> Result<(), ReaderError> {
    Err(ReaderError::Jammed)
}

fn gate_of_reader() -> Result<(), GateError> {
    Ok(reader()?)
}
