//! A family put together of its parts.

use super::{Count, Index, Keys, Layout, Places, Table, Texts};
use crate::code::each_code_type;
use crate::{Code, Family, FamilyId, Reserved};

/// The parts of a [`Family`], which only generated code puts together.
pub struct Catalog<C: Code + ?Sized + 'static> {
    pub places: Places<C>,
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
        let Self { places, index, reserved, values, open, broken, incomplete } = self;
        Family { places, index, reserved, values, open, broken, incomplete }
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

each_code_type! { each }
