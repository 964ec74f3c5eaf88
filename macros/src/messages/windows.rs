//! Versions and windows.

use quote::ToTokens;
use syn::{Error, Expr, Lit};

use super::error;
use crate::model::Version;

pub(crate) fn version_not_text(value: &Expr, key: &str) -> Error {
    let written = value.to_token_stream().to_string();
    match value {
        Expr::Lit(syn::ExprLit { lit: Lit::Float(_) | Lit::Int(_), .. }) => {
            error(value, format!("a version is written in quotes: `{key} = \"{written}\"`"))
        }
        Expr::Range(syn::ExprRange { start: Some(since), end: Some(until), .. }) => error(
            value,
            format!(
                "a window has two keys: write `since = {}, until = {}`",
                since.to_token_stream(),
                until.to_token_stream()
            ),
        ),
        _ => error(value, format!("a version is a text: write `{key} = \"2.0\"`")),
    }
}

pub(crate) fn version_malformed(value: &Expr, text: &str) -> Error {
    error(
        value,
        format!(
            "{text:?} is not a version: write one to four numbers with dots between, like \"2.0\""
        ),
    )
}

pub(crate) fn version_too_long(value: &Expr, text: &str) -> Error {
    error(
        value,
        format!(
            "{text:?} has more than four parts: a version is one to four numbers with dots between, like \"2.0\""
        ),
    )
}

pub(crate) fn version_too_large(value: &Expr, text: &str) -> Error {
    error(value, format!("{text:?} has a part above 65535, the largest there can be"))
}

/// `whose` is what the window belongs to, as in the next two.
pub(crate) fn window_empty(until: &Expr, whose: &str, since: Version, end: Version) -> Error {
    if since == end {
        return error(
            until,
            format!(
                "{whose} holds in no version: it ends where it begins, at {since}; `until` is the first version without it"
            ),
        );
    }
    error(until, format!("{whose} holds in no version: `until` {end} is before `since` {since}"))
}

pub(crate) fn window_before_first(until: &Expr, whose: &str) -> Error {
    error(
        until,
        format!(
            "{whose} holds in no version: there is none before 0; leave `until` out for one without an end"
        ),
    )
}

pub(crate) fn window_start(since: &Expr, whose: &str) -> Error {
    error(since, format!("{whose} begins here"))
}
