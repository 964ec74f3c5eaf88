//! The attributes and their keys.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Error, Lit, Path};

use super::{error, list, nearest, written};
use crate::input::Place;

pub(crate) fn attribute_empty(meta: &syn::Meta) -> Error {
    error(meta, "this attribute says nothing: write `#[api_error(code = …)]`")
}

pub(crate) fn attribute_with_path(path: &Path) -> Error {
    error(path, "the attribute has no path before it: write `#[api_error(…)]`")
}

/// Not shown where the compiler has no such attribute either, which it says itself.
pub(crate) fn attribute_misspelt(path: &Path) -> Error {
    let written = written(path);
    error(path, format!("`#[{written}]` is no attribute of `ApiError`: write `#[api_error(…)]`"))
}

pub(crate) fn malformed(error: &Error) -> Error {
    Error::new(error.span(), format!("{error}: write `key = value`, with commas between the keys"))
}

/// `at` is the literal as it was written.
pub(crate) fn bare_literal(literal: &Lit, at: TokenStream, place: &Place) -> Error {
    let written = literal.to_token_stream();
    let text = match literal {
        Lit::Int(_) if place.keys.contains(&"name") => {
            "codes stand on the variants: on the enum write their type, `code = i32`".to_owned()
        }
        Lit::Int(_) => format!("a code needs its key: write `code = {written}`"),
        Lit::Str(_) => {
            let texts = ["message", "name", "reason"];
            let key = texts.into_iter().find(|key| place.keys.contains(key)).unwrap_or("key");
            format!("a text needs its key: write `{key} = {written}`")
        }
        _ => "this has no key: write `key = value`".to_owned(),
    };
    Error::new_spanned(at, text)
}

pub(crate) fn unknown_key(
    key: &Path,
    name: &str,
    Place { name: place, keys }: &Place,
    elsewhere: Option<&Place>,
) -> Error {
    let list = list(keys);
    let text = match (elsewhere, nearest(name, keys)) {
        (Some(_), _) if place.starts_with('`') => {
            format!("{place} has no `{name}`: its keys are {list}")
        }
        (Some(elsewhere), _) => format!("`{name}` belongs on {}, not on {place}", elsewhere.name),
        (None, Some(near)) => {
            format!("unknown key `{name}`: did you mean `{near}`? On {place} the keys are {list}")
        }
        (None, None) => format!("unknown key `{name}`: on {place} the keys are {list}"),
    };
    error(key, text)
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
        "code" => "…",
        "since" | "until" => "\"2.0\"",
        "kind" => "NotFound",
        "retry" => "true",
        "crate" => "::path",
        _ => "\"…\"",
    };
    error(key, format!("`{name}` needs a value: write `{name} = {example}`"))
}

pub(crate) fn value_unreadable(value: &impl ToTokens, key: &Path) -> Error {
    let name = key.to_token_stream();
    error(value, format!("this is no value of `{name}`: write `{name} = …`"))
}

pub(crate) fn attribute_on_field(attribute: &syn::Attribute) -> Error {
    error(&attribute.meta, "`#[api_error(…)]` belongs on the variant, not on its field")
}

pub(crate) fn list_missing(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` needs a list: write `{name}(code = …)`"))
}

pub(crate) fn mark_has_value(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` takes no value: write `{name}` alone"))
}

pub(crate) fn except_empty(key: &Path) -> Error {
    error(key, "`except` names no code: write the shadowed codes, `except(5, 6)`, or leave it out")
}

pub(crate) fn except_has_no_list(key: &Path) -> Error {
    error(key, "`except` needs the shadowed codes: write `except(5, 6)`")
}
