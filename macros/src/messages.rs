//! Every error text: what is wrong, then what to write instead.
//!
//! Lower case, no final period, code in backticks. Each function takes what the error stands under.

mod codes;
mod keys;
mod shape;
mod text;
mod windows;

use quote::ToTokens;
use syn::{Error, Expr};

use crate::model::Codes;

pub(crate) use codes::*;
pub(crate) use keys::*;
pub(crate) use shape::*;
pub(crate) use text::*;
pub(crate) use windows::*;

fn error(at: &impl ToTokens, text: impl std::fmt::Display) -> Error {
    Error::new_spanned(at, text)
}

/// The codes that the error is about, which stands under `at`: a single one as it is written there.
fn codes(at: &Expr, codes: &Codes) -> String {
    match at {
        Expr::Range(_) if codes.first == codes.last => format!("code {codes}"),
        Expr::Range(_) => format!("range {codes}"),
        one => format!("code {}", written(one)),
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Tokens, about as they were written.
pub(crate) fn written(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (apart, together) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        (" : ", ": "),
        ("- ", "-"),
        (" ..= ", "..="),
        (" .. ", ".."),
    ] {
        text = text.replace(apart, together);
    }
    text
}

/// The name that was probably meant: the closest one, if it is close at all.
pub(crate) fn nearest<'a>(name: &str, names: &[&'a str]) -> Option<&'a str> {
    let likeness =
        |candidate: &str| strsim::jaro_winkler(&name.to_lowercase(), &candidate.to_lowercase());
    let best = names.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) > 0.8).then_some(*best)
}

/// Whether at most two letters are wrong.
pub(crate) fn is_nearly_api_error(name: &str) -> bool {
    // Most names are far from it, which their length says at once.
    (name.len().abs_diff("api_error".len()) <= 2 || !name.is_ascii())
        && strsim::osa_distance(&name.to_lowercase(), "api_error") <= 2
}

/// The width in bits that was probably meant: for one that is there elsewhere, the next that is wide
/// enough; else the one most alike, and of those equally close the more usual one.
pub(crate) fn likely_width(digits: &str) -> &'static str {
    let widths = ["32", "16", "64", "8", "128"];
    match digits {
        "24" => return "32",
        "40" | "48" | "56" => return "64",
        "256" | "512" => return "128",
        _ => {}
    }
    let nearest = widths.into_iter().min_by_key(|width| strsim::osa_distance(digits, width));
    nearest.filter(|_| !digits.is_empty()).unwrap_or("32")
}
