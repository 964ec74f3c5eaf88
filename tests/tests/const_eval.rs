//! Decoding, by version too, `code()` and the catalog in constants.

use wirecode::{ApiError, Kind, Lookup, UnknownCode, Version};

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u32)]
enum Nested {
    #[api_error(code = 0x8001_0000, until = "2.0", kind = Internal)]
    Bad,
}

#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u32, success(code = 0))]
enum Outer {
    #[api_error(flatten)]
    Nested(Nested),
    #[api_error(code = 7, message = "Seven")]
    Seven,
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}

const V1: Version = Version::new(1, 0);
const V3: Version = match Version::parse("3.0") {
    Ok(version) => version,
    Err(_) => panic!("not a version"),
};
const DECODED: Outer = Outer::from_code(0x8001_0000);
const AT_V1: Option<Outer> = Outer::try_from_code_at(V1, 0x8001_0000);
const AT_V3: Option<Outer> = Outer::try_from_code_at(V3, 0x8001_0000);
const CHECKED: Result<u32, Outer> = Outer::check_at(V3, 0);
const CODE: u32 = DECODED.code();
const KIND: Kind = DECODED.kind();
const MESSAGE: &str = Outer::Seven.message();
const ROWS: usize = Outer::FAMILY.rows().len();
const SECOND: &str = match Outer::FAMILY.rows().get(1) {
    Some(row) => row.message,
    None => panic!("there are rows"),
};
const UNKNOWN: u32 = Outer::from_code(99).code();
const DEFINED: bool =
    matches!(Outer::lookup_at(V1, 7), Lookup::Defined(row) if row.codes.contains(7));

#[test]
fn constants() {
    assert_eq!(DECODED, Outer::Nested(Nested::Bad));
    assert_eq!((AT_V1, AT_V3), (Some(DECODED), None));
    assert_eq!(CHECKED, Ok(0));
    assert_eq!((CODE, KIND, MESSAGE), (0x8001_0000, Kind::Internal, "Seven"));
    assert_eq!((ROWS, UNKNOWN), (3, 99));
    assert_eq!(SECOND, "Seven");
    const { assert!(DEFINED) };
}
