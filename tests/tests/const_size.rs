//! The checks across families are linear: large ones stay far below the limit of const evaluation,
//! at which `long_running_const_eval` would fail this build.
//!
//! They are put together from what generated code names, as an enum of thousands of variants would
//! take its share of every build of the tests.

#![expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "small numbers")]

use wirecode::__private::{
    Catalog, Codes, FACT_SIZE, Family, FamilyId, Key, Keys, Newest, Part, Pick, Places, Range,
    Reserved, Singles, Table, Texts, Window, index, merged_keys,
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
    let mut ranges = [Range { at: 0, last: 0, reach: 0 }; RANGES];
    let mut at = 0;
    while at < RANGES {
        let last = first + 10 * (at * range) as i32 + 1;
        ranges[at] = Range { at: at * range, last, reach: last };
        at += 1;
    }
    ranges
}

/// A family of `$count` rows.
macro_rules! family {
    ($name:ident: $count:expr, $first:expr, $range:expr, $reserved:expr) => {
        mod $name {
            use super::*;

            static OWN_CODES: [u8; 4 * $count] = codes::<{ $count }, _>($first);
            static OWN_FACTS: [u8; FACT_SIZE * $count] = facts::<{ $count }, _>($range);
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
            const KEYS: [Key<i32>; $count] = TABLE.keys.all();
            const FACTS: [u8; FACT_SIZE * $count] = OWN_FACTS;
            const WINDOWS: [Window; 0] = [];
            const CHANGES: &[u64] = &[];
            const COUNT: u32 = 1;
            index! { i32, numbers 4 }
            pub(super) static FAMILY: Family<i32> = Catalog {
                places: Places { own: &TABLE, nested: &[], order: &[] },
                index: INDEX,
                reserved: $reserved,
                values: 1,
                open: false,
                broken: false,
                incomplete: false,
            }
            .family();
            pub(super) static ALL: [Key<i32>; $count] = KEYS;
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

const TWO: [Part<i32>; 2] = [
    Part::nested(&first::FAMILY, &first::ALL, &[], 0),
    Part::nested(&second::FAMILY, &second::ALL, &[], 1),
];
const _: () = Part::<i32>::check(&TWO, 1, &first::FAMILY, false);

const SHADOWED: [Part<i32>; 2] = [
    Part::nested(&replacement::FAMILY, &replacement::ALL, &[], 0),
    Part::nested(&first::FAMILY, &first::ALL, &EXCEPT, 1),
];
const _: () = Part::<i32>::check_except(&SHADOWED, 1, 250, true);
static SHADOWED_ORDER: [Pick; Part::<i32>::count(&SHADOWED)] = Part::<i32>::merge(&SHADOWED);
static SHADOWED_KEYS: [Key<i32>; SHADOWED_ORDER.len()] = merged_keys(&SHADOWED, &SHADOWED_ORDER);

/// Sixty parts: the merge is by pairs.
const SIXTY: [Part<i32>; 60] = [const { Part::nested(&part::FAMILY, &part::ALL, &[], 0) }; 60];
static SIXTY_ORDER: [Pick; Part::<i32>::count(&SIXTY)] = Part::<i32>::merge(&SIXTY);
static SIXTY_KEYS: [Key<i32>; SIXTY_ORDER.len()] = merged_keys(&SIXTY, &SIXTY_ORDER);

static TWO_ORDER: [Pick; Part::<i32>::count(&TWO)] = Part::<i32>::merge(&TWO);
static TWO_KEYS: [Key<i32>; TWO_ORDER.len()] = merged_keys(&TWO, &TWO_ORDER);

/// One range over all the others: each code is met by two ranges at most.
mod wide {
    use super::*;

    static OWN: [Key<i32>; 3_001] = {
        let row = Key { codes: Codes::range(0, i32::MAX), window: Window::ALWAYS, value: 0 };
        let mut keys = [row; 3_001];
        let mut at = 1;
        while at < 3_001 {
            let code = 20 * at as i32;
            keys[at].codes =
                if at % 2 == 0 { Codes::one(code) } else { Codes::range(code, code + 7) };
            keys[at].value = at as u32;
            at += 1;
        }
        keys
    };
    static RANGES: [Range<i32>; 1_501] = Key::<i32>::ranges(&OWN);
    const SINGLES: Singles<i32, 1_500> = Key::<i32>::singles(&OWN);
    pub(super) static NEWEST: Newest<1_500> = SINGLES.newest(&OWN, &RANGES);
}

#[test]
fn a_range_over_all_the_others() {
    // Where the windows are the same, the first row of a code wins.
    let own: Vec<u32> = (2..3_001).step_by(2).collect();
    assert_eq!(wide::NEWEST.values[..], own);
}

#[test]
fn merged_catalogs_are_whole_and_sorted() {
    assert_eq!(TWO_KEYS.len(), 2 * LARGE);
    assert!(TWO_KEYS.is_sorted_by_key(|key| key.codes.first()));
    assert_eq!(SIXTY_KEYS.len(), 6_000);
    assert!(SIXTY_KEYS.is_sorted_by_key(|key| key.codes.first()));
    // Ranges are not shadowed: of the 500 codes, 100 * n + 10 is the eleventh row and so on.
    assert_eq!(SHADOWED_KEYS.len(), 2 * LARGE - 500);
    assert!(SHADOWED_KEYS.is_sorted_by_key(|key| key.codes.first()));
}
