//! Whole enums: codes both ways, a message and a description for each variant, `Display`, `Error`.

use super::{Enum, PARTS, flattened, parts, wirecode_row};
use crate::{Code, CodeType, Row, Set};

/// By what an enum gets its functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// This project's derive.
    Wirecode,
    /// `num_enum` + strum + thiserror, which together do most of the same: no versions, no catalog. Of
    /// texts strum and thiserror, as `num_enum` has none.
    Peers,
    /// This project's derive on five families, and on one around them.
    Nested,
    /// `num_enum` alone: codes both ways.
    NumEnum,
    /// strum alone: messages, descriptions, the list of variants, names.
    Strum,
    /// thiserror alone: `Display` and `Error`.
    Thiserror,
    /// The enum with the derives of the standard library: what all have in common.
    Standard,
    /// This project's derive without one of the standard library.
    Alone,
    /// The enum without any derive.
    Nothing,
}

impl Whole {
    /// All of them, wirecode first.
    pub const ALL: [Self; 9] = [
        Self::Wirecode,
        Self::Peers,
        Self::Nested,
        Self::NumEnum,
        Self::Strum,
        Self::Thiserror,
        Self::Standard,
        Self::Alone,
        Self::Nothing,
    ];

    /// The name in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wirecode => "wirecode",
            Self::Peers => "num_enum + strum + thiserror",
            Self::Nested => "wirecode, five families",
            Self::NumEnum => "num_enum",
            Self::Strum => "strum",
            Self::Thiserror => "thiserror",
            Self::Standard => "no derive of a crate",
            Self::Alone => "wirecode alone",
            Self::Nothing => "no derive",
        }
    }

    /// Whether it is an enum of this project.
    const fn is_ours(self) -> bool {
        matches!(self, Self::Wirecode | Self::Nested | Self::Alone)
    }

    const fn derives(self, code: CodeType) -> &'static [&'static str] {
        const STANDARD: &str = "Clone, Copy, Debug, PartialEq, Eq, Hash";
        const NUM_ENUM: &str = "num_enum::TryFromPrimitive, num_enum::IntoPrimitive";
        const STRUM: &str = "strum::EnumMessage, strum::EnumIter, strum::IntoStaticStr";
        const STRUM_TEXTS: &str =
            "strum::EnumString, strum::EnumMessage, strum::EnumIter, strum::IntoStaticStr";
        const THISERROR: &str = "thiserror::Error";
        match self {
            Self::Peers if matches!(code, CodeType::Str) => &[STRUM_TEXTS, THISERROR, STANDARD],
            Self::Wirecode | Self::Nested => &["wirecode::ApiError", STANDARD],
            Self::Peers => &[NUM_ENUM, STRUM, THISERROR, STANDARD],
            Self::NumEnum => &[NUM_ENUM, STANDARD],
            Self::Strum => &[STRUM, STANDARD],
            Self::Thiserror => &[THISERROR, STANDARD],
            Self::Standard => &[STANDARD],
            Self::Alone => &["wirecode::ApiError"],
            Self::Nothing => &[],
        }
    }
}

/// The declaration of the enum `E`, and of what is in it.
#[must_use]
pub fn whole(set: &Set, by: Whole) -> String {
    let derives = by.derives(set.code).join(", ");
    let code = set.code.name();
    let attributes = match by {
        _ if by.is_ours() => format!("#[api_error(code = {code})]"),
        Whole::Standard | Whole::Nothing => String::new(),
        _ if set.code == CodeType::Str => String::new(),
        _ => format!("#[repr({code})]"),
    };
    let named = |name| Enum { name, derives: &derives, attributes: &attributes };
    let variant = |row: &&Row| format!("/// {}\n{}", row.description, variant(row, by));
    let rows: Vec<&Row> = set.newest().collect();
    let declared = if by == Whole::Nested {
        let part = |name, rows: &[&Row]| named(name).declare(rows.iter().map(variant));
        parts(&rows, part) + &named("E").declare(PARTS.iter().map(flattened))
    } else {
        named("E").declare(rows.iter().map(variant))
    };
    // What `Error` needs, as little as there can be of it.
    let debug = match by {
        Whole::Alone => {
            "impl std::fmt::Debug for E {\n\
             fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(\"E\") }\n}\n"
        }
        _ => "",
    };
    declared + debug
}

fn variant(row: &Row, by: Whole) -> String {
    let Row { code, variant, message, description, .. } = row;
    // What `Display` of wirecode writes by default.
    let shown = match code {
        Code::Number(number) => number.to_string(),
        Code::Text(text) => text.clone(),
    };
    let error = format!("#[error(\"{message} (code {shown})\")]\n");
    let texts = format!("#[strum(message = {message:?}, detailed_message = {description:?})]\n");
    match by {
        Whole::Wirecode | Whole::Nested | Whole::Alone => wirecode_row(row),
        Whole::Peers => match code {
            Code::Number(_) => format!("{error}{texts}{variant} = {code}"),
            Code::Text(_) => format!("{error}{texts}#[strum(serialize = {code})]\n{variant}"),
        },
        Whole::Strum => format!("{texts}{variant} = {code}"),
        Whole::Thiserror => format!("{error}{variant} = {code}"),
        Whole::NumEnum => format!("{variant} = {code}"),
        Whole::Standard | Whole::Nothing => variant.clone(),
    }
}

/// A program with the enum that uses only the part that `uses` says.
#[must_use]
pub fn program(set: &Set, by: Whole, uses: Uses) -> String {
    let is_text = set.code == CodeType::Str;
    let (decode, encode) = match by {
        _ if by.is_ours() => ("E::try_from_code(code)", "error.code()"),
        _ if is_text => ("code.parse::<E>().ok()", "<&str>::from(error)"),
        _ => ("E::try_from(code).ok()", "u32::from(error)"),
    };
    let (message, description) = if by.is_ours() {
        ("error.message()", "error.description().unwrap_or_default()")
    } else {
        (
            "strum::EnumMessage::get_message(&error).unwrap_or_default()",
            "strum::EnumMessage::get_detailed_message(&error).unwrap_or_default()",
        )
    };
    let read = if is_text {
        "let code = code.as_str();".to_owned()
    } else {
        format!("let Ok(code) = code.parse::<{}>() else {{ return }};", set.code.name())
    };
    let body = match uses {
        Uses::Nothing => "println!(\"{}\", code);".to_owned(),
        Uses::Decode => {
            format!("if let Some(error) = {decode} {{ println!(\"{{}}\", {encode}); }}")
        }
        Uses::Texts => format!(
            "if let Some(error) = {decode} {{ println!(\"{{}}\", {encode}); \
             println!(\"{{}} {{}}\", {message}, {description}); }}"
        ),
    };
    format!(
        "{}fn main() {{\nlet Some(code) = std::env::args().nth(1) else {{ return }};\n\
         {read}\n{body}\n}}\n",
        whole(set, by)
    )
}

/// What a program does with the enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uses {
    /// Nothing, for comparison.
    Nothing,
    /// Decodes and encodes.
    Decode,
    /// Prints message and description too.
    Texts,
}
