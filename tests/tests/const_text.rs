//! The text of a failed check has an end: what has no room in it is cut off, between characters.
//!
//! The check is called at run time, as const evaluation would print kilobytes into a compile error.

use std::panic;

use wirecode::__private::{FamilyId, Part, Row, keys, rows};
use wirecode::ApiError;

#[derive(ApiError, Debug)]
#[api_error(code = i32)]
enum ReaderError {
    #[api_error(code = 1)]
    Jammed,
}

#[derive(ApiError, Debug)]
#[api_error(code = i32, reserved(code = 1, reason = "retired"))]
enum GateError {
    #[api_error(code = 2)]
    Stuck,
}

/// The error when `ReaderError`, standing in this module, is flattened into `GateError`.
fn text(module: String) -> String {
    let id: &FamilyId =
        Box::leak(Box::new(FamilyId { module: module.leak(), ..*ReaderError::FAMILY.id() }));
    let own: &[Row<i32>; 1] =
        Box::leak(Box::new([Row { family: id, ..*ReaderError::FAMILY.rows()[0] }]));
    let keys = Box::leak(Box::new(keys(own, &[0])));
    let parts = [Part::own(id, Box::leak(Box::new(rows(own))), keys, &[])];
    let failed = panic::catch_unwind(|| Part::<i32>::check(&parts, 0, GateError::FAMILY, false));
    *failed.expect_err("the code is reserved").downcast().expect("a panic with a text")
}

#[test]
fn a_long_text_is_cut_off_between_characters() {
    let start = "`ReaderError` cannot be flattened into `GateError`:\n  code 1 of `";
    assert_eq!(
        text("doors".into()),
        format!("{start}doors::ReaderError::Jammed` is reserved here: retired")
    );
    // Of these two, one has half a character at the end of the room.
    let mut lengths = ["", "-"].map(|shift| {
        let module = format!("{shift}{}", "é".repeat(5_000));
        let text = text(module.clone());
        let kept = text.strip_prefix(start).expect("the beginning is there");
        assert!(module.starts_with(kept) && kept.ends_with('é'), "{kept}");
        text.len()
    });
    lengths.sort_unstable();
    assert_eq!(lengths, [8191, 8192]);
}
