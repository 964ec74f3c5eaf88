//! Versions and windows.

use quote::ToTokens;
use syn::{Error, Expr, Lit};

use super::error;
use crate::model::Version;

pub(crate) fn version_not_text(value: &Expr, key: &str) -> Error {
    let written = value.to_token_stream().to_string().replace(' ', "");
    match value {
        Expr::Lit(syn::ExprLit { lit: Lit::Float(_) | Lit::Int(_), .. }) | Expr::Field(_)
            if written.starts_with(|first: char| first.is_ascii_digit()) =>
        {
            // `2.0f32` is `2.0` with a suffix, and `2.0.1` a field of `2.0`.
            let is_part = |part: char| part == '.' || part.is_ascii_digit();
            let version = written.split(|part| !is_part(part)).next().unwrap_or_default();
            error(value, format!("a version is written in quotes: `{key} = \"{version}\"`"))
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

pub(crate) fn version_malformed(value: &Expr, key: &str, text: &str) -> Error {
    // A tag, or a blank too much.
    let bare = text.trim().trim_start_matches(['v', 'V']).trim_start();
    let is_version = bare.split('.').count() <= 4
        && bare.split('.').all(|part| part.parse::<u16>().is_ok() && !part.starts_with('+'));
    let remedy = if is_version {
        format!("write `{key} = {bare:?}`")
    } else {
        "write one to four numbers with dots between, like \"2.0\"".to_owned()
    };
    error(value, format!("{text:?} is not a version: {remedy}"))
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
