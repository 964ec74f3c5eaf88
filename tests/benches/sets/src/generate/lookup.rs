//! Modules that decode: an enum `E`, and `decode` from the code to `Option<E>`.

use super::{Decoder, Enum, wirecode_row};
use crate::{CodeType, Row, Set};

/// What decodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// This project's derive.
    Wirecode,
    /// A `match` written by hand.
    Match,
    /// A sorted table and the binary search of the standard library.
    SortedTable,
    /// `phf::phf_map!`
    Phf,
    /// `num_enum::TryFromPrimitive`
    NumEnum,
    /// `strum::FromRepr` for numbers, `strum::EnumString` for texts.
    Strum,
    /// `strum::EnumString` with `use_phf`
    StrumPhf,
    /// `int_enum::IntEnum`
    IntEnum,
}

impl Peer {
    /// All of them, wirecode first.
    pub const ALL: [Self; 8] = [
        Self::Wirecode,
        Self::Match,
        Self::SortedTable,
        Self::Phf,
        Self::NumEnum,
        Self::Strum,
        Self::StrumPhf,
        Self::IntEnum,
    ];

    /// The name in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wirecode => "wirecode",
            Self::Match => "match",
            Self::SortedTable => "sorted table",
            Self::Phf => "phf",
            Self::NumEnum => "num_enum",
            Self::Strum => "strum",
            Self::StrumPhf => "strum use_phf",
            Self::IntEnum => "int-enum",
        }
    }
}

const DERIVES: &str = "Clone, Copy, PartialEq, Eq";

/// The module's items, or `None` where the crate has no such thing.
#[must_use]
pub fn lookup(set: &Set, peer: Peer) -> Option<String> {
    let is_text = set.code == CodeType::Str;
    let items = match (peer, is_text) {
        (Peer::Wirecode, _) => shipped(set).unwrap_or_else(|| flat(set)),
        (Peer::Match, _) => matched(set),
        (Peer::SortedTable, _) => sorted_table(set),
        (Peer::Phf, _) => phf(set),
        (Peer::NumEnum, false) => {
            by_discriminant(set, "::num_enum::TryFromPrimitive", "E::try_from(code).ok()")
        }
        (Peer::IntEnum, false) => {
            by_discriminant(set, "::int_enum::IntEnum", "E::try_from(code).ok()")
        }
        (Peer::Strum, false) => by_discriminant(set, "::strum::FromRepr", "E::from_repr(code)"),
        (Peer::Strum, true) => enum_string(set, ""),
        (Peer::StrumPhf, true) => enum_string(set, "#[strum(use_phf)]"),
        (Peer::NumEnum | Peer::IntEnum, true) | (Peer::StrumPhf, false) => return None,
    };
    Some(items)
}

/// wirecode's derive on all rows in one enum.
#[must_use]
pub fn flat(set: &Set) -> String {
    family("E", set, &set.rows) + &decode_newest(set)
}

/// The same codes in five families.
#[must_use]
pub fn nested(set: &Set) -> String {
    if let Some(shipped) = shipped(set) {
        return shipped;
    }
    let parts = ["A", "B", "C", "D", "F"];
    let chunks = set.rows.chunks(set.rows.len().div_ceil(parts.len()));
    let families: String =
        parts.iter().zip(chunks).map(|(part, rows)| family(part, set, rows)).collect();
    let fields = parts.map(|part| format!("#[api_error(flatten)] {part}({part})")).join(",\n");
    let code = set.code.name();
    let outer = format!(
        "#[derive(::wirecode::ApiError, Debug, {DERIVES})]\n\
         #[api_error(code = {code})]\npub enum E {{\n{fields}\n}}\n"
    );
    families + &outer + &decode_newest(set)
}

/// [`flat`] or [`nested`], but decoding in one version.
#[must_use]
pub fn in_edition(title: &'static str, set: &Set, items: &str) -> Decoder {
    // A version that is known only at run time, once for a device, and neither the newest nor the
    // oldest.
    let version = "::std::hint::black_box(::wirecode::Version::new(2, 0))";
    let code = set.code.argument();
    let at = format!(
        "#[inline]\npub fn decoder() -> impl Fn({code}) -> Option<E> {{\n\
         let version = {version};\nmove |code| E::try_from_code_at(version, code)\n}}\n"
    );
    let items = items.replace(&decode_newest(set), &at);
    Decoder { title, items, function: "decoder()" }
}

/// The families that come with wirecode.
fn shipped(set: &Set) -> Option<String> {
    let path = match set.name {
        "viewtron" => "::wirecode::viewtron::DeviceError",
        "vdg_sense" => "::wirecode::vdg_sense::ResultError",
        _ => return None,
    };
    Some(format!("pub use {path} as E;\n{}", decode_newest(set)))
}

fn family(name: &str, set: &Set, rows: &[Row]) -> String {
    let derives = format!("::wirecode::ApiError, Debug, {DERIVES}");
    let attributes = format!("#[api_error(code = {})]", set.code.name());
    Enum { name, derives: &derives, attributes: &attributes }.declare(rows, wirecode_row)
}

fn decode_newest(set: &Set) -> String {
    decode(set, "E::try_from_code(code)")
}

fn decode(set: &Set, body: &str) -> String {
    let code = set.code.argument();
    format!("#[inline]\npub fn decode(code: {code}) -> Option<E> {{\n{body}\n}}\n")
}

/// An enum whose variants have nothing but a name.
fn bare(set: &Set) -> String {
    Enum { name: "E", derives: DERIVES, attributes: "" }
        .declare(set.newest(), |row| row.variant.clone())
}

fn matched(set: &Set) -> String {
    let arm = |row: &Row| format!("{} => Some(E::{}),\n", row.code, row.variant);
    let arms: String = set.newest().map(arm).collect();
    bare(set) + &decode(set, &format!("match code {{\n{arms}_ => None,\n}}"))
}

fn sorted_table(set: &Set) -> String {
    let mut rows: Vec<&Row> = set.newest().collect();
    rows.sort_by(|a, b| a.code.cmp(&b.code));
    let line = |row: &&Row| format!("({}, E::{}),\n", row.code, row.variant);
    let lines: String = rows.iter().map(line).collect();
    let code = set.code.argument();
    let table = format!("static TABLE: [({code}, E); {}] = [\n{lines}];\n", rows.len());
    let body = "let at = TABLE.binary_search_by_key(&code, |row| row.0).ok()?;\nSome(TABLE[at].1)";
    bare(set) + &table + &decode(set, body)
}

fn phf(set: &Set) -> String {
    let code = set.code.argument();
    let suffix = if set.code == CodeType::Str { "" } else { code };
    let entry = |row: &Row| format!("{}{suffix} => E::{},\n", row.code, row.variant);
    let entries: String = set.newest().map(entry).collect();
    // The keys in the map live as long as the program.
    let key = code.replace('&', "&'static ");
    let map = format!("static MAP: ::phf::Map<{key}, E> = ::phf::phf_map! {{\n{entries}}};\n");
    let borrow = if set.code == CodeType::Str { "" } else { "&" };
    bare(set) + &map + &decode(set, &format!("MAP.get({borrow}code).copied()"))
}

fn by_discriminant(set: &Set, derive: &str, body: &str) -> String {
    let derives = format!("{derive}, {DERIVES}");
    let attributes = format!("#[repr({})]", set.code.name());
    let declaration = Enum { name: "E", derives: &derives, attributes: &attributes }
        .declare(set.newest(), |row| format!("{} = {}", row.variant, row.code));
    declaration + &decode(set, body)
}

fn enum_string(set: &Set, attributes: &str) -> String {
    let derives = format!("::strum::EnumString, {DERIVES}");
    let declaration = Enum { name: "E", derives: &derives, attributes }
        .declare(set.newest(), |row| format!("#[strum(serialize = {})] {}", row.code, row.variant));
    declaration + &decode(set, "code.parse().ok()")
}
