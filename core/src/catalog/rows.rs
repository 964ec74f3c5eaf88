//! An enum's own rows, and what its values read from them.

use super::{Count, Index, Key, Layout};
use crate::code::each_code_type;
use crate::{
    Code, Codes, Deprecated, Family, FamilyId, Kind, Outcome, Reserved, Row, Version, Window,
};

/// A row as generated code writes it, with what most rows have: the code, the variant's name, the
/// message, the description, the kind, and whether the code was written in hexadecimal. The name of
/// a success is empty, and so is a description that is not there.
///
/// A tuple of literals, since thousands of calls would take the compiler long.
pub type Line<C> =
    (<C as Code>::Ref<'static>, &'static str, &'static str, &'static str, Kind, bool);

/// What few rows have.
pub enum Extra<C: Code + ?Sized + 'static> {
    /// The code is the first of a range, which ends with this one.
    Last(C::Ref<'static>),
    Window(Window),
    Help(&'static str),
    Url(&'static str),
    Retry(bool),
    Deprecated(Deprecated),
}

/// An enum's own rows; the extras say which line they belong to.
#[must_use]
pub const fn own_rows<C: Code + ?Sized, const ROWS: usize>(
    family: &'static FamilyId,
    lines: &[Line<C>; ROWS],
    extras: &[(usize, Extra<C>)],
) -> [Row<C>; ROWS] {
    let mut rows = [*C::FILLER; ROWS];
    let mut at = 0;
    while at < ROWS {
        let (code, variant, message, description, kind, hex) = lines[at];
        let row = &mut rows[at];
        row.codes = Codes::one(code);
        row.family = family;
        if variant.is_empty() {
            row.outcome = Outcome::Success;
        } else {
            row.variant = Some(variant);
        }
        row.message = message;
        if !description.is_empty() {
            row.description = Some(description);
        }
        row.kind = kind;
        row.hex = hex;
        at += 1;
    }
    let mut next = 0;
    while next < extras.len() {
        let (at, extra) = &extras[next];
        let row = &mut rows[*at];
        match extra {
            Extra::Last(last) => row.codes = Codes::range(row.codes.first(), *last),
            Extra::Window(window) => row.window = *window,
            Extra::Help(text) => row.help = Some(text),
            Extra::Url(text) => row.url = Some(text),
            Extra::Retry(retry) => row.retry = Some(*retry),
            Extra::Deprecated(deprecated) => row.deprecated = Some(*deprecated),
        }
        next += 1;
    }
    rows
}

/// A row that belongs to nobody.
pub(crate) const fn filler_row<C: Code + ?Sized>(code: C::Ref<'static>) -> Row<C> {
    const NOBODY: &FamilyId = &FamilyId { name: "", ident: "", module: "" };
    Row {
        codes: Codes::one(code),
        window: Window::ALWAYS,
        outcome: Outcome::Error,
        family: NOBODY,
        variant: None,
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

macro_rules! broken {
    ($($code:ident)+) => {$(
        impl Family<$code> {
            /// The catalog of a faulty enum, for outer families with codes of another type than its own.
            #[doc(hidden)]
            pub const BROKEN: &'static Self = &Self {
                id: <$code>::FILLER.family,
                rows: &[],
                index: Index {
                    layout: Layout::Direct,
                    seed: 0,
                    base: <$code>::FILLER.codes.first(),
                    zeros: 0,
                    starts: &[],
                    codes: &[],
                    values: &[],
                    firsts: &[],
                    spans: &[],
                    count: Count::No,
                    keys: &[],
                    ranges: &[],
                    error_ranges: false,
                },
                reserved: &[],
                values: 0,
                open: true,
                broken: true,
                incomplete: true,
            };
        }
    )+};
}

each_code_type! { broken }

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
