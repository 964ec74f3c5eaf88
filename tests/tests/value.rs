//! From a value: code, row, texts, kind, and how it displays.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use wirecode::{ApiError, Deprecated, Kind, OpenFamily, Outcome, Row, UnknownCode, Version};

/// Not the description of a row.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[api_error(code = i16, name = "Gate", kind = Internal, success(code = 0, message = "OK"))]
enum GateError {
    /// The door is held open
    /// by somebody.
    ///
    /// Second paragraph.
    #[api_error(code = 12, since = "2.0", message = "Door Held", kind = FailedPrecondition)]
    #[api_error(code = -12, until = "2.0")]
    #[api_error(code = 13, since = "3.0", message = "Held", description = "other", retry = true)]
    DoorHeld,
    /// A doc comment.
    #[api_error(
        code = 0x1F,
        description = "",
        help = "swipe again",
        url = "https://gate.example/31"
    )]
    CardUnread,
    #[api_error(code = 4, message = "100 % {full} %s", kind = Unavailable)]
    Full,
    #[deprecated(since = "0.3.0", note = "use the other door")]
    #[api_error(code = 5, kind = Unavailable, retry = false)]
    SideDoor,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

#[test]
fn code_is_that_of_the_newest_edition() {
    assert_eq!(GateError::DoorHeld.code(), 12);
    assert_eq!(GateError::CardUnread.code(), 31);
    assert_eq!(GateError::from_code(-12), GateError::DoorHeld);
    assert_eq!(GateError::from_code(13), GateError::DoorHeld);
    assert_eq!(GateError::from_code(-999).code(), -999);
}

#[test]
fn later_rows_inherit_texts_and_kind_from_the_first() {
    let rows: Vec<Row<i16>> =
        GateError::FAMILY.rows().filter(|row| row.variant == Some("DoorHeld")).collect();
    let [old, first, third] = rows[..] else { panic!("{rows:#?}") };
    assert_eq!((old.codes.first(), first.codes.first(), third.codes.first()), (-12, 12, 13));
    assert_eq!(first.description, Some("The door is held open by somebody."));
    assert_eq!(
        (old.message, old.description, old.kind),
        ("Door Held", first.description, first.kind)
    );
    assert_eq!(
        (third.message, third.description, third.retry),
        ("Held", Some("other"), Some(true))
    );
    assert_eq!(third.kind, Kind::FailedPrecondition);
    assert_ne!(old, first, "the code and the window make another row of it");
    // Windows are never inherited.
    assert_eq!(old.window.since, None);
    assert_eq!(third.window.until, None);
}

#[test]
fn texts() {
    let card = GateError::CardUnread;
    assert_eq!(card.message(), "Card Unread");
    assert_eq!(card.description(), None);
    assert_eq!(card.help(), Some("swipe again"));
    assert_eq!(card.url(), Some("https://gate.example/31"));
    assert_eq!(card.kind(), Kind::Internal);
    let other = GateError::from_code(99);
    assert_eq!(other.message(), "unknown code");
    assert_eq!((other.description(), other.help(), other.url()), (None, None, None));
    assert_eq!(other.kind(), Kind::Unknown);
    assert!(other.row().is_none());
}

#[test]
fn transient_is_unavailable_unless_retry_says_otherwise() {
    #[expect(deprecated, reason = "the test's own variant")]
    let side_door = GateError::SideDoor;
    assert!(GateError::Full.is_transient());
    assert!(!side_door.is_transient());
    assert!(!GateError::CardUnread.is_transient());
    assert!(!GateError::from_code(99).is_transient());
    let deprecated = Some(Deprecated { since: Some("0.3.0"), note: Some("use the other door") });
    assert_eq!(side_door.row().and_then(|row| row.deprecated), deprecated);
}

#[test]
fn display() {
    let full = GateError::Full;
    assert_eq!(full.to_string(), "100 % {full} %s (code 4)");
    assert_eq!(format!("{full:#}"), "Gate: 100 % {full} %s (code 4)");
    let held = GateError::DoorHeld;
    assert_eq!(
        format!("{held:#}"),
        "Gate: Door Held (code 12): The door is held open by somebody."
    );
    assert_eq!(GateError::from_code(-7).to_string(), "unknown code (code -7)");
    assert_eq!(format!("[{held:>22}]"), "[   Door Held (code 12)]");
    assert_eq!(format!("[{held:<22}]"), "[Door Held (code 12)   ]");
    assert_eq!(format!("[{held:*^22}]"), "[*Door Held (code 12)**]");
    assert_eq!(format!("[{held:*^26}]"), "[***Door Held (code 12)****]");
    assert_eq!(format!("[{held:3}]"), "[Door Held (code 12)]");
}

#[test]
fn unknown_values_differ_as_their_codes_do() {
    let (seven, eight) = (GateError::from_code(-7), GateError::from_code(8));
    assert_eq!(seven, GateError::from_code(-7));
    assert_ne!(seven, eight);
    assert!(seven < eight);
    let hash = |error| BuildHasherDefault::<DefaultHasher>::default().hash_one(error);
    assert_eq!(hash(seven), hash(GateError::from_code(-7)));
    assert_ne!(hash(seven), hash(eight));
}

#[test]
fn an_unknown_code_says_of_which_family() {
    let GateError::Other(unknown) = GateError::from_code(-7) else { panic!("-7 is not listed") };
    assert_eq!(unknown.to_string(), "code -7 is no error of Gate");
    assert_eq!(format!("{unknown:?}"), "UnknownCode(-7)");
}

#[test]
fn rows_are_sorted_and_successes_are_no_variants() {
    let codes: Vec<i16> = GateError::FAMILY.rows().map(|row| row.codes.first()).collect();
    assert_eq!(codes, [-12, 0, 4, 5, 12, 13, 31]);
    let success = GateError::FAMILY.rows().get(1).expect("there are seven");
    assert_eq!((success.outcome, success.variant, success.message), (Outcome::Success, None, "OK"));
    assert_eq!(GateError::FAMILY.id().ident, "GateError");
    assert_eq!(GateError::FAMILY.id().module, module_path!());
}

/// A handler that knows no vendor.
fn advice<E: ApiError>(error: &E) -> &'static str {
    match error.kind() {
        Kind::Unavailable if error.is_transient() => "retry",
        _ => error.help().unwrap_or("give up"),
    }
}

fn texts_of<E: ApiError>(error: &E) -> [Option<&'static str>; 4] {
    [Some(error.message()), error.description(), error.help(), error.url()]
}

fn decode<E: OpenFamily<Code = i16>>(code: i16) -> (E, Result<i16, E>) {
    (E::from_code(code), E::check(code))
}

#[test]
fn generic_code_sees_the_same() {
    assert_eq!(advice(&GateError::Full), "retry");
    assert_eq!(advice(&GateError::CardUnread), "swipe again");
    #[expect(deprecated, reason = "the test's own variant")]
    let side_door = GateError::SideDoor;
    assert_eq!(advice(&side_door), "give up");
    for error in [GateError::CardUnread, GateError::DoorHeld, GateError::from_code(99)] {
        assert_eq!(
            texts_of(&error),
            [Some(error.message()), error.description(), error.help(), error.url()]
        );
    }
    assert_eq!(decode::<GateError>(0).1, Ok(0));
    assert_eq!(decode::<GateError>(4), (GateError::Full, Err(GateError::Full)));
    let boxed: Box<dyn std::error::Error + Send + Sync> = GateError::Full.into();
    assert!(boxed.downcast_ref::<GateError>().is_some());
    assert_eq!(<GateError as ApiError>::at(Version::new(1, 0)).version(), Version::new(1, 0));
}

/// The smallest and the largest code of every code type.
#[test]
fn limits_of_every_code_type() {
    macro_rules! limits {
        ($($module:ident: $code:ident $min:literal $max:literal;)+) => {$(
            mod $module {
                #[derive(wirecode::ApiError, Clone, Copy, Debug, PartialEq)]
                #[api_error(code = $code, success(code = 1..=9))]
                pub(crate) enum Limit {
                    #[api_error(code = $min)]
                    Min,
                    #[api_error(code = $max)]
                    Max,
                }
            }
            assert_eq!($module::Limit::try_from($code::MIN), Ok($module::Limit::Min));
            assert_eq!($module::Limit::try_from($code::MAX), Ok($module::Limit::Max));
            assert_eq!($module::Limit::Min.code(), $code::MIN);
            assert_eq!($module::Limit::Max.code(), $code::MAX);
            assert_eq!($module::Limit::try_from(5).map_err(|unknown| unknown.code()), Err(5));
            assert_eq!($module::Limit::try_from(10).map_err(|unknown| unknown.code()), Err(10));
        )+};
    }
    limits! {
        a: i8 -128 127;
        b: i16 -32768 32767;
        c: i32 -2147483648 2147483647;
        d: i64 -9223372036854775808 9223372036854775807;
        e: i128 -170141183460469231731687303715884105728 170141183460469231731687303715884105727;
        f: u8 0 255;
        g: u16 0 65535;
        h: u32 0 4294967295;
        i: u64 0 18446744073709551615;
        j: u128 0 340282366920938463463374607431768211455;
    }
}

/// The derive's list of kinds is the crate's, and each has the status that `google.rpc.Code` maps it to.
#[test]
fn every_kind_can_be_written() {
    macro_rules! kinds {
        ($($kind:ident $code:literal $status:literal,)+) => {
            #[derive(ApiError, Debug)]
            #[api_error(code = u8)]
            enum Each {
                $(#[api_error(code = $code, kind = $kind)] $kind,)+
            }

            $(assert_eq!(Kind::$kind.http_status(), $status, stringify!($kind));)+
        };
    }
    kinds! {
        Cancelled 1 499, Unknown 2 500, InvalidArgument 3 400, DeadlineExceeded 4 504, NotFound 5 404,
        AlreadyExists 6 409, PermissionDenied 7 403, ResourceExhausted 8 429, FailedPrecondition 9 400,
        Aborted 10 409, OutOfRange 11 400, Unimplemented 12 501, Internal 13 500, Unavailable 14 503,
        DataLoss 15 500, Unauthenticated 16 401,
    }
    let written: Vec<(Kind, Option<&str>)> =
        Each::FAMILY.rows().map(|row| (row.kind, row.variant)).collect();
    let all: Vec<(Kind, Option<&str>)> =
        Kind::ALL.iter().map(|kind| (*kind, Some(kind.name()))).collect();
    assert_eq!(written, all);
    assert_eq!(format!("[{}] [{:>9}]", Kind::NotFound, Kind::Aborted), "[NotFound] [  Aborted]");
    assert_eq!(Kind::ALL.iter().filter(|kind| kind.is_transient()).count(), 1);
}

/// Every code there is goes through a value and comes back, and an unknown value never holds the
/// code of an error row.
#[test]
fn decoding_loses_no_code() {
    for code in i16::MIN..=i16::MAX {
        let error = GateError::from_code(code);
        let is_listed = [-12, 4, 5, 12, 13, 0x1F].contains(&code);
        assert_eq!(matches!(error, GateError::Other(_)), !is_listed, "{code}");
        assert_eq!(GateError::from_code(error.code()), error, "{code}");
        if !is_listed {
            assert_eq!(error.code(), code);
        }
    }
}

/// Values stand in patterns, by name and as constants.
#[test]
fn values_are_patterns() {
    const FULL: GateError = GateError::from_code(4);
    let what = |code| match GateError::from_code(code) {
        FULL => "full",
        GateError::DoorHeld | GateError::CardUnread => "try again",
        GateError::Other(unknown) if unknown.code() < 0 => "below zero",
        _ => "other",
    };
    assert_eq!(
        [4, 12, 0x1F, -7, 7].map(what),
        ["full", "try again", "try again", "below zero", "other"]
    );
}

/// A value is copied, and is no larger than its code and a word for the variant.
#[test]
fn values_are_small() {
    const fn is_copy<T: Copy>() {}
    is_copy::<GateError>();
    assert_eq!(size_of::<UnknownCode<GateError>>(), size_of::<i16>());
    assert!(size_of::<GateError>() <= 2 * size_of::<i16>());
}
