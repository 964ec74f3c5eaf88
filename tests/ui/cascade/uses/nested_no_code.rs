// What a program does with an open family and with one that is flattened into it.

include!("nested_conversions.rs");

fn what(error: &GateError) -> i32 {
    match error {
        GateError::Reader(reader) => reader.code().into(),
        other => other.code(),
    }
}
