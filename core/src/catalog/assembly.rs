//! A family put together of its parts.

use super::{Count, Index, Keys, Layout, Outcomes, Pick, Places, Table, Texts};
use crate::code::each_code_type;
use crate::{Code, Family, FamilyId, Reserved};

impl<C: Code + ?Sized> Family<C> {
    /// A family of an enum's own rows, which decodes to that many `values`, nested ones included.
    #[doc(hidden)]
    #[must_use]
    pub const fn of(
        own: &'static Table<C>,
        index: Index<C>,
        values: u32,
        reserved: &'static [Reserved<C>],
        open: bool,
    ) -> Self {
        let places = Places { own, nested: &[], order: &[] };
        Self { places, index, reserved, values, open, broken: false, incomplete: false }
    }

    /// With the rows of nested families, all rows in this `order`.
    #[doc(hidden)]
    #[must_use]
    pub const fn nesting(self, nested: &'static [&'static Self], order: &'static [Pick]) -> Self {
        let (mut incomplete, mut next) = (false, 0);
        while next < nested.len() {
            incomplete |= nested[next].incomplete;
            next += 1;
        }
        Self { places: Places { nested, order, ..self.places }, incomplete, ..self }
    }

    /// Whether an unknown code is kept beside nested families: as their values are bytes, as a rule,
    /// the discriminant is one too. Where all fields are codes, it is as wide as these. A guess at what
    /// the compiler does, so it decides on nothing but speed.
    #[doc(hidden)]
    #[must_use]
    pub const fn is_kept_beside_bytes(&self) -> bool {
        let nested = self.places.nested;
        let (mut is_beside, mut next) = (self.open && !nested.is_empty(), 0);
        while next < nested.len() {
            if nested[next].open {
                is_beside = nested[next].is_kept_beside_bytes();
            }
            next += 1;
        }
        is_beside
    }

    /// Whether all its families are closed and nest none.
    #[doc(hidden)]
    #[must_use]
    pub const fn nests_simple_ones(&self) -> bool {
        let nested = self.places.nested;
        let (mut are_simple, mut next) = (true, 0);
        while next < nested.len() {
            are_simple &= !nested[next].open && nested[next].places.nested.is_empty();
            next += 1;
        }
        are_simple
    }

    /// Of which the nested family that is marked `unknown` keeps what is not listed. If that is closed, it
    /// is an error there, and no outer family knows what was meant.
    #[doc(hidden)]
    #[must_use]
    pub const fn opened_by(self, marked: &Self) -> Self {
        let incomplete = self.incomplete || !marked.open;
        Self { open: marked.open, incomplete, ..self }
    }

    /// The layout of its tables, for tests of these: no answer depends on it.
    #[doc(hidden)]
    #[must_use]
    pub const fn layout(&self) -> Layout {
        self.index.layout
    }

    /// Of an enum with faults that are reported already: outer families take it as empty.
    #[doc(hidden)]
    #[must_use]
    pub const fn broken(self) -> Self {
        Self { broken: true, incomplete: true, ..self }
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Family<$code> {
            /// The catalog of a faulty enum, for outer families with codes of another type than its own.
            #[doc(hidden)]
            pub const BROKEN: &'static Self = &Self {
                places: Places {
                    own: &Table {
                        id: FamilyId { name: "", ident: "", module: "" },
                        keys: Keys { codes: &[], facts: &[], windows: &[], changes: &[], ranges: &[] },
                        texts: Texts { spans: &[], names: "", descriptions: "", extras: &[] },
                    },
                    nested: &[],
                    order: &[],
                },
                index: Index {
                    layout: Layout::Direct,
                    seed: 0,
                    base: <$code>::FILLER,
                    zeros: 0,
                    starts: &[],
                    codes: &[],
                    values: &[],
                    width: 4,
                    firsts: &[],
                    count: Count::No,
                    editions: &[],
                    keys: Keys { codes: &[], facts: &[], windows: &[], changes: &[], ranges: &[] },
                    errors: 0,
                    error_ranges: false,
                    ranges_apart: true,
                    outcomes: Outcomes::Errors,
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

each_code_type! { each }
