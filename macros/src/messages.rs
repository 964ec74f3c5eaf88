//! Every error text: what is wrong, then what to write instead.
//!
//! Lower case, no final period, code in backticks. Each function takes what the error stands under.

mod codes;
mod keys;
mod shape;
mod text;
mod windows;

use quote::ToTokens;
use syn::Error;

use crate::model::{Codes, Number, Version, Window};

pub(crate) use codes::*;
pub(crate) use keys::*;
pub(crate) use shape::*;
pub(crate) use text::*;
pub(crate) use windows::*;

/// All faults of one derive: none hides another, and all are reported in one build.
#[derive(Default)]
pub(crate) struct Faults(Option<Error>);

impl Faults {
    pub(crate) fn push(&mut self, fault: impl Into<Error>) {
        match &mut self.0 {
            Some(faults) => faults.combine(fault.into()),
            None => self.0 = Some(fault.into()),
        }
    }

    pub(crate) fn append(&mut self, others: impl IntoIterator<Item = Error>) {
        others.into_iter().for_each(|fault| self.push(fault));
    }

    /// `None` if there were none.
    pub(crate) fn into_error(self) -> Option<Error> {
        self.0
    }
}

fn error(at: &impl ToTokens, text: impl std::fmt::Display) -> Error {
    Error::new_spanned(at, text)
}

fn codes(codes: Codes) -> String {
    let (first, last) = (number(codes.first, codes.hex), number(codes.last, codes.hex));
    if codes.first == codes.last {
        format!("code {first}")
    } else {
        format!("range {first}..={last}")
    }
}

pub(crate) fn number(number: Number, hex: bool) -> String {
    match (number, hex) {
        (Number::Natural(magnitude), false) => format!("{magnitude}"),
        (Number::Natural(magnitude), true) => format!("{magnitude:#x}"),
        (Number::Negative(magnitude), false) => format!("-{magnitude}"),
        (Number::Negative(magnitude), true) => format!("-{magnitude:#x}"),
    }
}

pub(crate) fn version(Version(parts): Version) -> String {
    let shown = parts.iter().rposition(|&part| part != 0).map_or(2, |last| (last + 1).max(2));
    parts[..shown].iter().map(u16::to_string).collect::<Vec<_>>().join(".")
}

/// "all versions", "since 2.0"…
pub(crate) fn window(window: Window) -> String {
    match (window.since.map(version), window.until.map(version)) {
        (None, None) => "all versions".to_owned(),
        (Some(since), None) => format!("since {since}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(since), Some(until)) => format!("since {since} until {until}"),
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Tokens, about as they were written.
fn written(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (apart, together) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        ("- ", "-"),
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
