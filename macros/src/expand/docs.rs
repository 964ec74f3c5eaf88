//! The rustdoc of a family: a derive cannot document the variants, so the table stands at `FAMILY`.

use std::fmt::Write;

use quote::ToTokens;

use crate::model::{Excepted, Family, Kind, Nested, Outcome, Row};

/// The rows as a table of Markdown.
pub(super) fn table(Family { name, rows, variants, nested, .. }: &Family) -> String {
    let mut table = format!("The catalog of the family {}.\n", cell(name));
    if !rows.is_empty() {
        table += "\n| code | versions | variant | message | description | kind |\n|---|---|---|---|---|---|\n";
    }
    for Row { codes, window, outcome, texts } in rows {
        let first = cell(&codes.first.show(codes.hex));
        let codes = if codes.is_range {
            format!("{first}..={}", cell(&codes.last.show(codes.hex)))
        } else {
            first
        };
        let variant = match outcome {
            Outcome::Success => "(success)".to_owned(),
            Outcome::Error(variant) => format!("`{}`", variants[*variant].ident),
        };
        let cells = [
            codes,
            window.to_string(),
            variant,
            cell(&texts.message),
            cell(texts.description.as_deref().unwrap_or_default()),
            texts.kind.map_or("", Kind::name).to_owned(),
        ];
        for cell in cells {
            table += "| ";
            table += &cell;
            table += " ";
        }
        table += "|\n";
    }
    for Nested { ident, family, except } in nested {
        let family = family.to_token_stream().to_string().replace(' ', "");
        let number = |Excepted { codes, .. }: &Excepted| cell(&codes.first.show(codes.hex));
        let codes: Vec<_> = except.iter().map(number).collect();
        let but = if codes.is_empty() { "" } else { ", but for " };
        let _ = writeln!(
            table,
            "\nAnd all rows of `{family}`, as `{ident}(…)`{but}{}.",
            codes.join(", ")
        );
    }
    table
}

/// A text in a table of Markdown, where it is text.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    let bytes = text.as_bytes();
    // What stands for itself is copied in one go: without optimization, a call for each letter takes
    // longer than all else that is done with it.
    let (mut copied, mut at) = (0, 0);
    while at < bytes.len() {
        if IS_SYMBOL[bytes[at] as usize] {
            cell += &text[copied..at];
            if matches!(bytes[at], b'\n' | b'\r') {
                cell += " ";
                copied = at + 1;
            } else {
                cell += "\\";
                copied = at;
            }
        }
        at += 1;
    }
    cell += &text[copied..];
    cell
}

/// What means something in Markdown, or would be shown as something else, as quotes are.
static IS_SYMBOL: [bool; 256] = {
    let symbols = b"\n\r|\\`*_<>[]\"";
    let mut is_symbol = [false; 256];
    let mut at = 0;
    while at < symbols.len() {
        is_symbol[symbols[at] as usize] = true;
        at += 1;
    }
    is_symbol
};
