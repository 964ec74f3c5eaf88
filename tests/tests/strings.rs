//! Families whose codes are texts.

use wirecode::{ApiError, Kind, Lookup, OpenFamily, UnknownCode, Version};

/// `SQLSTATE`s: five characters, digits first or not, leading zeros.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = str, name = "SQLSTATE", success(code = "00000", message = "successful completion"))]
enum SqlState {
    #[api_error(code = "08S01", kind = Unavailable)]
    CommunicationLinkFailure,
    #[api_error(code = "23505", kind = AlreadyExists)]
    UniqueViolation,
    #[api_error(code = "02000", kind = NotFound)]
    NoData,
}

/// Words and dotted names of any length.
#[derive(ApiError, Clone, Debug, PartialEq, Eq, Hash)]
#[api_error(code = str, name = "Shop", success(code = "ok"), reserved(code = "test", reason = "sandbox"))]
enum ShopError {
    #[api_error(flatten, except("02000"))]
    Database(SqlState),
    #[api_error(code = "02000", message = "No such order")]
    NoOrder,
    #[api_error(code = "a")]
    A,
    #[api_error(code = "insufficient_capabilities_for_transfer", kind = FailedPrecondition)]
    Capabilities,
    #[api_error(code = "auth.token.expired", since = "2.0", kind = Unauthenticated)]
    #[api_error(code = "token_expired", until = "2.0")]
    TokenExpired,
    #[api_error(code = "Grüße")]
    NotAscii,
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

const V1: Version = Version::new(1, 0);
const NO_ORDER: Option<ShopError> = ShopError::try_from_code("02000");
const LINK: Option<SqlState> = SqlState::try_from_code("08S01");
const CODE: &str = SqlState::NoData.code();

#[test]
fn decoding_is_const_and_case_sensitive() {
    assert_eq!(LINK, Some(SqlState::CommunicationLinkFailure));
    assert_eq!(NO_ORDER, Some(ShopError::NoOrder));
    assert_eq!(CODE, "02000");
    assert_eq!(SqlState::try_from_code("08s01"), None);
    for near in ["", "0", "08S0", "08S011", "08S02", "00000", " 08S01"] {
        assert_eq!(SqlState::try_from_code(near), None, "{near}");
    }
}

#[test]
fn every_listed_code_round_trips() {
    for row in ShopError::FAMILY.rows() {
        let code = row.codes.first();
        match ShopError::check_at(row.window.since.unwrap_or(V1), code) {
            Ok(success) => assert!(row.variant.is_none() && success == code),
            Err(error) => assert_eq!(error.row().map(|row| row.variant), Some(row.variant)),
        }
    }
    let sorted = ShopError::FAMILY.rows().is_sorted_by_key(|row| row.codes.first());
    assert!(sorted, "{:?}", ShopError::FAMILY);
}

#[test]
fn unknown_codes_keep_their_text() {
    let error = ShopError::from_code("rate_limited");
    assert_eq!(error.code(), "rate_limited");
    assert_eq!(error.to_string(), "unknown code (code rate_limited)");
    assert_eq!(error.kind(), Kind::Unknown);
    let ShopError::Other(unknown) = &error else { panic!("{error:?}") };
    assert_eq!(unknown.code(), "rate_limited");
    assert_eq!(unknown.to_string(), "code rate_limited is no error of Shop");
    // What a device sends is not let loose on a log.
    let ShopError::Other(unknown) = ShopError::from_code("a\n\u{1b}[2J") else { unreachable!() };
    assert_eq!(format!("{unknown:?}"), r#"UnknownCode("a\n\u{1b}[2J")"#);
    assert_eq!(ShopError::at(V1).encode(&error), Some("rate_limited"));
    assert_eq!(ShopError::from("a"), ShopError::A);
    // A closed family says which code it does not know.
    let refused = SqlState::try_from("99999").unwrap_err();
    assert_eq!(refused.code(), "99999");
}

#[test]
fn successes_and_versions() {
    assert_eq!(ShopError::check("ok"), Ok("ok"));
    assert_eq!(ShopError::check("00000"), Ok("00000"));
    assert_eq!(ShopError::try_from_code("ok"), None);
    assert_eq!(ShopError::TokenExpired.code(), "auth.token.expired");
    assert_eq!(ShopError::try_from_code_at(V1, "auth.token.expired"), None);
    assert_eq!(ShopError::check_at(V1, "auth.token.expired"), Err(ShopError::TokenExpired));
    assert_eq!(ShopError::at(V1).encode(&ShopError::TokenExpired), Some("token_expired"));
    assert!(matches!(ShopError::lookup_at(V1, "auth.token.expired"), Lookup::OtherVersion(_)));
    assert!(matches!(ShopError::lookup_at(V1, "Grüße"), Lookup::Defined(_)));
    assert_eq!(ShopError::lookup_at(V1, "Gr"), Lookup::Unknown);
}

#[test]
fn a_shadowed_code_means_something_else() {
    assert_eq!(ShopError::from(SqlState::NoData), ShopError::NoOrder);
    assert_eq!(
        ShopError::from(SqlState::UniqueViolation),
        ShopError::Database(SqlState::UniqueViolation)
    );
    assert_eq!(ShopError::NoOrder.message(), "No such order");
}

fn first_word<E: OpenFamily<Code = str>>(text: &str) -> Result<&str, E> {
    E::check(text.split(' ').next().unwrap_or_default())
}

#[test]
fn generic_code_takes_borrowed_texts() {
    let line = String::from("23505 duplicate key");
    assert_eq!(first_word::<ShopError>(&line), Err(ShopError::Database(SqlState::UniqueViolation)));
    assert_eq!(first_word::<ShopError>("ok then"), Ok("ok"));
}
