//! The checks across families are linear: large ones stay far below the limit of const evaluation,
//! at which `long_running_const_eval` would fail this build.
//!
//! They are put together from what generated code names, as an enum of thousands of variants would
//! take its share of every build of the tests.

#![expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "small numbers")]

use wirecode::__private::{
    Catalog, Codes, Extra, Family, FamilyId, Key, Kind, Part, Pick, Reserved, Row, SUCCESS, Window,
    index, keys, merged_keys, merged_rows, own_rows, rows,
};

const LARGE: usize = 5_000;

static ID: FamilyId = FamilyId { name: "large", ident: "Large", module: module_path!() };

/// Rows with the codes `first`, `first + 10`, …; every `range`th is a range of two.
const fn table<const N: usize>(first: i32, range: usize) -> [Row<i32>; N] {
    let lines = [(0, "Variant", "Message", "", Kind::Unknown, false); N];
    let mut rows = own_rows(&ID, &lines, &[] as &[(usize, Extra<i32>)]);
    let mut at = 0;
    while at < N {
        let code = first + 10 * at as i32;
        rows[at].codes = match at % range {
            0 => Codes::range(code, code + 1),
            _ => Codes::one(code),
        };
        at += 1;
    }
    rows
}

/// A family of `$count` rows.
macro_rules! family {
    ($name:ident: $count:expr, $first:expr, $range:expr, $reserved:expr) => {
        mod $name {
            use super::*;

            static OWN: [Row<i32>; $count] = table($first, $range);
            static KEYS: [Key<i32>; $count] = keys(&OWN, &[0; $count]);
            static ROWS: [&Row<i32>; $count] = rows(&OWN);
            index! { i32, i32 }
            pub(super) static FAMILY: Family<i32> = Catalog {
                id: &ID,
                rows: &ROWS,
                index: INDEX,
                reserved: $reserved,
                values: 1,
                open: false,
                broken: false,
                incomplete: false,
            }
            .family();
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

const TWO: [Part<i32>; 2] =
    [Part::nested(&first::FAMILY, &[], 0), Part::nested(&second::FAMILY, &[], 1)];
const _: () = Part::<i32>::check(&TWO, 1, &first::FAMILY, false);

const SHADOWED: [Part<i32>; 2] =
    [Part::nested(&replacement::FAMILY, &[], 0), Part::nested(&first::FAMILY, &EXCEPT, 1)];
const _: () = Part::<i32>::check_except(&SHADOWED, 1, 250, true);
static SHADOWED_ORDER: [Pick; Part::<i32>::count(&SHADOWED)] = Part::<i32>::merge(&SHADOWED);
static SHADOWED_KEYS: [Key<i32>; SHADOWED_ORDER.len()] = merged_keys(&SHADOWED, &SHADOWED_ORDER);

/// Sixty parts: the merge is by pairs.
const SIXTY: [Part<i32>; 60] = [const { Part::nested(&part::FAMILY, &[], 0) }; 60];
static SIXTY_ORDER: [Pick; Part::<i32>::count(&SIXTY)] = Part::<i32>::merge(&SIXTY);
static SIXTY_ROWS: [&Row<i32>; SIXTY_ORDER.len()] = merged_rows(&SIXTY, &SIXTY_ORDER);

static TWO_ORDER: [Pick; Part::<i32>::count(&TWO)] = Part::<i32>::merge(&TWO);
static TWO_ROWS: [&Row<i32>; TWO_ORDER.len()] = merged_rows(&TWO, &TWO_ORDER);

/// One range over all the others, of another version: each code is met by two ranges at most.
mod wide {
    use super::*;

    static KEYS: [Key<i32>; 3_001] = {
        let row = Key { codes: Codes::range(0, i32::MAX), window: Window::ALWAYS, value: SUCCESS };
        let mut keys = [row; 3_001];
        let mut at = 1;
        while at < 3_001 {
            let code = 20 * at as i32;
            let last = if at % 2 == 0 { code } else { code + 7 };
            keys[at].codes = if at % 2 == 0 { Codes::one(code) } else { Codes::range(code, last) };
            keys[at].value = at as u32;
            at += 1;
        }
        keys
    };
    index! { i32, i32 }

    pub(super) fn values() -> usize {
        INDEX.values.iter().filter(|value| (1..3_001).contains(*value)).count()
    }
}

#[test]
fn a_range_over_all_the_others() {
    assert_eq!(wide::values(), 1_500);
}

#[test]
fn merged_catalogs_are_whole_and_sorted() {
    assert_eq!(TWO_ROWS.len(), 2 * LARGE);
    assert!(TWO_ROWS.is_sorted_by_key(|row| row.codes.first()));
    assert_eq!(SIXTY_ROWS.len(), 6_000);
    assert!(SIXTY_ROWS.is_sorted_by_key(|row| row.codes.first()));
    // Ranges are not shadowed: of the 500 codes, 100 * n + 10 is the eleventh row and so on.
    assert_eq!(SHADOWED_KEYS.len(), 2 * LARGE - 500);
    assert!(SHADOWED_KEYS.is_sorted_by_key(|key| key.codes.first()));
}
