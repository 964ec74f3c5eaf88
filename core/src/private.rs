//! What generated code may name. Not part of the public API: it changes with any release.
//!
//! A family's catalog is built at compile time in two steps: the macro writes the enum's own rows,
//! sorted; the functions here merge them with the rows of the nested families, which the macro
//! cannot see.

pub use core;
pub use core::convert::{From, TryFrom};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i8, i16, i32, i64, i128, str, u8, u16, u32, u64, u128, usize};
pub use core::result::Result::{self, Err, Ok};

pub use crate::error::fmt_error;
pub use crate::nested::{FamilyOf, NoFamily};
pub use crate::{
    ApiError, Code, Codes, Deprecated, Edition, Family, FamilyId, Kind, Lookup, OpenFamily,
    Outcome, Reserved, Row, UnknownCode, Version, Window,
};

/// What the index needs to know of a row; stands where its row stands in the catalog.
///
/// Apart from the rows, so that a program that only decodes carries none of their texts.
pub struct Key<C: Code + ?Sized> {
    pub codes: Codes<C>,
    pub window: Window,
    /// The number of the value that the code decodes to, or [`SUCCESS`].
    pub value: u32,
}

impl<C: Code + ?Sized> Clone for Key<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Key<C> {}

/// Finds rows by code: the keys sorted by code, and which of them are ranges.
pub struct Index<C: Code + ?Sized + 'static> {
    pub keys: &'static [Key<C>],
    pub ranges: &'static [usize],
}

impl<C: Code + ?Sized> Clone for Index<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Index<C> {}

/// What a look-up found: the place in the catalog.
#[derive(Clone, Copy)]
pub struct Found {
    pub at: usize,
    /// See [`Key::value`].
    pub value: u32,
    /// Whether the row holds in the version that was asked for.
    pub defined: bool,
}

impl Found {
    /// Whether the row is a success.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.value == SUCCESS
    }
}

/// Chooses among the rows of one code: the nearest in time, the newer on a tie.
pub(crate) struct Nearest {
    version: Version,
    errors_only: bool,
    best: Option<(Found, u64, Window)>,
}

impl Nearest {
    pub(crate) const fn to(version: Version, errors_only: bool) -> Self {
        Self { version, errors_only, best: None }
    }

    pub(crate) const fn offer(&mut self, at: usize, window: &Window, value: u32) {
        if self.errors_only && value == SUCCESS {
            return;
        }
        let distance = window.distance(self.version);
        let better = match &self.best {
            None => true,
            Some((_, least, best)) => {
                distance < *least || (distance == *least && window.starts_after(best))
            }
        };
        if better {
            self.best = Some((Found { at, value, defined: distance == 0 }, distance, *window));
        }
    }

    pub(crate) const fn found(self) -> Option<Found> {
        match self.best {
            Some((found, ..)) => Some(found),
            None => None,
        }
    }
}

/// The newest version: what decoding without a version asks for.
pub const NEWEST: Version = Version::NEWEST;

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

/// Where the ranges stand among the keys.
#[must_use]
pub const fn ranges<C: Code + ?Sized, const RANGES: usize>(keys: &[Key<C>]) -> [usize; RANGES] {
    let mut ranges = [0; RANGES];
    let (mut next, mut at) = (0, 0);
    while next < RANGES && at < keys.len() {
        if keys[at].codes.is_range() {
            ranges[next] = at;
            next += 1;
        }
        at += 1;
    }
    ranges
}

impl<C: Code + ?Sized> Key<C> {
    const FILLER: Self = Self { codes: C::FILLER.codes, window: Window::ALWAYS, value: SUCCESS };
}

/// One part of a family that is merged with others: its own rows, or a nested family.
pub struct Part<C: Code + ?Sized + 'static> {
    pub(crate) id: &'static FamilyId,
    pub(crate) rows: &'static [&'static Row<C>],
    pub(crate) keys: &'static [Key<C>],
    pub(crate) except: &'static [C::Ref<'static>],
    pub(crate) open: bool,
    pub(crate) broken: bool,
    /// What is added to the numbers of this part's values in the merged index.
    pub(crate) first_value: u32,
}

impl<C: Code + ?Sized> Part<C> {
    /// The enum's own rows.
    #[must_use]
    pub const fn own(
        id: &'static FamilyId,
        rows: &'static [&'static Row<C>],
        keys: &'static [Key<C>],
    ) -> Self {
        Self { id, rows, keys, except: &[], open: false, broken: false, first_value: 0 }
    }

    /// A nested family without the codes of `except(…)`.
    #[must_use]
    pub const fn nested(
        family: &'static Family<C>,
        except: &'static [C::Ref<'static>],
        first_value: u32,
    ) -> Self {
        Self {
            id: family.id,
            rows: family.rows,
            keys: family.index.keys,
            except,
            open: family.open,
            broken: family.broken,
            first_value,
        }
    }
}

/// Where a row of a merged catalog comes from.
#[derive(Clone, Copy)]
pub struct Pick {
    pub(crate) part: usize,
    pub(crate) at: usize,
}

/// The keys of a merged catalog.
#[must_use]
pub const fn merged_keys<C: Code + ?Sized, const ROWS: usize>(
    parts: &[Part<C>],
    order: &[Pick; ROWS],
) -> [Key<C>; ROWS] {
    let mut keys = [Key::FILLER; ROWS];
    let mut row = 0;
    while row < ROWS {
        let part = &parts[order[row].part];
        let key = part.keys[order[row].at];
        let value = if key.value == SUCCESS { key.value } else { key.value + part.first_value };
        keys[row] = Key { value, ..key };
        row += 1;
    }
    keys
}

/// The rows of a merged catalog.
#[must_use]
pub const fn merged_rows<C: Code + ?Sized, const ROWS: usize>(
    parts: &[Part<C>],
    order: &[Pick; ROWS],
) -> [&'static Row<C>; ROWS] {
    let mut rows = [C::FILLER; ROWS];
    let mut row = 0;
    while row < ROWS {
        rows[row] = parts[order[row].part].rows[order[row].at];
        row += 1;
    }
    rows
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
}

impl<C: Code + ?Sized> Catalog<C> {
    #[must_use]
    pub const fn family(self) -> Family<C> {
        let Self { id, rows, index, reserved, values, open, broken } = self;
        Family { id, rows, index, reserved, values, open, broken }
    }
}

/// The numbers that the values of each nested family begin with, after those of the enum's own
/// variants; last, how many values there are.
#[must_use]
pub const fn first_values<C: Code + ?Sized, const NESTED: usize, const ENDS: usize>(
    own: u32,
    families: &[&Family<C>; NESTED],
) -> [u32; ENDS] {
    let mut first = [own; ENDS];
    let mut at = 1;
    while at < ENDS {
        first[at] = first[at - 1] + families[at - 1].values;
        at += 1;
    }
    first
}

pub(crate) const UNKNOWN_MESSAGE: &str = "unknown code";

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
    message: &'static str = row => row.message, UNKNOWN_MESSAGE;
    description: Option<&'static str> = row => row.description, None;
    help: Option<&'static str> = row => row.help, None;
    url: Option<&'static str> = row => row.url, None;
    kind: Kind = row => row.kind, Kind::Unknown;
    is_transient: bool = row => row.is_transient(), false;
}

/// In place of a value's number: the row is a success.
pub const SUCCESS: u32 = u32::MAX;
