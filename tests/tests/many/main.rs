//! Families of thousands: their values are made in parts, and out of tables where they are nested. The
//! tables of their numbers have the codes beside them, or two bytes for each.

mod rows;

use rows::{RANGE, Row, VARIANTS, rows};
use wirecode::__private::{Layout, Shape};
use wirecode::{ApiError, UnknownCode, Version};

include!(concat!(env!("OUT_DIR"), "/many.rs"));

/// What is nested beside thousands of variants.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u32)]
enum Nested {
    #[api_error(code = 4_200_000_000)]
    More,
    #[api_error(code = 4_200_000_001)]
    Most,
}

impl Row {
    fn holds_in(&self, major: u16) -> bool {
        self.since.is_none_or(|since| since <= major)
            && self.until.is_none_or(|until| major < until)
    }
}

/// The rows of each code.
fn by_code(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    rows.chunk_by(|a, b| a.code == b.code)
}

/// The tests of a family, and of one that it is nested in.
macro_rules! tests {
    ($name:ident: $family:ident, $code:ty, few_editions: $few:literal, width: $width:literal) => {
        mod $name {
            use super::*;

            #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            enum Outer {
                #[api_error(flatten)]
                Inner($family),
                #[api_error(code = 4_000_000_000, since = "2.0")]
                More,
            }

            #[derive(ApiError, Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            enum Rest {
                #[api_error(code = 4_000_000_000, since = "2.0")]
                More,
                #[api_error(code = 4_000_000_001)]
                Most,
            }

            /// Its values are moved out of a table by number, as that by slot is too large for this.
            #[derive(ApiError, Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            enum Moved {
                #[api_error(flatten)]
                Inner($family),
                #[api_error(flatten)]
                Rest(Rest),
            }

            fn number(error: Option<$family>) -> Option<usize> {
                error.map(|error| error as usize)
            }

            #[test]
            fn tables_are_what_they_are_here_for() {
                let rows = rows($few);
                let shape = Shape::of(by_code(&rows).count(), None);
                assert!(matches!($family::FAMILY.layout(), Layout::Hashed));
                let values = VARIANTS.try_into().expect("they are few");
                assert_eq!(shape.width(values, size_of::<$code>()), $width);
                let changes = if $few { 2 } else { 42 };
                assert_eq!(shape.edition_entries(changes) > 0, $few);
                let movable = 32 * 1024 / size_of::<Option<Moved>>();
                assert!(VARIANTS < movable && movable < shape.entries(), "{movable}");
            }

            #[test]
            fn the_newest_error_of_each_code() {
                for of_code in by_code(&rows($few)) {
                    // Where there are several, the last is the newest.
                    let expected = of_code.iter().rev().find_map(|row| row.variant);
                    let code = <$code>::from(of_code[0].code);
                    let error = $family::try_from_code(code);
                    assert_eq!(number(error), expected, "{code}");
                    assert_eq!(Outer::try_from_code(code), error.map(Outer::Inner));
                    assert_eq!(Moved::try_from_code(code), error.map(Moved::Inner));
                    assert_eq!($family::try_from_code(code + 2), None, "{code}");
                    assert_eq!(Outer::try_from_code(code + 2), None, "{code}");
                    assert_eq!(Moved::try_from_code(code + 2), None, "{code}");
                }
            }

            #[test]
            fn what_each_edition_defines() {
                for of_code in by_code(&rows($few)) {
                    let code = <$code>::from(of_code[0].code);
                    for major in [1, 2, 3, 5, 11, 36, 37, 44] {
                        let version = Version::new(major, 0);
                        let row = of_code.iter().find(|row| row.holds_in(major));
                        let error = $family::try_from_code_at(version, code);
                        let expected = row.and_then(|row| row.variant);
                        assert_eq!(number(error), expected, "{code} in {version}");
                        let outer = Outer::try_from_code_at(version, code);
                        assert_eq!(outer, error.map(Outer::Inner), "{code} in {version}");
                        let moved = Moved::try_from_code_at(version, code);
                        assert_eq!(moved, error.map(Moved::Inner), "{code} in {version}");
                        let unlisted = $family::try_from_code_at(version, code + 2);
                        assert_eq!(unlisted, None, "{code} in {version}");
                    }
                }
            }

            #[test]
            fn every_value_has_its_row() {
                for row in rows($few).iter().step_by(50) {
                    let Some(variant) = row.variant else { continue };
                    let versions = [1, 2, 3, 44].into_iter().filter(|major| row.holds_in(*major));
                    for version in versions.map(|major| Version::new(major, 0)) {
                        let Some(error) = $family::try_from_code_at(version, row.code.into())
                        else {
                            panic!("{} is in {version}", row.code)
                        };
                        assert_eq!(error.message(), format!("message {variant}"));
                        // A variant may have another code there.
                        let code = $family::at(version).encode(&error).expect("it has one");
                        assert_eq!($family::try_from_code_at(version, code), Some(error));
                    }
                }
            }
        }
    };
}

/// The tests of a family that keeps codes, and of one that it is nested in.
macro_rules! kept_tests {
    ($name:ident: $family:ident, $code:ty) => {
        mod $name {
            use super::*;

            #[derive(ApiError, Clone, Debug, PartialEq, Eq)]
            #[api_error(code = $code)]
            enum Outer {
                #[api_error(flatten, unknown)]
                Inner($family),
                #[api_error(code = 4_100_000_000)]
                More,
            }

            fn assert_unknown(error: &$family, code: $code) {
                assert!(matches!(error, $family::Other(_)), "{error:?}");
                assert_eq!(error.code(), code);
            }

            #[test]
            fn codes_are_decoded_or_kept() {
                for of_code in by_code(&rows(true)) {
                    let code = <$code>::from(of_code[0].code);
                    let error = $family::from_code(code);
                    let newest = of_code.iter().rev().find_map(|row| row.variant);
                    match newest {
                        Some(variant) => {
                            assert_eq!(format!("{error:?}"), format!("V{variant}"), "{code}");
                            assert_eq!(error.message(), format!("message {variant}"));
                        }
                        None => assert_unknown(&error, code),
                    }
                    assert_eq!(Outer::from_code(code), Outer::Inner(error));
                    let unlisted = $family::from_code(code + 2);
                    assert_unknown(&unlisted, code + 2);
                    assert_eq!(Outer::from_code(code + 2), Outer::Inner(unlisted));
                }
            }

            #[test]
            fn what_codes_mean_in_each_version() {
                for of_code in by_code(&rows(true)) {
                    let code = <$code>::from(of_code[0].code);
                    let versions = [1, 2].map(|major| (major, Version::new(major, 0)));
                    for (major, version) in versions.into_iter().chain([(u16::MAX, Version::MAX)]) {
                        // A code that the version does not have has one row only.
                        let row = of_code.iter().find(|row| row.holds_in(major));
                        let checked = $family::check_at(version, code);
                        match row.unwrap_or(&of_code[0]).variant {
                            Some(variant) => {
                                assert_eq!(format!("{checked:?}"), format!("Err(V{variant})"));
                            }
                            None => assert_eq!(checked, Ok(code)),
                        }
                        let unlisted = $family::check_at(version, code + 2).expect_err("no row");
                        assert_unknown(&unlisted, code + 2);
                        let checked = checked.map_err(Outer::Inner);
                        assert_eq!(Outer::check_at(version, code), checked, "{code}");
                    }
                    let checked = $family::check(code);
                    assert_eq!(checked, $family::check_at(Version::MAX, code));
                    assert_eq!(Outer::check(code), checked.map_err(Outer::Inner));
                }
            }

            #[test]
            fn codes_of_the_range_are_kept() {
                for code in RANGE {
                    let code = <$code>::from(code);
                    let error = $family::from_code(code);
                    assert_eq!(error, $family::Range(code));
                    assert_eq!((error.code(), error.message()), (code, "of a range"));
                    assert_eq!(Outer::try_from_code(code), Some(Outer::Inner(error)));
                }
                let after = <$code>::from(*RANGE.end()) + 1;
                assert_unknown(&$family::from_code(after), after);
                assert_eq!(Outer::from_code(4_100_000_000), Outer::More);
            }
        }
    };
}

tests! { few: Few, u64, few_editions: true, width: 2 }
tests! { many: Many, u32, few_editions: false, width: 8 }
kept_tests! { kept_32: Kept32, u32 }
kept_tests! { kept_64: Kept64, i64 }

#[test]
fn thousands_of_variants_beside_a_nested_family() {
    for of_code in by_code(&rows(true)) {
        let code = of_code[0].code;
        let error = Around::from_code(code);
        match of_code.iter().rev().find_map(|row| row.variant) {
            Some(variant) => assert_eq!(format!("{error:?}"), format!("V{variant}"), "{code}"),
            None => assert!(matches!(error, Around::Other(_)), "{error:?}"),
        }
        assert!(matches!(Around::from_code(code + 2), Around::Other(_)), "{code}");
        for code in [code, code + 2] {
            assert_eq!(
                Around::try_from_code(code).is_some(),
                Around::from_code(code).row().is_some()
            );
        }
        assert_eq!(Around::from_code(code + 2).code(), code + 2);
    }
    assert_eq!(Around::from_code(4_200_000_000), Around::Nested(Nested::More));
    assert_eq!(Around::from_code(4_200_000_001), Around::Nested(Nested::Most));
}
