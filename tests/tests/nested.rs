//! Families in families.

use wirecode::{ApiError, Lookup, UnknownCode, Version};

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i64, name = "inner", success(code = 1000..=1999))]
enum Inner {
    #[api_error(code = 1)]
    One,
    #[api_error(code = 300, until = "2.0")]
    Old,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i64, name = "middle")]
enum Middle {
    #[api_error(flatten)]
    Inner(Inner),
    #[api_error(code = 2)]
    Two,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i64, name = "other")]
enum Other {
    #[api_error(code = -3)]
    Three,
    #[api_error(code = 300, since = "2.0")]
    New,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i64, name = "outer", success(code = 0))]
enum Outer {
    #[api_error(code = 5)]
    Own,
    #[api_error(flatten)]
    Middle(Middle),
    #[api_error(flatten)]
    Other(Other),
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}

#[test]
fn the_catalog_holds_all_rows_sorted() {
    let rows: Vec<(i64, &str, Option<&str>)> =
        Outer::FAMILY.rows().map(|row| (row.codes.first(), row.family.name, row.variant)).collect();
    assert_eq!(
        rows,
        [
            (-3, "other", Some("Three")),
            (0, "outer", None),
            (1, "inner", Some("One")),
            (2, "middle", Some("Two")),
            (5, "outer", Some("Own")),
            (300, "inner", Some("Old")),
            (300, "other", Some("New")),
            (1000, "inner", None),
        ]
    );
}

#[test]
fn every_error_row_decodes_to_its_variant_and_back() {
    for row in Outer::FAMILY.rows() {
        let code = row.codes.first();
        let version = row.window.since.unwrap_or(Version::new(1, 0));
        let error = Outer::try_from_code_at(version, code);
        assert_eq!(error.and_then(|error| error.row()).and_then(|row| row.variant), row.variant);
        if let Some(error) = error {
            assert_eq!(error.code(), code);
            assert_eq!(error.row().map(|row| row.family.name), Some(row.family.name));
        }
    }
}

#[test]
fn decoding_reaches_every_depth() {
    assert_eq!(Outer::from_code(1), Outer::Middle(Middle::Inner(Inner::One)));
    assert_eq!(Outer::from_code(2), Outer::Middle(Middle::Two));
    assert_eq!(Outer::from_code(-3), Outer::Other(Other::Three));
    assert_eq!(Outer::from_code(300), Outer::Other(Other::New));
    let old = Outer::check_at(Version::new(1, 0), 300);
    assert_eq!(old, Err(Outer::Middle(Middle::Inner(Inner::Old))));
    assert_eq!(Outer::check(1234), Ok(1234));
    assert_eq!(Outer::from_code(99).code(), 99);
    assert!(matches!(Outer::lookup_at(Version::new(1, 0), 1999), Lookup::Defined(_)));
    assert!(matches!(Outer::lookup_at(Version::new(1, 0), 2000), Lookup::Unknown));
}

#[test]
fn question_mark_wraps() {
    fn inner() -> Result<(), Inner> {
        Err(Inner::One)
    }
    fn middle() -> Result<(), Middle> {
        Ok(inner()?)
    }
    fn outer() -> Result<(), Outer> {
        Ok(middle()?)
    }
    assert_eq!(outer(), Err(Outer::Middle(Middle::Inner(Inner::One))));
}

#[test]
fn texts_come_from_the_nested_row_under_the_outer_name() {
    let error = Outer::from_code(1);
    assert_eq!(error.to_string(), "One (code 1)");
    assert_eq!(format!("{error:#}"), "outer: One (code 1)");
    assert_eq!(Outer::at(Version::new(1, 0)).encode(&error), Some(1));
    assert_eq!(Outer::at(Version::new(1, 0)).encode(&Outer::Other(Other::New)), None);
}

mod shadowed {
    use super::{ApiError, UnknownCode, Version};

    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i32, success(code = 0..))]
    enum Base {
        #[api_error(code = -26)]
        NoAction,
        #[api_error(code = -5, until = "2.0")]
        #[api_error(code = -6, since = "2.0")]
        Renumbered,
        #[api_error(unknown)]
        Unknown(UnknownCode<Self>),
    }

    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i32)]
    enum Tags {
        #[api_error(code = -26)]
        NoTag,
        #[api_error(code = -100)]
        #[api_error(code = -5)]
        Own,
        #[api_error(flatten, unknown, except(-26, -5))]
        Base(Base),
    }

    #[test]
    fn except_takes_every_row_of_the_code() {
        let rows: Vec<(i32, Option<&str>)> =
            Tags::FAMILY.rows().map(|row| (row.codes.first(), row.variant)).collect();
        let expected = [
            (-100, Some("Own")),
            (-26, Some("NoTag")),
            (-6, Some("Renumbered")),
            (-5, Some("Own")),
            (0, None),
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn the_code_means_what_it_means_here() {
        assert_eq!(Tags::from_code(-26), Tags::NoTag);
        assert_eq!(Tags::from_code(-6), Tags::Base(Base::Renumbered));
        assert_eq!(Tags::try_from_code_at(Version::new(1, 0), -5), Some(Tags::Own));
        assert_eq!(Tags::check(7), Ok(7));
    }

    #[test]
    fn unknown_codes_go_to_the_open_part() {
        let error = Tags::from_code(-999);
        assert!(matches!(error, Tags::Base(Base::Unknown(code)) if code.code() == -999));
        assert_eq!(error.code(), -999);
        assert!(error.row().is_none());
    }

    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i32)]
    enum NewestShadowed {
        #[api_error(code = -6)]
        Own,
        #[api_error(flatten, except(-6))]
        Base(Closed),
    }

    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i32)]
    enum Closed {
        #[api_error(code = -6, since = "2.0")]
        #[api_error(code = -5, until = "2.0")]
        Renumbered,
    }

    #[test]
    fn a_shadowed_code_is_not_the_code_of_the_nested_value() {
        let error = NewestShadowed::Base(Closed::Renumbered);
        assert_eq!(NewestShadowed::try_from(-5), Ok(error));
        assert_eq!(error.code(), -5);
        assert_eq!(error.row().map(|row| row.codes.first()), Some(-5));
        assert_eq!(NewestShadowed::at(Version::new(1, 0)).encode(&error), Some(-5));
        assert_eq!(NewestShadowed::at(Version::new(2, 0)).encode(&error), None);
        assert_eq!(NewestShadowed::from(Closed::Renumbered), NewestShadowed::Own);
        // Without any row of its own here, a value built by hand keeps the nested code.
        let tag = Tags::Base(Base::NoAction);
        assert_eq!(tag.code(), -26);
        assert_eq!(Tags::at(Version::new(1, 0)).encode(&tag), None);
    }

    #[test]
    fn of_the_codes_that_are_left_the_newest_is_the_code() {
        // The rows are sorted by code, not by age.
        #[derive(ApiError, Clone, Copy, Debug, PartialEq)]
        #[api_error(code = i32)]
        enum Part {
            #[api_error(code = 19, since = "3.0")]
            #[api_error(code = 10, until = "1.0")]
            #[api_error(code = 11, since = "1.0", until = "2.0")]
            Up,
            #[api_error(code = 29, since = "3.0")]
            #[api_error(code = 21, until = "1.0")]
            #[api_error(code = 20, since = "1.0", until = "2.0")]
            Down,
            #[api_error(code = 39)]
            #[api_error(code = 31, since = "1.0")]
            #[api_error(code = 30, until = "1.0")]
            NotEnded,
            #[api_error(code = 49)]
            #[api_error(code = 41)]
            #[api_error(code = 40)]
            Alike,
        }

        #[derive(ApiError, Clone, Copy, Debug, PartialEq)]
        #[api_error(code = i32)]
        enum Whole {
            #[api_error(code = 19)]
            #[api_error(code = 29)]
            #[api_error(code = 39)]
            #[api_error(code = 49)]
            Own,
            #[api_error(flatten, except(19, 29, 39, 49))]
            Part(Part),
        }
        let code = |part| Whole::Part(part).code();
        assert_eq!([Part::Up, Part::Down, Part::NotEnded].map(code), [11, 20, 31]);
        assert_eq!(code(Part::Alike), 40, "the smallest where they are equally new");
    }

    /// A value whose every row is shadowed on the way is not taken for the variant, nor for the
    /// success, that replaced it.
    #[test]
    fn a_value_without_any_row_stays_itself() {
        #[derive(ApiError, Clone, Copy, Debug, PartialEq)]
        #[api_error(code = i32)]
        enum First {
            #[api_error(code = 9)]
            Nine,
        }

        #[derive(ApiError, Clone, Copy, Debug, PartialEq)]
        #[api_error(code = i32, success(code = 0, message = "OK"), success(code = 9))]
        enum Second {
            #[api_error(flatten, except(9))]
            First(First),
        }

        #[derive(ApiError, Clone, Copy, Debug, PartialEq)]
        #[api_error(code = i32)]
        enum Third {
            #[api_error(code = 9)]
            Own,
            #[api_error(flatten, except(9))]
            Second(Second),
        }
        let error = Third::Second(Second::from(First::Nine));
        assert_eq!(error, Third::Second(Second::First(First::Nine)));
        assert_eq!((error.code(), error.message()), (9, "Nine"));
        assert_eq!(Third::at(Version::MAX).encode(&error), None);
        assert_eq!(Third::try_from(9), Ok(Third::Own));
    }

    /// A success may be shadowed by a success.
    #[test]
    fn except_of_a_success() {
        #[derive(ApiError, Debug)]
        #[api_error(code = i32, success(code = 0, message = "Fine"))]
        enum Part {
            #[api_error(code = 1)]
            One,
            #[api_error(unknown)]
            Unknown(UnknownCode<Self>),
        }

        #[derive(ApiError, Debug)]
        #[api_error(code = i32, success(code = 0, message = "OK"))]
        enum Whole {
            #[api_error(flatten, unknown, except(0))]
            Part(Part),
        }
        let row = Whole::lookup_at(Version::MAX, 0).row();
        assert_eq!(row.map(|row| row.message), Some("OK"));
        assert_eq!(Whole::from_code(1).code(), 1);
    }

    #[test]
    fn conversion_decodes_again_what_means_something_else_here() {
        assert_eq!(Tags::from(Base::NoAction), Tags::NoTag);
        assert_eq!(Tags::from(Base::from_code(-100)), Tags::Own);
        assert_eq!(Tags::from(Base::from_code(-7)), Tags::Base(Base::from_code(-7)));
        // Its newest code is not shadowed, though an older one is.
        assert_eq!(Tags::from(Base::Renumbered), Tags::Base(Base::Renumbered));
    }
}
