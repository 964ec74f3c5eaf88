//! What the variants of an enum read of its rows.

use super::{Cells, small};
use crate::model::Family;

/// By the number of the variant; for one that has no rows, anything.
pub(crate) struct Variants {
    /// The code of the newest row.
    pub(crate) codes: Cells,
    /// Where the newest row stands.
    pub(crate) rows: Vec<u8>,
}

impl Variants {
    pub(crate) fn of(Family { code, rows, variants, idents, .. }: &Family) -> Self {
        let mut newest = vec![None; idents.len()];
        for variant in variants {
            newest[variant.number] = Some(variant.newest);
        }
        let first = |row: &Option<usize>| row.map(|row| &rows[row].codes.first);
        let place = |row: &Option<usize>| small(row.unwrap_or_default()).to_le_bytes();
        Self {
            codes: Cells::of(*code, newest.iter().map(first)),
            rows: newest.iter().flat_map(place).collect(),
        }
    }
}
