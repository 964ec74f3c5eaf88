//! The text of a failed check has an end: what has no room in it is cut off, between characters.
//!
//! The check is called at run time, as const evaluation would print kilobytes into a compile error.

use std::panic;

use wirecode::__private::{FACT_SIZE, FamilyId, Keys, Part, Singles, Table, Texts};
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
    let id = FamilyId { module: module.leak(), ..*ReaderError::FAMILY.id() };
    let keys: Keys<i32> = Keys {
        codes: b"\x01\0\0\0",
        facts: &[0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
        windows: &[],
        changes: &[],
        ranges: &[],
    };
    let name = [0, 0, 0, 0, 6, 0, 0, 0];
    let mut spans = [0; 24];
    spans[..8].copy_from_slice(&name);
    let texts =
        Texts { spans: Box::leak(Box::new(spans)), names: "Jammed", descriptions: "", extras: &[] };
    let table: &Table<i32> = Box::leak(Box::new(Table { id, keys, texts }));
    let parts = [Part::own(table)];
    let rows = Part::<i32>::merge::<1, 1, FACT_SIZE>(&parts, &[]);
    let singles = Singles::<i32, 1>::of(&rows, &[], &[]);
    let failed = panic::catch_unwind(|| {
        Part::<i32>::check(&parts, 0, GateError::FAMILY, false, &rows, &singles);
    });
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
