//! What a family says of itself, and how it prints.

use wirecode::{ApiError, UnknownCode, Version};

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(
    code = u8,
    name = "Lift",
    success(code = 1..=9),
    reserved(code = 20, reason = "fire brigade"),
    reserved(code = 30..=39, reason = "retired")
)]
enum LiftError {
    /// Between two floors.
    #[api_error(code = 0x10, since = "2.0", kind = Unavailable)]
    Stuck,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u8)]
enum DoorError {
    #[api_error(code = 1)]
    Ajar,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u8)]
enum ShaftError {
    #[api_error(code = 40)]
    Flooded,
    #[api_error(flatten, unknown)]
    Lift(LiftError),
}

#[test]
fn a_family_is_open_if_it_or_a_part_of_it_keeps_unknown_codes() {
    assert!(LiftError::FAMILY.is_open());
    assert!(ShaftError::FAMILY.is_open());
    assert!(!DoorError::FAMILY.is_open());
}

#[test]
fn reserved_codes_come_with_their_reasons() {
    let reserved: Vec<_> = LiftError::FAMILY
        .reserved()
        .iter()
        .map(|reserved| (reserved.codes.first(), reserved.codes.last(), reserved.reason))
        .collect();
    assert_eq!(reserved, [(20, 20, "fire brigade"), (30, 39, "retired")]);
    assert!(DoorError::FAMILY.reserved().is_empty());
}

#[test]
fn debug_of_a_row_and_of_what_was_found() {
    let stuck = "Row { codes: 16, \
                 window: Window { since: Some(Version(2.0)), until: None }, \
                 outcome: Error, \
                 family: \"Lift\", \
                 variant: Some(\"Stuck\"), \
                 message: \"Stuck\", \
                 description: Some(\"Between two floors.\"), \
                 kind: Unavailable, \
                 help: None, url: None, retry: None, deprecated: None, .. }";
    assert_eq!(LiftError::Stuck.row().map(|row| format!("{row:?}")).as_deref(), Some(stuck));
    let found = |version, code| format!("{:?}", LiftError::lookup_at(version, code));
    let (v1, v2) = (Version::new(1, 0), Version::new(2, 0));
    assert_eq!(found(v2, 16), format!("Defined({stuck})"));
    assert_eq!(found(v1, 16), format!("OtherVersion({stuck})"));
    assert_eq!(found(v1, 17), "Unknown");
}

#[test]
fn debug_of_a_family_has_all_that_is_public() {
    let text = format!("{:?}", LiftError::FAMILY);
    for part in [
        "name: \"Lift\", ident: \"LiftError\"",
        "rows: [Row { codes: 1..=9, ",
        "Row { codes: 16, ",
        "reserved: [Reserved { codes: 20, reason: \"fire brigade\" }, \
         Reserved { codes: 30..=39, reason: \"retired\" }]",
        "open: true",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}
