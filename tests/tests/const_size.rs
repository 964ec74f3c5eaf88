//! The checks across families are linear: large ones stay far below the limit of const evaluation,
//! at which `long_running_const_eval` would fail this build.
//!
//! They are put together from what generated code names, as an enum of thousands of variants would
//! take its share of every build of the tests.

#![expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "small numbers")]

use wirecode::__private::{
    Codes, FACT_SIZE, Family, FamilyId, Index, Keys, Merged, Part, Pick, Range, Reserved, Singles,
    Table, Texts, index,
};

const LARGE: usize = 5_000;

/// The codes `first`, `first + 10`, …
const fn codes<const N: usize, const BYTES: usize>(first: i32) -> [u8; BYTES] {
    let mut codes = [0; N];
    let mut at = 0;
    while at < N {
        codes[at] = first + 10 * at as i32;
        at += 1;
    }
    Keys::<i32>::table(&codes)
}

/// Rows of one value; every `range`th is a range.
const fn facts<const N: usize, const BYTES: usize>(range: usize) -> [u8; BYTES] {
    let mut table = [0; BYTES];
    let (facts, _) = table.as_chunks_mut::<FACT_SIZE>();
    let mut at = 0;
    while at < N {
        let flags = if at % range == 0 { 2 } else { 0 };
        facts[at] = [0, 0, 0, 0, 0, 0, 0, 0, 1, flags];
        at += 1;
    }
    table
}

/// The ranges, of two codes each.
const fn ranges<const RANGES: usize>(first: i32, range: usize) -> [Range<i32>; RANGES] {
    let mut ranges = [Range { at: 0, first: 0, last: 0, reach: 0, value: 0 }; RANGES];
    let mut at = 0;
    while at < RANGES {
        let first = first + 10 * (at * range) as i32;
        let last = first + 1;
        ranges[at] = Range { at: at * range, first, last, reach: last, value: 0 };
        at += 1;
    }
    ranges
}

/// A family of `$count` rows.
macro_rules! family {
    ($name:ident: $count:expr, $first:expr, $range:expr, $reserved:expr) => {
        mod $name {
            use super::*;

            static OWN_CODES: [u8; 4 * $count] = codes::<{ $count }, { 4 * $count }>($first);
            static OWN_FACTS: [u8; FACT_SIZE * $count] =
                facts::<{ $count }, { FACT_SIZE * $count }>($range);
            static OWN_RANGES: [Range<i32>; ($count as usize).div_ceil($range)] =
                ranges($first, $range);
            static TABLE: Table<i32> = Table {
                id: FamilyId { name: "large", ident: "Large", module: module_path!() },
                keys: Keys {
                    codes: &OWN_CODES,
                    facts: &OWN_FACTS,
                    windows: &[],
                    changes: &[],
                    ranges: &OWN_RANGES,
                },
                texts: Texts { spans: &[0; 24 * $count], names: "", descriptions: "", extras: &[] },
            };
            const PARTS: [Part<i32>; 1] = [Part::own(&TABLE)];
            const COUNT: u32 = 1;
            index! { i32, numbers }
            pub(super) static FAMILY: Family<i32> =
                Family::<i32>::of(&TABLE, INDEX, COUNT, $reserved, false).nesting(&[], &PLACES);
        }
    };
}

/// Codes that neither table has.
const RESERVED: [Reserved<i32>; 500] = {
    let mut reserved = [const { Reserved { codes: Codes::one(0), reason: "" } }; 500];
    let mut at = 0;
    while at < 500 {
        reserved[at].codes = Codes::one(10 * at as i32 + 7);
        at += 1;
    }
    reserved
};

/// Every tenth code of the first table.
const EXCEPT: [(i32, bool); 500] = {
    let mut except = [(0, false); 500];
    let mut at = 0;
    while at < 500 {
        except[at].0 = 100 * at as i32 + 10;
        at += 1;
    }
    except
};

family!(first: LARGE, 0, 20, &RESERVED);
family!(second: LARGE, 3, 20, &[]);
family!(replacement: LARGE, 10, 100_000, &[]);
family!(part: 100, 5, 100_000, &[]);

/// The parts of a family, merged, in a module of their own.
macro_rules! merged {
    ($name:ident: $count:expr, $parts:expr) => {
        mod $name {
            use super::*;

            pub(super) const PARTS: [Part<i32>; $count] = $parts;
            // One of each part.
            const COUNT: u32 = $count;
            index! { i32, numbers }
            pub(super) static ALL: (Merged<i32, ROWS, FACT_BYTES>, Singles<i32, ROWS>) =
                (MERGED, SINGLES);
            const _: (&[Pick], Index<i32>) = (&PLACES, INDEX);
        }
    };
}

merged!(two: 2, [Part::nested(&first::FAMILY, &[], 0), Part::nested(&second::FAMILY, &[], 1)]);
const _: () = Part::<i32>::check(&two::PARTS, 1, &first::FAMILY, false, &two::ALL.0, &two::ALL.1);

merged!(shadowed: 2, [
    Part::nested(&replacement::FAMILY, &[], 0),
    Part::nested(&first::FAMILY, &EXCEPT, 1),
]);
const _: () = Part::<i32>::check_except(&shadowed::PARTS, 1, 250, true);

// Sixty parts: the merge is by pairs.
merged!(sixty: 60, [const { Part::nested(&part::FAMILY, &[], 0) }; 60]);

/// One range over all the others: each code is met by two ranges at most.
mod wide {
    use super::*;

    const ROWS: usize = 3_001;
    const RANGES: usize = 1_501;

    /// Every second row is a range; the first goes over all.
    static OWN_CODES: [u8; 4 * ROWS] = Keys::<i32>::table(&{
        let (mut codes, mut at) = ([0; ROWS], 1);
        while at < ROWS {
            codes[at] = 20 * at as i32;
            at += 1;
        }
        codes
    });
    static OWN_FACTS: [u8; FACT_SIZE * ROWS] = {
        let mut table = [0; FACT_SIZE * ROWS];
        let (facts, _) = table.as_chunks_mut::<FACT_SIZE>();
        let mut at = 0;
        while at < ROWS {
            let flags = if at % 2 == 0 && at > 0 { 0 } else { 2 };
            let value = (at as u32).to_le_bytes();
            facts[at] = [value[0], value[1], value[2], value[3], 0, 0, 0, 0, 1, flags];
            at += 1;
        }
        table
    };
    static OWN_RANGES: [Range<i32>; RANGES] = {
        let mut ranges =
            [Range { at: 0, first: 0, last: i32::MAX, reach: i32::MAX, value: 0 }; RANGES];
        let mut at = 1;
        while at < RANGES {
            let row = 2 * at - 1;
            ranges[at] = Range {
                at: row,
                first: 20 * row as i32,
                last: 20 * row as i32 + 7,
                reach: i32::MAX,
                value: 0,
            };
            at += 1;
        }
        ranges
    };
    static TABLE: Table<i32> = Table {
        id: FamilyId { name: "wide", ident: "Wide", module: module_path!() },
        keys: Keys {
            codes: &OWN_CODES,
            facts: &OWN_FACTS,
            windows: &[],
            changes: &[],
            ranges: &OWN_RANGES,
        },
        texts: Texts { spans: &[0; 24 * ROWS], names: "", descriptions: "", extras: &[] },
    };
    merged!(all: 1, [Part::own(&TABLE)]);
    pub(super) static NEWEST: &[u32] = &all::ALL.1.values;
}

#[test]
fn a_range_over_all_the_others() {
    // Where the windows are the same, the first row of a code wins.
    let own: Vec<u32> = (2..3_001).step_by(2).collect();
    assert_eq!(wide::NEWEST[..own.len()], own);
}

#[test]
fn merged_catalogs_are_whole_and_sorted() {
    assert_eq!(two::ALL.0.codes.len(), 2 * LARGE);
    assert!(two::ALL.0.codes.is_sorted());
    assert_eq!(sixty::ALL.0.codes.len(), 6_000);
    assert!(sixty::ALL.0.codes.is_sorted());
    // Ranges are not shadowed: of the 500 codes, 100 * n + 10 is the eleventh row and so on.
    assert_eq!(shadowed::ALL.0.codes.len(), 2 * LARGE - 500);
    assert!(shadowed::ALL.0.codes.is_sorted());
}
