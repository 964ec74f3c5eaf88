//! The attributes and their keys.

use quote::ToTokens;
use syn::{Error, Lit, Path};

use super::{error, list, nearest};

pub(crate) fn attribute_empty(meta: &syn::Meta) -> Error {
    error(meta, "this attribute says nothing: write `#[api_error(code = …)]`")
}

pub(crate) fn malformed(error: &Error) -> Error {
    Error::new(error.span(), format!("{error}: write `key = value`, with commas between the keys"))
}

pub(crate) fn bare_literal(literal: &Lit) -> Error {
    match literal {
        Lit::Int(_) => error(
            literal,
            format!("a code needs its key: write `code = {}`", literal.to_token_stream()),
        ),
        Lit::Str(_) => error(
            literal,
            format!("a text needs its key: write `message = {}`", literal.to_token_stream()),
        ),
        _ => error(literal, "expected `key = value`"),
    }
}

pub(crate) fn unknown_key(
    key: &Path,
    name: &str,
    place: &str,
    valid: &[&str],
    elsewhere: Option<&str>,
) -> Error {
    if let Some(elsewhere) = elsewhere {
        return error(key, format!("`{name}` belongs on {elsewhere}, not on {place}"));
    }
    let list = list(valid);
    match nearest(name, valid) {
        Some(near) => error(
            key,
            format!("unknown key `{name}`: did you mean `{near}`? On {place} the keys are {list}"),
        ),
        None => error(key, format!("unknown key `{name}`: on {place} the keys are {list}")),
    }
}

pub(crate) fn key_twice(key: &Path, name: &str) -> Error {
    error(key, format!("`{name}` is written twice: keep one of the two"))
}

pub(crate) fn key_first(key: &Path, name: &str) -> Error {
    error(key, format!("`{name}` is written here first"))
}

pub(crate) fn value_missing(key: &Path) -> Error {
    let name = key.to_token_stream();
    let example = match name.to_string().as_str() {
        "code" => "5",
        "since" | "until" => "\"2.0\"",
        "kind" => "NotFound",
        "retry" => "true",
        "crate" => "::path",
        _ => "\"…\"",
    };
    error(key, format!("`{name}` needs a value: write `{name} = {example}`"))
}

pub(crate) fn list_missing(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` needs a list: write `{name}(code = …)`"))
}

pub(crate) fn mark_has_value(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` takes no value: write `{name}` alone"))
}

pub(crate) fn except_has_no_list(key: &Path) -> Error {
    error(key, "`except` needs the shadowed codes: write `except(5, 6)`")
}
