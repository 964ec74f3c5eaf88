//! The macro lays out an enum without nested families, const evaluation one with nested ones. Both
//! have to mean the same: here each family stands alone, laid out by the macro, and once more as the
//! only part of an outer one.
//!
//! What either means is tested elsewhere; here the two are compared, for each layout there is.

use std::fmt::Debug;
use std::iter::once;

use wirecode::__private::Layout;
use wirecode::{ApiError, Code, Lookup, OpenFamily, UnknownCode, Version};

/// Both sides of each edge of the windows below, and what is far from all of them.
const VERSIONS: [Version; 8] = [
    Version::new(0, 0),
    Version::from_parts([1, 65535, 65535, 65535]),
    Version::new(2, 0),
    Version::from_parts([2, 0, 0, 1]),
    Version::from_parts([2, 65535, 65535, 65535]),
    Version::new(3, 0),
    Version::new(3, 1),
    Version::MAX,
];

type Ref<F> = <<F as ApiError>::Code as Code>::Ref<'static>;

/// Asserts that `F` and the family around it have the same rows, and decode alike the codes of the
/// rows and what is `near` them.
fn compare<F, O>(wrap: fn(F) -> O, near: fn(Ref<F>) -> Vec<Ref<F>>)
where
    F: OpenFamily,
    O: OpenFamily<Code = F::Code> + Debug + PartialEq,
{
    let rows = F::FAMILY.rows();
    assert!(rows.iter().eq(O::FAMILY.rows()), "{:?} and {:?}", F::FAMILY, O::FAMILY);
    let (mut errors, mut others) = (0, 0);
    for code in rows.flat_map(|row| [row.codes.first(), row.codes.last()]).flat_map(near) {
        let error = F::try_from_code(code);
        *(if error.is_some() { &mut errors } else { &mut others }) += 1;
        assert_eq!(O::try_from_code(code), error.map(wrap), "{code}");
        assert_eq!(O::from_code(code), wrap(F::from_code(code)), "{code}");
        let checked = F::check(code).map_err(wrap);
        assert_eq!(O::check(code), checked, "{code}");
        assert_eq!(F::check_at(Version::MAX, code).map_err(wrap), checked, "{code}");
        for version in VERSIONS {
            let error = F::try_from_code_at(version, code).map(wrap);
            assert_eq!(O::try_from_code_at(version, code), error, "{code} in {version}");
            let checked = F::check_at(version, code).map_err(wrap);
            assert_eq!(O::check_at(version, code), checked, "{code} in {version}");
            let row = F::lookup_at(version, code);
            assert_eq!(O::lookup_at(version, code), row, "{code} in {version}");
            // Rows are found without the tables of editions.
            let is_success = match row {
                Lookup::Defined(row) | Lookup::OtherVersion(row) => row.variant.is_none(),
                Lookup::Unknown => false,
            };
            assert_eq!(F::check_at(version, code).is_ok(), is_success, "{code} in {version}");
        }
    }
    // Neither is an empty test.
    assert!(errors > 0 && others > 0, "{errors} errors and {others} other codes");
}

/// Asserts that `O` decodes to what `F` does, which is closed, and keeps what that does not list.
fn compare_kept<F, O>(wrap: fn(F) -> O, is_kept: fn(&O) -> bool, near: fn(Ref<F>) -> Vec<Ref<F>>)
where
    F: ApiError,
    O: OpenFamily<Code = F::Code> + Debug + PartialEq,
{
    let (mut errors, mut others) = (0, 0);
    let rows = F::FAMILY.rows();
    for code in rows.flat_map(|row| [row.codes.first(), row.codes.last()]).flat_map(near) {
        let found = O::from_code(code);
        if let Some(error) = F::try_from_code(code) {
            assert_eq!(found, wrap(error), "{code}");
            errors += 1;
        } else {
            assert!(is_kept(&found), "{found:?} of {code}");
            assert_eq!(found.code().to_string(), code.to_string());
            others += 1;
        }
        for version in VERSIONS {
            let meant = O::check_at(version, code);
            match O::lookup_at(version, code) {
                Lookup::Defined(row) | Lookup::OtherVersion(row) if row.variant.is_none() => {
                    assert_eq!(meant, Ok(code), "{code} in {version}");
                }
                Lookup::Defined(row) | Lookup::OtherVersion(row) => {
                    let error = meant.expect_err("its row is that of an error");
                    assert!(!is_kept(&error), "{error:?} of {code} in {version}");
                    assert_eq!(error.row().and_then(|row| row.variant), row.variant, "{code}");
                }
                Lookup::Unknown => {
                    let error = meant.expect_err("it is not listed as a success");
                    assert!(is_kept(&error), "{error:?} of {code} in {version}");
                    assert_eq!(error.code().to_string(), code.to_string());
                }
            }
        }
    }
    assert!(errors > 0 && others > 0, "{errors} errors and {others} other codes");
}

/// A family and one around it, in a module of their own.
macro_rules! family {
    ($name:ident: $code:ident, derive($($copy:ident)?), [$($keys:tt)*] { $($variants:tt)* }) => {
        mod $name {
            use super::*;

            #[derive(ApiError, Clone, $($copy,)? Debug, PartialEq, Eq)]
            #[api_error(code = $code, $($keys)*)]
            pub(super) enum Flat {
                $($variants)*
                #[api_error(unknown)]
                Unknown(UnknownCode<Self>),
            }

            #[derive(ApiError, Clone, $($copy,)? Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            pub(super) enum Outer {
                #[api_error(flatten, unknown)]
                Flat(Flat),
            }
        }
    };
}

/// A family of numbers, the layout of its tables, and its test.
macro_rules! numbers {
    ($name:ident: $code:ident, $layout:pat, [$($keys:tt)*] $variants:tt) => {
        family! { $name: $code, derive(Copy), [$($keys)*] $variants }

        #[test]
        fn $name() {
            /// Not `Copy`, so that its values are moved out of its tables, not copied.
            #[derive(ApiError, Clone, Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            enum Moved {
                #[api_error(flatten, unknown)]
                Flat($name::Flat),
            }

            #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
            #[api_error(code = $code, $($keys)*)]
            enum Closed $variants

            /// Its discriminant is a byte, however long the codes are.
            #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            enum Keeping {
                #[api_error(flatten)]
                Closed(Closed),
                #[api_error(unknown)]
                Other(UnknownCode<Self>),
            }

            #[derive(ApiError, Clone, Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            enum KeepingMoved {
                #[api_error(flatten)]
                Closed(Closed),
                #[api_error(unknown)]
                Other(UnknownCode<Self>),
            }

            let near = |code: $code| {
                let flips = (0..$code::BITS).map(|bit| code ^ (1 << bit));
                let beside = [code.wrapping_sub(1), code, code.wrapping_add(1), !code];
                flips.chain(beside).chain([$code::MIN, 0, $code::MAX]).collect()
            };
            compare($name::Outer::Flat, near);
            compare(Moved::Flat, near);
            compare_kept(Keeping::Closed, |found| matches!(found, Keeping::Other(_)), near);
            compare_kept(KeepingMoved::Closed, |found| matches!(found, KeepingMoved::Other(_)), near);
            let layouts = [$name::Flat::FAMILY.layout(), $name::Outer::FAMILY.layout()];
            assert!(matches!(layouts, [$layout, $layout]));
        }
    };
}

// Values that count up with the codes, the success before them being the one before 0.
numbers! { counting_up: i32, Layout::Direct, [success(code = -1)] {
    #[api_error(code = 0)] A,
    #[api_error(code = 1)] B,
    #[api_error(code = 2)] C,
} }

// The same by sixteens.
numbers! { counting_in_steps: u16, Layout::Direct, [] {
    #[api_error(code = 0x1000)] A,
    #[api_error(code = 0x1010)] B,
    #[api_error(code = 0x1020)] C,
} }

// Values that count down, and the success after them.
numbers! { counting_down: i64, Layout::Direct, [success(code = 0, until = "2.0")] {
    #[api_error(code = -1)] A,
    #[api_error(code = -2)] B,
    #[api_error(code = -3)] C,
} }

// As dense, but in no order, and with codes that change their meaning or lose it.
numbers! { changing: i8, Layout::Direct, [success(code = 126, until = "2.0")] {
    #[api_error(code = 127, until = "2.0")]
    #[api_error(code = 124, since = "2.0")] A,
    #[api_error(code = 127, since = "3.0")] B,
    #[api_error(code = 126, since = "2.0", until = "3.0")] C,
    #[api_error(code = 125, since = "3.0")] D,
} }

// Multiples of 16 with gaps, though the values count up. Without versions, only a slot's value tells
// a gap from a success.
numbers! { gaps: u16, Layout::Direct, [] {
    #[api_error(code = 0x1000)] A,
    #[api_error(code = 0x1030)] B,
    #[api_error(code = 0x1080)] C,
} }

// Single codes and gaps, with ranges over them and beside them.
numbers! { ranges: i16, Layout::Direct, [success(code = ..-100), success(code = 3..=5, until = "2.0")] {
    #[api_error(code = 4, since = "2.0", until = "3.0")] A,
    #[api_error(code = 1..=9, since = "3.0")]
    #[api_error(code = 0)] B(i16),
    #[api_error(code = 6, since = "2.0", until = "3.0")] C,
    #[api_error(code = 32_000..)] D(i16),
    #[api_error(code = 9, until = "2.0")]
    #[api_error(code = 10, until = "3.0")] E,
} }

// Without any slot.
numbers! { no_single_codes: u8, Layout::Direct, [success(code = ..9)] {
    #[api_error(code = 200..=209, until = "2.0")] A(u8),
    #[api_error(code = 100..=204, since = "2.0")] B(u8),
} }

/// A family with two clusters of sixteen codes.
macro_rules! clusters {
    ($name:ident: $code:ident) => {
        numbers! { $name: $code, Layout::Pages { .. }, [success(code = 484)] {
            #[api_error(code = 100)] Aa,
            #[api_error(code = 101)] Ab,
            #[api_error(code = 102, until = "2.0")] Ba,
            #[api_error(code = 103)] Bb,
            #[api_error(code = 104)] Ca,
            #[api_error(code = 105)] Cb,
            #[api_error(code = 106)] Da,
            #[api_error(code = 107)] Db,
            #[api_error(code = 108)] Ea,
            #[api_error(code = 109)] Eb,
            #[api_error(code = 110)] Fa,
            #[api_error(code = 111)] Fb,
            #[api_error(code = 112)] Ga,
            #[api_error(code = 113)] Gb,
            #[api_error(code = 114)] Ha,
            #[api_error(code = 115)] Hb,
            #[api_error(code = 485)] Ia,
            #[api_error(code = 486, until = "3.0")] Ib,
            #[api_error(code = 486, since = "3.0")]
            #[api_error(code = 487)] Ja,
            #[api_error(code = 488)] Jb,
            #[api_error(code = 489)] Ka,
            #[api_error(code = 490)] Kb,
            #[api_error(code = 491)] La,
            #[api_error(code = 492)] Lb,
            #[api_error(code = 493)] Ma,
            #[api_error(code = 494)] Mb,
            #[api_error(code = 495)] Na,
            #[api_error(code = 496)] Nb,
            #[api_error(code = 497)] Oa,
            #[api_error(code = 498)] Ob,
            #[api_error(code = 499)] Pa,
        } }
    };
}

clusters! { pages: u32 }
// With the codes in a table of their own.
clusters! { wide_pages: i64 }

// Far apart, and in a range that is an error in newer versions.
numbers! { hashed: u64, Layout::Hashed, [success(code = 0), success(code = 7_000_000, since = "3.0")] {
    #[api_error(code = 40_000)] A,
    #[api_error(code = 0xFFFF_FFFF_FFFF_FFFF, until = "2.0")] B,
    #[api_error(code = 7_000_000, until = "2.0")]
    #[api_error(code = 0x8000_0000_0000_0001, since = "2.0")] C,
    #[api_error(code = 0xFFFF_FFFF_FFFF_0000..=0xFFFF_FFFF_FFFF_FFFF, since = "3.0")] D(u64),
} }

// Far apart below 0, in entries with their codes.
numbers! { hashed_16: i16, Layout::Hashed, [success(code = -30_000), success(code = 77, since = "3.0")] {
    #[api_error(code = -20_001)] A,
    #[api_error(code = 32_767, until = "2.0")] B,
    #[api_error(code = 77, until = "2.0")]
    #[api_error(code = -32_768, since = "2.0")] C,
    #[api_error(code = 1_000..=2_000, since = "3.0")] D(i16),
} }

// Further apart than 64 bits can tell.
numbers! { wide: i128, Layout::Hashed, [success(code = 0)] {
    #[api_error(code = -170141183460469231731687303715884105728)] A,
    #[api_error(code = 170141183460469231731687303715884105727, since = "2.0")] B,
    #[api_error(code = 0x1_0000_0000_0000_0000)] C,
} }

// Multiples of more than 64 bits can tell.
numbers! { upper_halves: u128, Layout::Hashed, [success(code = 0)] {
    #[api_error(code = 0x1_0000_0000_0000_0000)] A,
    #[api_error(code = 0x2_0000_0000_0000_0000, until = "2.0")] B,
    #[api_error(code = 0x8000_0000_0000_0000_0000_0000_0000_0000)] C,
} }

// Two of them differ in one place, which the quicker hash does not look at. Of others a hash that takes
// the length for a part of the text would make no difference.
family! { texts: str, derive(), [success(code = "00000"), success(code = "ok", until = "2.0")] {
    #[api_error(code = "ok", since = "3.0")]
    #[api_error(code = "a")] A,
    #[api_error(code = "23505", until = "3.0")] B,
    #[api_error(code = "authentication.token.expired")] C,
    #[api_error(code = "authentication.tokan.expired")] D,
    #[api_error(code = "10000")] E,
    #[api_error(code = "200000")] F,
} }

// Short ones of one length: as numbers they are all as far apart, and so would be their hashes with every
// seed, if the seed were added to them.
family! { short_texts: str, derive(), [success(code = "00000"), success(code = "00001")] {
    #[api_error(code = "00002")] A,
    #[api_error(code = "00003", until = "2.0")] B,
    #[api_error(code = "00004", since = "3.0")] C,
    #[api_error(code = "00005")] D,
} }

#[test]
fn texts() {
    let near = |code: &'static str| {
        let beside = (0..code.len()).flat_map(|at| {
            let (start, end) = code.split_at(at);
            [start.to_owned(), end.to_owned(), format!("{start}o{}", &end[1..])]
        });
        let texts = beside.chain([format!("{code}0"), code.to_uppercase()]);
        texts.map(|text| &*text.leak()).chain(once(code)).collect()
    };
    compare(texts::Outer::Flat, near);
    compare(short_texts::Outer::Flat, near);
}
