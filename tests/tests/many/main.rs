//! A family of thousands: its values come out of tables, and these have two bytes for a number.

mod rows;

use rows::{Row, VARIANTS, rows};
use wirecode::__private::Shape;
use wirecode::{ApiError, Version};

include!(concat!(env!("OUT_DIR"), "/many.rs"));

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u32)]
enum Outer {
    #[api_error(flatten)]
    Many(Many),
    #[api_error(code = 4_000_000_000, since = "2.0")]
    More,
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

fn number(error: Option<Many>) -> Option<usize> {
    error.map(|error| error as usize)
}

#[test]
fn the_newest_error_of_each_code() {
    let rows = rows();
    let shape = Shape::hashed(by_code(&rows).count());
    assert_eq!(shape.width(VARIANTS.try_into().expect("they are few")), 2);
    for of_code in by_code(&rows) {
        // Where there are several, the last is the newest.
        let expected = of_code.iter().rev().find_map(|row| row.variant);
        let code = of_code[0].code;
        assert_eq!(number(Many::try_from_code(code)), expected, "{code}");
        assert_eq!(Outer::try_from_code(code), Many::try_from_code(code).map(Outer::Many));
        assert_eq!(Many::try_from_code(code + 2), None, "{code}");
        assert_eq!(Outer::try_from_code(code + 2), None, "{code}");
    }
}

#[test]
fn what_each_edition_defines() {
    for of_code in by_code(&rows()) {
        let code = of_code[0].code;
        for major in 1..=3 {
            let version = Version::new(major, 0);
            let row = of_code.iter().find(|row| row.holds_in(major));
            let error = Many::try_from_code_at(version, code);
            assert_eq!(number(error), row.and_then(|row| row.variant), "{code} in {version}");
            assert_eq!(Outer::try_from_code_at(version, code), error.map(Outer::Many));
            assert_eq!(Many::try_from_code_at(version, code + 2), None, "{code} in {version}");
        }
    }
}

#[test]
fn every_value_has_its_row() {
    for of_code in by_code(&rows()).step_by(50) {
        for row in of_code {
            let Some(variant) = row.variant else { continue };
            let versions = (1..=3).filter(|major| row.holds_in(*major));
            for version in versions.map(|major| Version::new(major, 0)) {
                let Some(error) = Many::try_from_code_at(version, row.code) else {
                    panic!("{} is in {version}", row.code)
                };
                assert_eq!(error.message(), format!("message {variant}"));
                // A variant may have another code there.
                let code = Many::at(version).encode(&error).expect("it has one");
                assert_eq!(Many::try_from_code_at(version, code), Some(error));
            }
        }
    }
}
