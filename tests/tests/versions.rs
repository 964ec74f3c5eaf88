//! One code in several versions: windows, editions, the nearest row.

use wirecode::{ApiError, Lookup, Outcome, ParseVersionError, UnknownCode, Version, Window};

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(
    code = i32,
    name = "Recorder",
    success(code = 0),
    success(code = 200, until = "2.0"),
    success(code = 7, since = "3.0")
)]
enum RecorderError {
    #[api_error(code = 5, until = "2.0")]
    PortError,
    #[api_error(code = 5, since = "2.0")]
    Limited,
    /// An error until 2.0, a success from 3.0 on, nothing between.
    #[api_error(code = 7, until = "2.0")]
    Seven,
    #[api_error(code = 8, since = "1.0", until = "1.5")]
    #[api_error(code = 8, since = "3.0", until = "3.5")]
    Eight,
    #[api_error(code = 107, since = "2.0")]
    #[api_error(code = -107, until = "2.0")]
    FileOverLimit,
    #[api_error(code = 9, since = "2.0", until = "2.1")]
    Retired,
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}

const fn version(major: u16, minor: u16) -> Version {
    Version::new(major, minor)
}

fn row_of(lookup: Lookup<i32>) -> (&'static str, Option<&'static str>, Window) {
    match lookup {
        Lookup::Defined(row) => ("defined", row.variant, row.window),
        Lookup::OtherVersion(row) => ("other", row.variant, row.window),
        Lookup::Unknown => ("unknown", None, Window::ALWAYS),
    }
}

#[test]
fn the_meaning_depends_on_the_version() {
    assert_eq!(RecorderError::try_from_code_at(version(1, 9), 5), Some(RecorderError::PortError));
    assert_eq!(RecorderError::try_from_code_at(version(2, 0), 5), Some(RecorderError::Limited));
    assert_eq!(RecorderError::from_code(5), RecorderError::Limited);
    let just_before = Version::from_parts([1, 65535, 65535, 65535]);
    assert_eq!(RecorderError::try_from_code_at(just_before, 5), Some(RecorderError::PortError));
}

#[test]
fn without_a_version_retired_codes_still_decode() {
    assert_eq!(RecorderError::from_code(9), RecorderError::Retired);
    assert_eq!(RecorderError::from_code(-107), RecorderError::FileOverLimit);
}

/// Newest meaning: a success. Newest error: the variant, for `from_code` decodes errors.
#[test]
fn an_error_that_became_a_success() {
    assert_eq!(RecorderError::check(7), Ok(7));
    assert_eq!(RecorderError::from_code(7), RecorderError::Seven);
    assert_eq!(RecorderError::check_at(version(2, 1), 7), Err(RecorderError::Seven));
    // 2.9 is one of the versions 2, so it is nearer to 2.0 than to 3.0.
    assert_eq!(RecorderError::check_at(version(2, 9), 7), Err(RecorderError::Seven));
    assert_eq!(RecorderError::try_from_code_at(version(3, 0), 7), None);
}

#[test]
fn only_what_the_edition_defines() {
    assert_eq!(RecorderError::try_from_code_at(version(1, 9), 107), None);
    assert_eq!(RecorderError::try_from_code_at(version(2, 1), 9), None);
    assert_eq!(RecorderError::try_from_code_at(version(1, 9), 200), None);
}

#[test]
fn successes() {
    assert_eq!(RecorderError::check(0), Ok(0));
    assert_eq!(RecorderError::check(200), Ok(200));
    // A success of another version stays one, an error of another version is not unknown.
    assert_eq!(RecorderError::check_at(version(2, 1), 200), Ok(200));
    assert_eq!(RecorderError::check_at(version(1, 9), 107), Err(RecorderError::FileOverLimit));
    assert_eq!(RecorderError::check_at(version(1, 9), 5), Err(RecorderError::PortError));
    assert!(
        matches!(RecorderError::check(77), Err(RecorderError::Unknown(code)) if code.code() == 77)
    );
    // `from_code` gives no success away for an error, nor loses it.
    assert!(matches!(RecorderError::from_code(200), RecorderError::Unknown(_)));
    assert_eq!(RecorderError::from_code(200).code(), 200);
    assert_eq!(RecorderError::try_from_code(0), None);
}

#[test]
fn the_nearest_row_answers_for_a_version_without_one() {
    let at = |version| row_of(RecorderError::lookup_at(version, 8));
    let (first, second) = (
        Window { since: Some(version(1, 0)), until: Some(version(1, 5)) },
        Window { since: Some(version(3, 0)), until: Some(version(3, 5)) },
    );
    assert_eq!(at(version(0, 9)), ("other", Some("Eight"), first));
    assert_eq!(at(version(1, 0)), ("defined", Some("Eight"), first));
    assert_eq!(at(version(1, 5)), ("other", Some("Eight"), first));
    assert_eq!(at(version(2, 9)), ("other", Some("Eight"), second));
    assert_eq!(at(version(3, 4)), ("defined", Some("Eight"), second));
    assert_eq!(at(version(9, 0)), ("other", Some("Eight"), second));
    assert_eq!(RecorderError::lookup_at(version(1, 0), 6), Lookup::Unknown);
    let (v1, v2) = (version(1, 0), version(2, 0));
    assert_eq!(RecorderError::lookup_at(v1, 5), RecorderError::at(v1).lookup(5));
    assert_ne!(RecorderError::lookup_at(v1, 5), RecorderError::lookup_at(v2, 5));
    assert_ne!(RecorderError::lookup_at(v1, 200), RecorderError::lookup_at(v2, 200));
    let success = RecorderError::lookup_at(version(1, 0), 200).row().map(|row| row.outcome);
    assert_eq!(success, Some(Outcome::Success));
}

#[test]
fn on_a_tie_the_newer_row_answers() {
    #[derive(ApiError, Debug, PartialEq)]
    #[api_error(code = u8)]
    enum Tie {
        #[api_error(code = 1, until = "1.0")]
        Older,
        // As far from 2.0.0.0 as 1.0.0.0 exclusive is.
        #[api_error(code = 1, since = "3.0.0.1")]
        Newer,
    }
    let at = |version| Tie::lookup_at(version, 1).row().and_then(|row| row.variant);
    assert_eq!(at(Version::new(2, 0)), Some("Newer"));
    assert_eq!(at(Version::from_parts([1, 65535, 65535, 65535])), Some("Older"));
    assert_eq!(at(Version::from_parts([2, 0, 0, 1])), Some("Newer"));
}

#[test]
fn editions() {
    let old = RecorderError::at(version(1, 9));
    let new = RecorderError::at(version(2, 0));
    assert_eq!(old.encode(&RecorderError::FileOverLimit), Some(-107));
    assert_eq!(new.encode(&RecorderError::FileOverLimit), Some(107));
    assert_eq!(old.encode(&RecorderError::Limited), None);
    assert_eq!(old.encode(&RecorderError::from_code(77)), Some(77));
    assert_eq!(new.try_from_code(5), Some(RecorderError::Limited));
    assert_eq!(old.check(5), Err(RecorderError::PortError));
    let codes = |edition: wirecode::Edition<RecorderError>| -> Vec<i32> {
        edition.rows().map(|row| row.codes.first()).collect()
    };
    assert_eq!(codes(old), [-107, 0, 5, 7, 200]);
    assert_eq!(codes(new), [0, 5, 9, 107]);
    assert!(matches!(new.lookup(200), Lookup::OtherVersion(_)));
    assert_eq!(format!("{old:?}"), "Edition(Recorder 1.9)");
}

/// The newest row of a variant is the one that ends last; of two, the one written first.
#[test]
fn the_newest_row_of_a_variant() {
    #[derive(ApiError, Debug)]
    #[api_error(code = u8)]
    enum Several {
        #[api_error(code = 1, until = "2.0")]
        #[api_error(code = 2, since = "2.0", until = "3.0")]
        Ended,
        #[api_error(code = 30)]
        #[api_error(code = 3)]
        Both,
        #[api_error(code = 40, until = "5.0")]
        #[api_error(code = 4, until = "5.0")]
        BothEnded,
    }
    assert_eq!(Several::Ended.code(), 2);
    assert_eq!(Several::Both.code(), 30);
    assert_eq!(Several::BothEnded.code(), 40);
    let old = Several::at(version(1, 0));
    assert_eq!(old.encode(&Several::Ended), Some(1));
    assert_eq!(old.encode(&Several::Both), Some(30));
}

#[test]
fn versions_are_read_and_written() {
    for (text, shown) in [
        ("2", "2.0"),
        ("2.0.0", "2.0"),
        ("02.010", "2.10"),
        ("1.2.3.4", "1.2.3.4"),
        ("0.0.0.1", "0.0.0.1"),
    ] {
        assert_eq!(
            text.parse::<Version>().map(|version| version.to_string()),
            Ok(shown.to_owned())
        );
    }
    assert!(version(2, 9) < version(2, 10));
    assert_eq!(format!("[{:>6}] [{:*<6}]", version(2, 0), version(1, 9)), "[   2.0] [1.9***]");
    let window = Window { since: Some(version(1, 9)), until: None };
    assert_eq!(format!("[{window:>12}]"), "[   since 1.9]");
    assert_eq!(format!("{:?}", version(2, 10)), "Version(2.10)");
    for (text, error) in [
        ("", ParseVersionError::NotANumber),
        ("2.", ParseVersionError::NotANumber),
        (".2", ParseVersionError::NotANumber),
        ("2..1", ParseVersionError::NotANumber),
        ("2.x", ParseVersionError::NotANumber),
        ("+2", ParseVersionError::NotANumber),
        (" 2", ParseVersionError::NotANumber),
        ("2.0.0.0.0", ParseVersionError::TooManyParts),
        ("65536", ParseVersionError::TooLarge),
        ("1.99999999999999999999", ParseVersionError::TooLarge),
    ] {
        assert_eq!(text.parse::<Version>(), Err(error), "{text:?}");
    }
    assert_eq!("65535.65535".parse(), Ok(version(65535, 65535)));
}

#[test]
fn a_text_that_is_no_version_says_why() {
    for (text, why) in [
        ("2.x", "a version is one to four numbers with dots between, like 2.0"),
        ("2.0.0.0.0", "a version has at most four parts"),
        ("65536", "a part of a version is at most 65535"),
    ] {
        assert_eq!(text.parse::<Version>().map_err(|error| error.to_string()), Err(why.to_owned()));
    }
}

#[test]
fn what_two_windows_share() {
    let window = |since: Option<u16>, until: Option<u16>| Window {
        since: since.map(|major| version(major, 0)),
        until: until.map(|major| version(major, 0)),
    };
    for (one, other, shared) in [
        (Window::ALWAYS, Window::ALWAYS, Some(Window::ALWAYS)),
        (Window::ALWAYS, window(Some(1), Some(2)), Some(window(Some(1), Some(2)))),
        (window(Some(1), None), window(Some(2), None), Some(window(Some(2), None))),
        (window(None, Some(1)), window(None, Some(2)), Some(window(None, Some(1)))),
        (window(Some(1), None), window(None, Some(2)), Some(window(Some(1), Some(2)))),
        (window(Some(1), Some(3)), window(Some(2), Some(4)), Some(window(Some(2), Some(3)))),
        (window(Some(1), Some(4)), window(Some(2), Some(3)), Some(window(Some(2), Some(3)))),
        // `until` is the first version without the row.
        (window(None, Some(2)), window(Some(2), None), None),
        (window(Some(1), Some(2)), window(Some(3), Some(4)), None),
    ] {
        assert_eq!(one.intersection(&other), shared, "{one} and {other}");
        assert_eq!(other.intersection(&one), shared, "{other} and {one}");
    }
}

/// The macro refuses one; a program can make one.
#[test]
fn a_window_that_ends_where_it_begins_has_no_version() {
    let window = Window { since: Some(version(2, 0)), until: Some(version(2, 0)) };
    for version in [version(1, 9), version(2, 0), version(2, 1)] {
        assert!(!window.contains(version), "{version}");
    }
}
