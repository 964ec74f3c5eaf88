//! How codes find their slots: each layout is chosen for the codes it is for, finds every code and
//! nothing else.
//!
//! The tables are made of what generated code names, from codes that a function computes.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "codes are made of small numbers"
)]

use wirecode::__private::{FACT_SIZE, FamilyId, Keys, Layout, Part, Shape, Table, Texts, index};

/// Tables of `$count` codes, ascending, in a module of their own.
macro_rules! tables {
    ($name:ident: $code:ident $bytes:literal, $count:expr, $at:ident => $make:expr) => {
        mod $name {
            use super::*;

            const OWN_CODES: [$code; $count] = {
                let mut codes = [0; $count];
                let mut $at: usize = 0;
                while $at < $count {
                    codes[$at] = $make;
                    $at += 1;
                }
                codes
            };
            static CODES_TABLE: [u8; $bytes * $count] = Keys::<$code>::table(&OWN_CODES);
            /// The value of each is its place.
            static FACTS_TABLE: [u8; FACT_SIZE * $count] = {
                let mut table = [0; FACT_SIZE * $count];
                let (facts, _) = table.as_chunks_mut::<FACT_SIZE>();
                let mut at = 0;
                while at < $count {
                    [facts[at][0], facts[at][1], ..] = (at as u32).to_le_bytes();
                    at += 1;
                }
                table
            };
            static TABLE: Table<$code> = Table {
                id: FamilyId { name: "", ident: "", module: "" },
                keys: Keys {
                    codes: &CODES_TABLE,
                    facts: &FACTS_TABLE,
                    windows: &[],
                    changes: &[],
                    ranges: &[],
                },
                texts: Texts { spans: &[], names: "", descriptions: "", extras: &[] },
            };
            const PARTS: [Part<$code>; 1] = [Part::own(&TABLE)];
            const COUNT: u32 = $count;
            index! { $code, numbers }

            pub(super) const CHOSEN: Shape = SHAPE;

            /// Every code has a slot with its value; no other code has one.
            pub(super) fn check() {
                let mut missed = 0;
                for (value, code) in (0..).zip(OWN_CODES) {
                    let slot = INDEX.slot(code).unwrap_or_else(|| panic!("{code} has no slot"));
                    assert_eq!(INDEX.value(slot), value, "{code}");
                    assert_eq!(INDEX.newest(code), u64::from(value), "{code}");
                    let near = (0..$code::BITS).map(|bit| code ^ (1 << bit));
                    let far = [$code::MIN, $code::MAX, 0, code.wrapping_neg(), !code];
                    for other in near.chain(far).chain([code.wrapping_add(1), code.wrapping_sub(1)])
                    {
                        let listed = OWN_CODES.binary_search(&other);
                        let value = INDEX.slot(other).map(|slot| INDEX.value(slot) as usize);
                        assert_eq!(value, listed.ok(), "{other} beside {code}");
                        let newest = usize::try_from(INDEX.newest(other)).ok();
                        let newest = newest.filter(|newest| *newest < OWN_CODES.len());
                        assert_eq!(newest, listed.ok(), "{other} beside {code}");
                        missed += usize::from(listed.is_err());
                    }
                }
                // The neighbours are no empty test, but where all codes of the type are listed.
                assert!(missed > 0 || $count == 256);
            }
        }
    };
}

/// As good as random, and ascending: steps of an unforeseeable width.
const fn strewn(at: usize, step: u64) -> u64 {
    let mut hash = (at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    hash ^= hash >> 29;
    at as u64 * step + hash % step
}

tables! { one: u32 4, 1, at => 7 + at as u32 }
tables! { row: i32 4, 300, at => -150 + at as i32 }
tables! { gaps: i16 2, 64, at => -110 + 6 * at as i16 + at as i16 % 3 }
tables! { whole_type: u8 1, 256, at => at as u8 }
tables! { clusters: u32 4, 512, at => (at as u32 / 128) * 8192 + at as u32 % 128 }
tables! { wide_clusters: i64 8, 512, at => (at as i64 / 128) * 8192 + at as i64 % 128 - 9000 }
tables! { multiples: u32 4, 300, at => 0x8000_0000 + ((at as u32) << 16) }
tables! { strewn_u32: u32 4, 500, at => strewn(at, 8_000_000) as u32 }
tables! { strewn_i16: i16 2, 300, at => (strewn(at, 200) as i32 - 0x8000) as i16 }
// More slots than four bytes each are spent on.
tables! { many: u64 8, 3500, at => strewn(at, 1 << 50) }
tables! { strewn_i64: i64 8, 500, at => i64::MIN.wrapping_add(strewn(at, 1 << 55) as i64) }
tables! { strewn_u128: u128 16, 300, at => (strewn(at, 1 << 55) as u128) << 64 | 5 }
tables! { limits: i128 16, 3, at => [i128::MIN, 0, i128::MAX][at] }
// What other hashes would take for the same.
tables! { both_halves: u128 16, 4, at => [1 << 63, 1 << 64, 1 << 127, u128::MAX - 1][at] }
// For which hardly any seed would do, if seeds made less of a difference.
tables! { three: u32 4, 3, at => [1, 0xD800_0000, 0xE800_0000][at] }
tables! { alike_halves: u64 8, 400, at => at as u64 * 0x1_0000_0001 + 5 }
tables! { upper_halves: u64 8, 100, at => (at as u64) << 57 | (at as u64 % 2) }

#[test]
fn the_layout_suits_the_codes() {
    const {
        assert!(matches!(one::CHOSEN.layout, Layout::Direct) && one::CHOSEN.slots == 1);
        assert!(matches!(row::CHOSEN.layout, Layout::Direct) && row::CHOSEN.slots == 300);
        assert!(matches!(gaps::CHOSEN.layout, Layout::Direct));
        assert!(
            matches!(whole_type::CHOSEN.layout, Layout::Direct) && whole_type::CHOSEN.slots == 256
        );
        assert!(
            matches!(clusters::CHOSEN.layout, Layout::Pages { .. })
                && clusters::CHOSEN.slots == 640
        );
        assert!(matches!(wide_clusters::CHOSEN.layout, Layout::Pages { .. }));
        assert!(
            matches!(multiples::CHOSEN.layout, Layout::Direct) && multiples::CHOSEN.slots == 300
        );
        assert!(
            matches!(strewn_u32::CHOSEN.layout, Layout::Hashed) && strewn_u32::CHOSEN.slots == 1024
        );
        assert!(matches!(strewn_i16::CHOSEN.layout, Layout::Hashed));
        assert!(many::CHOSEN.width(3_500, 8) == 2 && strewn_i64::CHOSEN.width(500, 8) == 4);
        assert!(strewn_u32::CHOSEN.width(500, 4) == 8 && strewn_i16::CHOSEN.width(300, 2) == 8);
        assert!(clusters::CHOSEN.width(512, 4) == 8 && multiples::CHOSEN.width(300, 4) == 4);
        assert!(matches!(strewn_i64::CHOSEN.layout, Layout::Hashed));
        assert!(matches!(strewn_u128::CHOSEN.layout, Layout::Hashed));
        assert!(matches!(limits::CHOSEN.layout, Layout::Hashed));
        assert!(matches!(three::CHOSEN.layout, Layout::Hashed));
        assert!(matches!(alike_halves::CHOSEN.layout, Layout::Hashed));
        assert!(matches!(both_halves::CHOSEN.layout, Layout::Hashed));
        assert!(matches!(upper_halves::CHOSEN.layout, Layout::Hashed));
    };
}

#[test]
fn every_code_is_found_and_nothing_else() {
    one::check();
    row::check();
    gaps::check();
    whole_type::check();
    clusters::check();
    wide_clusters::check();
    multiples::check();
    strewn_u32::check();
    strewn_i16::check();
    many::check();
    strewn_i64::check();
    strewn_u128::check();
    limits::check();
    three::check();
    alike_halves::check();
    both_halves::check();
    upper_halves::check();
}
