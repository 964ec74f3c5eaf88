//! An enum's own rows, and what its values read from them.

use super::{Index, Key};
use crate::{Code, Codes, Family, FamilyId, Kind, Outcome, Reserved, Row, Version, Window};

/// The start of an error row; generated code fills in what was written.
#[must_use]
pub const fn error_row<C: Code + ?Sized>(
    family: &'static FamilyId,
    variant: &'static str,
    codes: Codes<C>,
) -> Row<C> {
    Row {
        codes,
        window: Window::ALWAYS,
        outcome: Outcome::Error,
        family,
        variant: Some(variant),
        message: "",
        description: None,
        kind: Kind::Unknown,
        help: None,
        url: None,
        retry: None,
        deprecated: None,
        hex: false,
    }
}

/// The start of a success row.
#[must_use]
pub const fn success_row<C: Code + ?Sized>(family: &'static FamilyId, codes: Codes<C>) -> Row<C> {
    Row { outcome: Outcome::Success, variant: None, ..error_row(family, "", codes) }
}

/// A row that belongs to nobody.
pub(crate) const fn filler_row<C: Code + ?Sized>(code: C::Ref<'static>) -> Row<C> {
    const NOBODY: &FamilyId = &FamilyId { name: "", ident: "", module: "" };
    error_row(NOBODY, "", Codes::one(code))
}

/// A window as it is written in generated code.
#[must_use]
pub const fn window(since: Option<[u16; 4]>, until: Option<[u16; 4]>) -> Window {
    const fn version(parts: Option<[u16; 4]>) -> Option<Version> {
        match parts {
            Some(parts) => Some(Version::from_parts(parts)),
            None => None,
        }
    }
    Window { since: version(since), until: version(until) }
}

/// The keys of an enum's own rows; `values` says which variant each row belongs to.
#[must_use]
pub const fn keys<C: Code + ?Sized, const ROWS: usize>(
    rows: &[Row<C>; ROWS],
    values: &[u32; ROWS],
) -> [Key<C>; ROWS] {
    let mut keys = [Key::FILLER; ROWS];
    let mut at = 0;
    while at < ROWS {
        keys[at] = Key { codes: rows[at].codes, window: rows[at].window, value: values[at] };
        at += 1;
    }
    keys
}

/// The catalog of an enum's own rows.
#[must_use]
pub const fn rows<C: Code + ?Sized, const ROWS: usize>(
    rows: &'static [Row<C>; ROWS],
) -> [&'static Row<C>; ROWS] {
    let mut catalog = [C::FILLER; ROWS];
    let mut at = 0;
    while at < ROWS {
        catalog[at] = &rows[at];
        at += 1;
    }
    catalog
}

/// How many of the keys are ranges.
#[must_use]
pub const fn count_ranges<C: Code + ?Sized>(keys: &[Key<C>]) -> usize {
    let (mut ranges, mut at) = (0, 0);
    while at < keys.len() {
        if keys[at].codes.is_range() {
            ranges += 1;
        }
        at += 1;
    }
    ranges
}

/// The parts of a [`Family`], which only generated code puts together.
pub struct Catalog<C: Code + ?Sized + 'static> {
    pub id: &'static FamilyId,
    pub rows: &'static [&'static Row<C>],
    pub index: Index<C>,
    pub reserved: &'static [Reserved<C>],
    /// How many values decoding can give, nested ones included.
    pub values: u32,
    pub open: bool,
    /// The enum has faults that are reported already: outer families take it as empty.
    pub broken: bool,
    /// It, or a nested family, is broken: rows may be missing.
    pub incomplete: bool,
}

impl<C: Code + ?Sized> Catalog<C> {
    #[must_use]
    pub const fn family(self) -> Family<C> {
        let Self { id, rows, index, reserved, values, open, broken, incomplete } = self;
        Family { id, rows, index, reserved, values, open, broken, incomplete }
    }
}

/// One function for each property that a value takes from its row.
macro_rules! properties {
    ($($name:ident: $type:ty = $row:ident => $value:expr, $default:expr;)+) => {$(
        #[must_use]
        pub const fn $name<C: Code + ?Sized>(row: Option<&'static Row<C>>) -> $type {
            match row {
                Some($row) => $value,
                None => $default,
            }
        }
    )+};
}

properties! {
    message: &'static str = row => row.message, "unknown code";
    description: Option<&'static str> = row => row.description, None;
    help: Option<&'static str> = row => row.help, None;
    url: Option<&'static str> = row => row.url, None;
    kind: Kind = row => row.kind, Kind::Unknown;
    is_transient: bool = row => row.is_transient(), false;
}
