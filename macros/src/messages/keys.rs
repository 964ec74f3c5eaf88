//! The attributes and their keys.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Error, Lit, Meta, Path};

use super::{error, list, nearest, written};
use crate::input::Place;
use crate::model::CodeType;

pub(crate) fn attribute_empty(meta: &Meta) -> Error {
    let text = match meta {
        Meta::NameValue(_) => "the keys stand in parentheses: write `#[api_error(code = …)]`",
        _ => "this attribute says nothing: write `#[api_error(code = …)]`",
    };
    error(meta, text)
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
    let text = match error.span().source_text().as_deref() {
        Some(":") => "between a key and its value stands `=`, not `:`".to_owned(),
        Some(";") => "between the keys stands `,`, not `;`".to_owned(),
        Some(text) if text.starts_with("//") || text.starts_with("/*") => {
            "a doc comment stands above the attribute, not inside of it".to_owned()
        }
        _ => format!("{error}: write `key = value`, with commas between the keys"),
    };
    Error::new(error.span(), text)
}

/// `at` is the literal as it was written.
pub(crate) fn bare_literal(literal: &Lit, at: TokenStream, is_first: bool, place: &Place) -> Error {
    let written = literal.to_token_stream();
    let text = match literal {
        Lit::Int(_) if place.keys.contains(&"name") => {
            "codes stand on the variants: on the enum write their type, `code = i32`".to_owned()
        }
        Lit::Int(_) if !is_first => {
            format!(
                "a row has one code: write `code = {written}` in an attribute or a list of its own"
            )
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

/// `end` are the digits behind the last comma.
pub(crate) fn number_with_commas(value: &syn::Expr, end: &TokenStream, number: &str) -> Error {
    let mut at = value.to_token_stream();
    end.to_tokens(&mut at);
    Error::new_spanned(
        at,
        format!(
            "a number has no commas: write `{number}`; of several codes, each stands in an attribute or a list of its own"
        ),
    )
}

pub(crate) fn unknown_key(
    item: &Meta,
    name: &str,
    Place { name: place, keys }: &Place,
    elsewhere: Option<&Place>,
) -> Error {
    let list = list(keys);
    let key = item.path();
    let has_value = matches!(item, Meta::NameValue(_));
    let text = match (elsewhere, meant_key(name, has_value, keys)) {
        (Some(_), _) if place.starts_with('`') => {
            format!("{place} has no `{name}`: its keys are {list}")
        }
        (Some(elsewhere), _) => format!("`{name}` belongs on {}, not on {place}", elsewhere.name),
        (None, _) if keys.contains(&"code") && CodeType::named(name).is_some() => {
            format!(
                "the type of the codes is the value of a key: write `code = {name}` on the enum"
            )
        }
        (None, Some(near)) => {
            format!("unknown key `{name}`: did you mean `{near}`? On {place} the keys are {list}")
        }
        (None, None) => format!("unknown key `{name}`: on {place} the keys are {list}"),
    };
    error(key, text)
}

/// The key that was probably meant: what other crates call it, or else the one most alike.
pub(crate) fn meant_key(
    name: &str,
    has_value: bool,
    keys: &[&'static str],
) -> Option<&'static str> {
    let fits = |key: &str| !(has_value && ["flatten", "unknown"].contains(&key));
    let synonym = SYNONYMS
        .iter()
        .find(|(key, words)| keys.contains(key) && words.contains(&name) && fits(key));
    synonym.map(|(key, _)| *key).or_else(|| nearest(name, keys))
}

/// What our keys are called elsewhere.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("code", &["errno", "number", "status", "value"]),
    ("name", &["family", "vendor"]),
    ("until", &["before", "removed", "til", "till", "to", "to_version"]),
    ("message", &["display", "fmt", "msg", "text", "title"]),
    ("description", &["detail", "details", "doc"]),
    ("kind", &["category", "class"]),
    ("help", &["hint", "remedy"]),
    ("url", &["docs", "link", "uri"]),
    ("retry", &["retriable", "retryable", "temporary", "transient"]),
    ("flatten", &["family", "from", "inner", "nested", "transparent"]),
    // Without a value, `from` is what `thiserror` calls `flatten`.
    ("since", &["added", "from", "from_version", "introduced", "version"]),
    ("except", &["exclude", "ignore", "skip"]),
    ("unknown", &["catch_all", "default", "fallback", "open", "other"]),
    ("success", &["ok"]),
    ("reserved", &["retired"]),
    ("reason", &["comment", "note", "why"]),
];

pub(crate) fn key_twice(key: &Path, name: &str) -> Error {
    error(key, format!("`{name}` is written twice: keep one of the two"))
}

pub(crate) fn key_first(key: &Path, name: &str) -> Error {
    error(key, format!("`{name}` is written here first"))
}

pub(crate) fn value_missing(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` needs a value: write `{name} = {}`", example(key, None)))
}

pub(crate) fn value_unreadable(value: &impl ToTokens, key: &Path, place: &Place) -> Error {
    let name = key.to_token_stream();
    let mut example = example(key, Some(place));
    if example == "i32" && value.to_token_stream().to_string().ends_with("str") {
        example = "str";
    }
    error(value, format!("this is no value of `{name}`: write `{name} = {example}`"))
}

/// A value of a key.
fn example(key: &Path, place: Option<&Place>) -> &'static str {
    match key.to_token_stream().to_string().as_str() {
        "code" if place.is_some_and(|place| place.keys.contains(&"name")) => "i32",
        "code" => "…",
        "since" | "until" => "\"2.0\"",
        "kind" => "NotFound",
        "retry" => "true",
        "crate" => "::path",
        _ => "\"…\"",
    }
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
