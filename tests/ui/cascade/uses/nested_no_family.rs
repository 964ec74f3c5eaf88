// What a program does with an open family and with one that is flattened into it.

include!("nested_conversions.rs");

fn what(error: &GateError) -> i32 {
    match error {
        GateError::Reader(ReaderError::Jammed) => 0,
        other => other.code(),
    }
}
