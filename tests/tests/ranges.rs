//! Ranges of codes that are one error.

use wirecode::{ApiError, Lookup, UnknownCode, Version};

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = u16, name = "vendor")]
enum Vendor {
    /// Private use of the manufacturer.
    #[api_error(code = 0xC000..=0xCFFF, kind = Internal)]
    Private(u16),
    #[api_error(code = 0xD000)]
    Single,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = u16, name = "Bus", success(code = 0), success(code = 1..10, until = "2.0"))]
enum BusError {
    #[api_error(flatten)]
    Vendor(Vendor),
    #[api_error(code = 5, since = "2.0")]
    Five,
    /// Firmware before 2.0 has fewer of them, and one more elsewhere.
    #[api_error(code = 100..200, since = "2.0")]
    #[api_error(code = 100..150, until = "2.0", message = "Old Line")]
    #[api_error(code = 300, until = "2.0", message = "Line 300")]
    Line(u16),
    #[api_error(code = 0xF000..)]
    Upper(u16),
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u16)]
enum SiteError {
    #[api_error(flatten, unknown)]
    Bus(BusError),
    #[api_error(code = 0xE000..=0xE00F)]
    Site(u16),
}

/// Nobody would write its destructor, but it may have one.
#[derive(ApiError, Debug, PartialEq, Eq)]
#[api_error(code = u16)]
enum Dropped {
    #[api_error(flatten)]
    Vendor(Vendor),
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}

impl Drop for Dropped {
    fn drop(&mut self) {}
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i64)]
enum OnlyRanges {
    #[api_error(code = ..-5)]
    Low(i64),
    #[api_error(code = 7..=7)]
    Seven(i64),
}

const V1: Version = Version::new(1, 0);
const V2: Version = Version::new(2, 0);
const PRIVATE: BusError = BusError::from_code(0xC123);

#[test]
fn the_number_is_kept_at_every_depth() {
    assert_eq!(PRIVATE, BusError::Vendor(Vendor::Private(0xC123)));
    assert_eq!(PRIVATE.code(), 0xC123);
    assert_eq!(PRIVATE.message(), "Private");
    assert_eq!(PRIVATE.to_string(), "Private (code 49443)");
    for (code, error) in [
        (0xC000, BusError::Vendor(Vendor::Private(0xC000))),
        (0xCFFF, BusError::Vendor(Vendor::Private(0xCFFF))),
        (0xD000, BusError::Vendor(Vendor::Single)),
        (0xF000, BusError::Upper(0xF000)),
        (u16::MAX, BusError::Upper(u16::MAX)),
        (100, BusError::Line(100)),
        (199, BusError::Line(199)),
        (300, BusError::Line(300)),
    ] {
        assert_eq!(BusError::from_code(code), error);
        assert_eq!(BusError::check(code), Err(error));
        assert_eq!(SiteError::from_code(code), SiteError::Bus(error));
        assert_eq!(SiteError::try_from_code(code), Some(SiteError::Bus(error)));
    }
    assert_eq!(SiteError::from_code(0xE00F), SiteError::Site(0xE00F));
    for unlisted in [0xBFFF, 0xD001, 0xEFFF, 99, 200, 299, 301] {
        assert!(matches!(BusError::from_code(unlisted), BusError::Unknown(_)), "{unlisted}");
        assert_eq!(BusError::try_from_code(unlisted), None);
        assert_eq!(SiteError::from_code(unlisted), SiteError::Bus(BusError::from_code(unlisted)));
    }
}

#[test]
fn a_destructor_is_run_on_what_is_given_only() {
    assert_eq!(Dropped::from_code(0xC123), Dropped::Vendor(Vendor::Private(0xC123)));
    assert_eq!(Dropped::from_code(0xD000), Dropped::Vendor(Vendor::Single));
    assert_eq!(Dropped::from_code(7).code(), 7);
    assert_eq!(Dropped::try_from_code(7), None);
}

#[test]
fn by_version() {
    assert_eq!(BusError::try_from_code_at(V2, 199), Some(BusError::Line(199)));
    assert_eq!(BusError::try_from_code_at(V1, 199), None);
    assert_eq!(BusError::check_at(V1, 199), Err(BusError::Line(199)));
    assert_eq!(BusError::Line(120).message(), "Line");
    assert_eq!(BusError::Line(300).message(), "Line 300");
    assert!(
        matches!(BusError::lookup_at(V1, 120), Lookup::Defined(row) if row.message == "Old Line")
    );
    // A success range of another version stays a success, an error wins where it holds.
    assert_eq!(BusError::check_at(V1, 5), Ok(5));
    assert_eq!(BusError::check_at(V2, 5), Err(BusError::Five));
    assert_eq!(BusError::check(6), Ok(6));
    assert_eq!(BusError::check(0), Ok(0));
}

#[test]
fn a_number_outside_of_the_range_is_like_an_unknown_one() {
    let made_up = BusError::Line(7);
    assert_eq!((made_up.code(), made_up.row(), made_up.message()), (7, None, "unknown code"));
    assert_eq!(BusError::at(V1).encode(&made_up), Some(7));
    assert_eq!(Vendor::Private(1).row(), None);
    // And so it is decoded again where it is wrapped.
    assert_eq!(BusError::from(Vendor::Private(5)), BusError::Five);
    assert!(matches!(BusError::from(Vendor::Private(9999)), BusError::Unknown(_)));
    assert_eq!(BusError::from(Vendor::Private(0xC005)), BusError::Vendor(Vendor::Private(0xC005)));
}

#[test]
fn an_edition_has_the_number_or_not() {
    assert_eq!(BusError::at(V1).encode(&BusError::Line(120)), Some(120));
    assert_eq!(BusError::at(V1).encode(&BusError::Line(199)), None);
    assert_eq!(BusError::at(V2).encode(&BusError::Line(199)), Some(199));
    assert_eq!(BusError::at(V2).encode(&BusError::Line(300)), None);
}

#[test]
fn open_ends_reach_the_limits_of_the_type() {
    assert_eq!(OnlyRanges::try_from(i64::MIN), Ok(OnlyRanges::Low(i64::MIN)));
    assert_eq!(OnlyRanges::try_from(-6), Ok(OnlyRanges::Low(-6)));
    assert_eq!(OnlyRanges::try_from_code(-5), None);
    assert_eq!(OnlyRanges::Seven(7).code(), 7);
    assert_eq!(OnlyRanges::try_from_code(7), Some(OnlyRanges::Seven(7)));
    assert!(OnlyRanges::try_from(8).is_err());
}

/// What `except` takes away does not touch the number that a range keeps.
#[test]
fn a_shadowed_code_in_a_range_of_another_version() {
    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = u16)]
    enum Nested {
        #[api_error(code = 1..=9, until = "2.0")]
        #[api_error(code = 300)]
        #[api_error(code = 301)]
        Line(u16),
        #[api_error(code = 5, since = "2.0")]
        Five,
    }

    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = u16)]
    enum Outer {
        #[api_error(code = 5, since = "2.0")]
        OtherFive,
        #[api_error(code = 300)]
        Other300,
        #[api_error(flatten, except(5, 300))]
        Nested(Nested),
    }

    let old = Outer::Nested(Nested::Line(5));
    assert_eq!(Outer::try_from_code_at(V1, 5), Some(old));
    assert_eq!((old.code(), Outer::at(V1).encode(&old)), (5, Some(5)));
    // Made by hand: its number is that of another error here, and it has no second one.
    let shadowed = Outer::Nested(Nested::Line(300));
    assert_eq!((shadowed.code(), Outer::at(V1).encode(&shadowed)), (300, None));
    assert_eq!(Outer::from(Nested::Line(300)), Outer::Other300);
    assert_eq!(Outer::from(Nested::Line(7)), Outer::Nested(Nested::Line(7)));
}

/// A range of errors says what a code means in place of a nested error, also where that family is open.
#[test]
fn a_range_in_place_of_a_shadowed_code() {
    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i16)]
    enum Nested {
        #[api_error(code = -5)]
        Five,
        #[api_error(code = 6)]
        Six,
        #[api_error(unknown)]
        Unknown(UnknownCode<Self>),
    }

    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i16)]
    enum Outer {
        #[api_error(code = -9..=-1)]
        Own(i16),
        #[api_error(flatten, unknown, except(-5))]
        Nested(Nested),
    }

    assert_eq!(Outer::from_code(-5), Outer::Own(-5));
    assert_eq!(Outer::from(Nested::Five), Outer::Own(-5));
    assert_eq!(Outer::from(Nested::from_code(-4)), Outer::Own(-4));
    assert_eq!(Outer::from_code(6), Outer::Nested(Nested::Six));
    assert_eq!(Outer::from_code(7), Outer::Nested(Nested::from_code(7)));
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u8)]
enum Between {
    #[api_error(code = 1)]
    Below,
    #[api_error(code = 3..=4)]
    Gap(u8),
    #[api_error(code = 6)]
    Above,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u8)]
enum BetweenNested {
    #[api_error(code = 0, since = "2.0")]
    Zero,
    #[api_error(flatten)]
    Nested(Between),
}

/// Where no row has a version, and where some have.
#[test]
fn a_range_in_a_gap_between_codes_is_found_in_every_version() {
    for version in [V1, V2, Version::MAX] {
        for code in 0..=8 {
            let expected = match code {
                1 => Some(Between::Below),
                3 | 4 => Some(Between::Gap(code)),
                6 => Some(Between::Above),
                _ => None,
            };
            assert_eq!(Between::try_from_code_at(version, code), expected, "{code} in {version}");
            let nested = expected.map(BetweenNested::Nested);
            let nested = nested.or((code == 0 && version >= V2).then_some(BetweenNested::Zero));
            let found = BetweenNested::try_from_code_at(version, code);
            assert_eq!(found, nested, "{code} in {version}, nested");
        }
    }
}
