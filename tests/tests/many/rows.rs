//! The rows of families that are too large to be written by hand: what `build.rs` writes as enums,
//! and what the tests hold those enums against.

use std::ops::RangeInclusive;

/// A code in some of the versions from 1.0.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) code: u32,
    /// The number of the variant; none for a success.
    pub(crate) variant: Option<usize>,
    /// The first major version that has it, and the first that has it no longer.
    pub(crate) since: Option<u16>,
    pub(crate) until: Option<u16>,
}

/// How many variants there are: more than are made by one `match`.
pub(crate) const VARIANTS: usize = 3_200;

/// A range of codes that is above all the others.
pub(crate) const RANGE: RangeInclusive<u32> = 4_000_000_000..=4_000_000_009;

/// Strewn over six million numbers, so that there are more than 4,096 slots; sorted.
///
/// With `few_editions` there are three, which have tables of their values; else too many for that.
pub(crate) fn rows(few_editions: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for variant in 0..VARIANTS {
        let hash = (variant as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let code = u32::try_from(variant as u64 * 2_000 + hash % 1_900).expect("it is small");
        let row = Row { code, variant: Some(variant), since: None, until: None };
        match variant % 10 {
            1 => rows.push(Row { since: Some(2), ..row }),
            2 => rows.push(Row { until: Some(2), ..row }),
            // Another variant before, which has a code of its own too.
            3 => {
                rows.push(Row { variant: Some(variant - 1), until: Some(3), ..row });
                rows.push(Row { since: Some(3), ..row });
            }
            // A success before.
            4 => {
                rows.push(Row { variant: None, until: Some(2), ..row });
                rows.push(Row { since: Some(2), ..row });
            }
            6 if !few_editions => {
                let since = 4 + u16::try_from(variant / 10 % 40).expect("it is small");
                rows.push(Row { since: Some(since), ..row });
            }
            _ => rows.push(row),
        }
        if variant % 10 == 5 {
            rows.push(Row { code: code + 1, variant: None, ..row });
        }
    }
    rows
}
