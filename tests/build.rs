//! Writes the enums of `tests/many`, which are too large to be written by hand.

#[path = "tests/many/rows.rs"]
mod rows;

use std::fmt::{self, Write as _};
use std::path::Path;
use std::{env, error::Error, fs};

use rows::{RANGE, Row, VARIANTS, rows};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=tests/many/rows.rs");
    let text = [
        family("Few", "u64", Fields::None, &rows(true))?,
        family("Many", "u32", Fields::None, &rows(false))?,
        family("Kept32", "u32", Fields::Kept, &rows(true))?,
        family("Kept64", "i64", Fields::Kept, &rows(true))?,
        family("Around", "u32", Fields::Nested, &rows(true))?,
    ];
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join("many.rs"), text.concat())?;
    Ok(())
}

/// What variants there are beside those of the rows.
#[derive(Clone, Copy)]
enum Fields {
    None,
    /// Of a range and of unknown codes: then the enum is not `Copy`, either.
    Kept,
    /// Of a nested family and of unknown codes.
    Nested,
}

/// The enum with these rows.
fn family(name: &str, code: &str, fields: Fields, rows: &[Row]) -> Result<String, fmt::Error> {
    let window = |Row { since, until, .. }: &Row| {
        let since = since.map(|major| format!(", since = \"{major}.0\"")).unwrap_or_default();
        let until = until.map(|major| format!(", until = \"{major}.0\"")).unwrap_or_default();
        since + &until
    };
    let mut attributes = vec![String::new(); VARIANTS];
    let mut successes = String::new();
    for row in rows {
        let (code, window) = (row.code, window(row));
        match row.variant {
            Some(variant) => writeln!(
                attributes[variant],
                "#[api_error(code = {code}, message = \"message {variant}\"{window})]"
            )?,
            None => write!(successes, ", success(code = {code}{window})")?,
        }
    }
    let (copy, kept) = match fields {
        Fields::None => ("Copy, ", String::new()),
        Fields::Kept => (
            "",
            format!(
                "#[api_error(code = {RANGE:?}, message = \"of a range\")]\nRange({code}),\n\
                 #[api_error(unknown)]\nOther(UnknownCode<Self>),\n"
            ),
        ),
        Fields::Nested => (
            "Copy, ",
            "#[api_error(flatten)]\nNested(Nested),\n\
             #[api_error(unknown)]\nOther(UnknownCode<Self>),\n"
                .to_owned(),
        ),
    };
    let mut text = format!(
        "#[derive(ApiError, {copy}Clone, Debug, PartialEq, Eq)]\n\
         #[api_error(code = {code}{successes})]\npub(crate) enum {name} {{\n"
    );
    for (variant, attributes) in attributes.iter().enumerate() {
        writeln!(text, "{attributes}V{variant},")?;
    }
    Ok(text + &kept + "}\n")
}
