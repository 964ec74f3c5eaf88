//! The catalog of a family.

use core::fmt;

use crate::catalog::{Index, Places};
use crate::code::each_code_type;
use crate::{Code, Codes, FamilyId, Row, Version};

/// A family's catalog: all its rows, those of its nested families included.
///
/// `FAMILY` of an enum that derives [`ApiError`](macro@crate::ApiError).
pub struct Family<C: Code + ?Sized> {
    pub(crate) places: Places<C>,
    pub(crate) index: Index<C>,
    pub(crate) reserved: &'static [Reserved<C>],
    /// How many values decoding can give, nested ones included.
    pub(crate) values: u32,
    pub(crate) open: bool,
    /// The enum has faults that are reported already: outer families take it as empty.
    pub(crate) broken: bool,
    /// It, or a nested family, has faults that are reported already: rows may be missing, or what keeps
    /// unknown codes.
    pub(crate) incomplete: bool,
}

impl<C: Code + ?Sized> Family<C> {
    /// The family's name in texts: `name = "…"`, or the enum's identifier.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.id().name
    }

    /// The family's name, identifier and module.
    #[must_use]
    pub const fn id(&self) -> &'static FamilyId {
        &self.places.own.id
    }

    /// Every row, sorted by code; rows of one code by version.
    #[must_use]
    pub const fn rows(&self) -> Rows<C> {
        Rows { places: self.places, next: 0, end: self.index.keys.len() }
    }

    /// The rows that hold in `version`: the family as it was published then, sorted by code.
    #[must_use]
    pub fn rows_at(&self, version: Version) -> impl DoubleEndedIterator<Item = Row<C>> + use<C> {
        self.rows().filter(move |row| row.holds_in(version))
    }

    /// The codes that no row may use.
    #[must_use]
    pub const fn reserved(&self) -> &'static [Reserved<C>] {
        self.reserved
    }

    /// Whether the family keeps codes that are not listed.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open
    }
}

impl<C: Code + ?Sized> fmt::Debug for Family<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Family")
            .field("id", self.id())
            .field("rows", &self.rows())
            .field("reserved", &self.reserved)
            .field("open", &self.open)
            .finish_non_exhaustive()
    }
}

/// The rows of a family one by one; made by [`Family::rows`].
///
/// A row is put together when it is asked for: the catalog keeps its texts and numbers packed.
pub struct Rows<C: Code + ?Sized + 'static> {
    places: Places<C>,
    next: usize,
    end: usize,
}

impl<C: Code + ?Sized> Rows<C> {
    /// How many rows there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.end - self.next
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The same rows once more.
    #[must_use]
    pub const fn iter(&self) -> Self {
        Self { ..*self }
    }
}

macro_rules! get {
    ($($code:ident)+) => {$(
        impl Rows<$code> {
            /// The row with this number, counted from 0.
            #[must_use]
            pub const fn get(&self, nth: usize) -> Option<Row<$code>> {
                if nth < self.len() { Some(self.places.entry(self.next + nth).row()) } else { None }
            }
        }
    )+};
}

each_code_type! { get }

impl<C: Code + ?Sized> Iterator for Rows<C> {
    type Item = Row<C>;

    fn next(&mut self) -> Option<Row<C>> {
        if self.next == self.end {
            return None;
        }
        self.next += 1;
        Some(C::row(self.places.entry(self.next - 1)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len(), Some(self.len()))
    }

    fn nth(&mut self, n: usize) -> Option<Row<C>> {
        self.next = self.end.min(self.next.saturating_add(n));
        self.next()
    }
}

impl<C: Code + ?Sized> DoubleEndedIterator for Rows<C> {
    fn next_back(&mut self) -> Option<Row<C>> {
        if self.next == self.end {
            return None;
        }
        self.end -= 1;
        Some(C::row(self.places.entry(self.end)))
    }
}

impl<C: Code + ?Sized> ExactSizeIterator for Rows<C> {}

impl<C: Code + ?Sized> IntoIterator for &Rows<C> {
    type Item = Row<C>;
    type IntoIter = Rows<C>;

    fn into_iter(self) -> Rows<C> {
        self.iter()
    }
}

impl<C: Code + ?Sized> core::iter::FusedIterator for Rows<C> {}

impl<C: Code + ?Sized> Clone for Rows<C> {
    fn clone(&self) -> Self {
        self.iter()
    }
}

impl<C: Code + ?Sized> fmt::Debug for Rows<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Codes that no row of the family may use: retired ones, or those of a neighbour.
pub struct Reserved<C: Code + ?Sized> {
    /// The code, or the range of codes.
    pub codes: Codes<C>,
    /// Why.
    pub reason: &'static str,
}

impl<C: Code + ?Sized> fmt::Debug for Reserved<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reserved")
            .field("codes", &self.codes)
            .field("reason", &self.reason)
            .finish()
    }
}

/// What a code means in a version.
pub enum Lookup<C: Code + ?Sized> {
    /// The row that holds in this version.
    Defined(Row<C>),
    /// No row holds in this version; this one, of another version, is nearest in time, and the
    /// newer one where two are equally near.
    ///
    /// Near is what differs late: versions are compared as one number whose digits are the parts,
    /// so 2.9 is nearer to 2.0 than to 3.0.
    OtherVersion(Row<C>),
    /// No row has the code in any version.
    Unknown,
}

impl<C: Code + ?Sized> Lookup<C> {
    /// The row, of whichever version.
    #[must_use]
    pub const fn row(&self) -> Option<Row<C>> {
        match *self {
            Self::Defined(row) | Self::OtherVersion(row) => Some(row),
            Self::Unknown => None,
        }
    }
}

impl<C: Code + ?Sized> Clone for Lookup<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Lookup<C> {}

impl<C: Code + ?Sized> PartialEq for Lookup<C> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Defined(a), Self::Defined(b))
            | (Self::OtherVersion(a), Self::OtherVersion(b)) => a == b,
            (Self::Unknown, Self::Unknown) => true,
            _ => false,
        }
    }
}

impl<C: Code + ?Sized> Eq for Lookup<C> {}

impl<C: Code + ?Sized> fmt::Debug for Lookup<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Defined(row) => f.debug_tuple("Defined").field(row).finish(),
            Self::OtherVersion(row) => f.debug_tuple("OtherVersion").field(row).finish(),
            Self::Unknown => f.write_str("Unknown"),
        }
    }
}
