//! The Rust code of a set, for every crate that is measured.

mod lookup;
mod whole;

use std::fmt::Write as _;

pub use lookup::{Kind, Peer, composed, lookup};
pub use whole::{Uses, Whole, program, whole};

use crate::{Row, Set};

/// The parts of an enum that differ from crate to crate.
struct Enum<'a> {
    name: &'a str,
    derives: &'a str,
    /// What stands above the enum besides its derives.
    attributes: &'a str,
}

impl Enum<'_> {
    /// The declaration; the variants are without commas.
    fn declare(&self, variants: impl IntoIterator<Item = String>) -> String {
        let Self { name, derives, attributes } = self;
        let mut text = format!("#[derive({derives})]\n{attributes}\npub enum {name} {{\n");
        for variant in variants {
            text += &variant;
            text += ",\n";
        }
        text + "}\n"
    }
}

/// One way to decode a set.
pub struct Decoder {
    /// The name in tables.
    pub title: &'static str,
    /// An enum, and a function that decodes its codes or makes such a function.
    pub items: String,
    /// The expression for that function; it is evaluated once for many codes.
    pub function: &'static str,
}

impl Decoder {
    /// By a function that takes nothing but the code.
    #[must_use]
    pub const fn new(title: &'static str, items: String) -> Self {
        Self { title, items, function: "decode" }
    }
}

/// The module `name` with `decoders`, and `SUBJECTS`, which lists them.
#[must_use]
pub fn subjects(name: &str, set: &Set, decoders: &[Decoder]) -> String {
    // Texts are asked for as `&'static str`: the keys are leaked once.
    let code = set.code.argument().replace('&', "&'static ");
    let module =
        |(at, Decoder { items, .. }): (usize, &Decoder)| format!("mod by_{at} {{\n{items}}}\n");
    let modules: String = decoders.iter().enumerate().map(module).collect();
    let entry = |(at, Decoder { title, function, .. }): (usize, &Decoder)| {
        format!("subject!({title:?}, by_{at}::{function}),\n")
    };
    let list: String = decoders.iter().enumerate().map(entry).collect();
    format!(
        "pub mod {name} {{\nuse crate::{{Subject, subject}};\n{modules}\
         pub static SUBJECTS: &[Subject<{code}>] = &[\n{list}];\n}}\n"
    )
}

/// The families that one is made of.
const PARTS: [&str; 5] = ["A", "B", "C", "D", "F"];

/// The rows in five families.
fn parts<R>(rows: &[R], family: impl Fn(&'static str, &[R]) -> String) -> String {
    let chunks = rows.chunks(rows.len().div_ceil(PARTS.len()));
    PARTS.iter().zip(chunks).map(|(name, rows)| family(name, rows)).collect()
}

/// The variant with a family in it.
fn flattened(family: &&str) -> String {
    format!("#[api_error(flatten)] {family}({family})")
}

/// What wirecode is told about a row.
fn wirecode_row(row: &Row) -> String {
    let Row { message, since, until, .. } = row;
    let mut text = format!("#[api_error(code = {}, message = {message:?}", row.codes());
    for (key, version) in [("since", since), ("until", until)] {
        if let Some(version) = version {
            write!(text, ", {key} = {version:?}").expect("a string takes all");
        }
    }
    text + ")]\n" + &row.declaration()
}
