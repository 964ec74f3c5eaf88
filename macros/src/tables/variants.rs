//! What the variants of an enum read of its rows.

use super::{Cells, small};
use crate::model::Family;

/// How a variant without a field finds its newest row, and its code.
pub(crate) enum Variants {
    /// The rows stand in the order of the variants, after so many others: no table is needed.
    InOrder { before: usize },
    /// By the number of the variant; for one that has no rows, anything.
    Strewn {
        /// The code of the newest row.
        codes: Cells,
        /// Where the newest row stands.
        rows: Vec<u8>,
    },
}

impl Variants {
    pub(crate) fn of(Family { code, rows, variants, idents, .. }: &Family) -> Self {
        let units = || variants.iter().filter(|variant| !variant.keeps_code);
        let mut distances = units().map(|unit| unit.newest.checked_sub(unit.number));
        if let Some(Some(before)) = distances.next()
            && distances.all(|distance| distance == Some(before))
        {
            return Self::InOrder { before };
        }
        let mut newest = vec![None; idents.len()];
        for unit in units() {
            newest[unit.number] = Some(unit.newest);
        }
        let first = |row: &Option<usize>| row.map(|row| &rows[row].codes.first);
        let place = |row: &Option<usize>| small(row.unwrap_or_default()).to_le_bytes();
        Self::Strewn {
            codes: Cells::of(*code, newest.iter().map(first)),
            rows: newest.iter().flat_map(place).collect(),
        }
    }
}
