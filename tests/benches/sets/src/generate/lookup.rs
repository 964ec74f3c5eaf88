//! Modules that decode: an enum `E`, and `decode` from the code to `Option<E>`.

use super::{Decoder, Enum, PARTS, flattened, parts, wirecode_row};
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
const LOOSE_DERIVES: &str = "Clone, PartialEq, Eq";

/// The module's items, or `None` where the crate has no such thing.
#[must_use]
pub fn lookup(set: &Set, peer: Peer) -> Option<String> {
    let is_text = set.code == CodeType::Str;
    if set.has_ranges() && !matches!(peer, Peer::Wirecode | Peer::Match) {
        return None;
    }
    let items = match (peer, is_text) {
        (Peer::Wirecode, _) => {
            shipped(set).unwrap_or_else(|| families(set, Kind::Flat, None)) + &decode_newest(set)
        }
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

/// How a set is made of families of wirecode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One enum.
    Flat,
    /// Five families and one around them.
    Nested,
    /// Five families and three around them, each in the next.
    Deep,
    /// Five families and one around them, without `Copy`.
    Moved,
}

/// What decodes the set by families of this kind: in the newest version, in the one that is named,
/// and in the newest with a value that keeps what is not listed, where it may be a success or not.
#[must_use]
pub fn composed(set: &Set, kind: Kind, version: &str) -> [Decoder; 4] {
    let [newest, edition, open, checked] = match kind {
        Kind::Flat => ["flat", "flat, edition", "flat, open", "flat, open, checked"],
        Kind::Nested => ["nested", "nested, edition", "nested, open", "nested, open, checked"],
        Kind::Deep => ["deep", "deep, edition", "deep, open", "deep, open, checked"],
        Kind::Moved => {
            ["not Copy", "not Copy, edition", "not Copy, open", "not Copy, open, checked"]
        }
    };
    let [closed, keeping] = [None, Some(UNKNOWN)].map(|variant| families(set, kind, variant));
    [
        Decoder::new(newest, closed.clone() + &decode_newest(set)),
        in_edition(edition, set, version, &closed),
        Decoder::new(open, keeping.clone() + &decode(set, "Some(E::from_code(code))")),
        Decoder::new(checked, keeping + &decode(set, "E::check(code).err()")),
    ]
}

const UNKNOWN: &str = "#[api_error(unknown)] Unknown(::wirecode::UnknownCode<Self>)";

/// The families, of which `E` is the outermost and has another variant.
fn families(set: &Set, kind: Kind, variant: Option<&str>) -> String {
    // A text that is kept is not `Copy`.
    let derives = match kind {
        Kind::Moved => LOOSE_DERIVES,
        _ if variant.is_some() && set.code == CodeType::Str => LOOSE_DERIVES,
        Kind::Flat | Kind::Nested | Kind::Deep => DERIVES,
    };
    let family = |name: &str, variants: Vec<String>| family(name, set, derives, variants);
    let last = variant.map(str::to_owned);
    let around = |families: &[&str]| -> Vec<String> { families.iter().map(flattened).collect() };
    let parts = || {
        let part = |name, rows: &[Row]| family(name, rows.iter().map(wirecode_row).collect());
        parts(&set.rows, part)
    };
    match kind {
        Kind::Flat => family("E", set.rows.iter().map(wirecode_row).chain(last).collect()),
        Kind::Nested | Kind::Moved => {
            let of_parts = || {
                let outer = around(&PARTS).into_iter().chain(last).collect();
                parts() + &family("E", outer)
            };
            let shipped = shipped(set).filter(|_| kind == Kind::Nested);
            shipped.unwrap_or_else(of_parts)
        }
        Kind::Deep => {
            let [first, second, third, fourth, last_part] = PARTS;
            let inner = family("Inner", around(&[first, second]));
            let middle = family("Middle", around(&["Inner", third, fourth]));
            let outer = around(&["Middle", last_part]).into_iter().chain(last).collect();
            [parts(), inner, middle, family("E", outer)].concat()
        }
    }
}

fn in_edition(title: &'static str, set: &Set, version: &str, families: &str) -> Decoder {
    // It is known only at run time, once for a device.
    let code = set.code.argument();
    let decoder = format!(
        "#[inline]\npub fn decoder() -> impl Fn({code}) -> Option<E> {{\n\
         let version: ::wirecode::Version = {version:?}.parse().expect(\"it is a version\");\n\
         let version = ::std::hint::black_box(version);\n\
         move |code| E::try_from_code_at(version, code)\n}}\n"
    );
    Decoder { title, items: families.to_owned() + &decoder, function: "decoder()" }
}

/// The families that come with wirecode.
fn shipped(set: &Set) -> Option<String> {
    let path = match set.name {
        "viewtron" => "::wirecode::viewtron::DeviceError",
        "vdg_sense" => "::wirecode::vdg_sense::ResultError",
        _ => return None,
    };
    Some(format!("pub use {path} as E;\n"))
}

fn family(name: &str, set: &Set, derives: &str, variants: Vec<String>) -> String {
    let derives = format!("::wirecode::ApiError, Debug, {derives}");
    let attributes = format!("#[api_error(code = {})]", set.code.name());
    Enum { name, derives: &derives, attributes: &attributes }.declare(variants)
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
    Enum { name: "E", derives: DERIVES, attributes: "" }.declare(set.newest().map(Row::declaration))
}

fn matched(set: &Set) -> String {
    let value = |row: &Row| match row.last {
        Some(_) => format!("{}(code)", row.variant),
        None => row.variant.clone(),
    };
    let arm = |row: &Row| format!("{} => Some(E::{}),\n", row.codes(), value(row));
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
        .declare(set.newest().map(|row| format!("{} = {}", row.variant, row.code)));
    declaration + &decode(set, body)
}

fn enum_string(set: &Set, attributes: &str) -> String {
    let derives = format!("::strum::EnumString, {DERIVES}");
    let variant = |row: &Row| format!("#[strum(serialize = {})] {}", row.code, row.variant);
    let declaration =
        Enum { name: "E", derives: &derives, attributes }.declare(set.newest().map(variant));
    declaration + &decode(set, "code.parse().ok()")
}
