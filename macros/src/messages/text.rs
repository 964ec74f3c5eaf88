//! Messages, descriptions and kinds.

use syn::{Error, Expr};

use super::{error, list, nearest};

pub(crate) fn text_expected(value: &Expr, key: &str) -> Error {
    error(value, format!("`{key}` takes a text in quotes: write `{key} = \"…\"`"))
}

pub(crate) fn text_empty(value: &Expr, key: &str) -> Error {
    error(value, format!("`{key}` is empty: write the text, or leave the key out"))
}

pub(crate) fn bool_expected(value: &Expr, key: &str) -> Error {
    error(value, format!("`{key}` is `true` or `false`"))
}

pub(crate) fn kind_in_quotes(value: &Expr, text: &str, kinds: &[&str]) -> Error {
    let list = list(kinds);
    match nearest(text, kinds) {
        Some(near) => {
            error(value, format!("a kind is a name without quotes: write `kind = {near}`"))
        }
        None => error(value, format!("a kind is a name without quotes, one of {list}")),
    }
}

/// `last` is the last name of a path.
pub(crate) fn kind_expected(value: &Expr, last: Option<&str>, kinds: &[&str]) -> Error {
    let text = match last {
        None => "a kind is one name, like `kind = NotFound`".to_owned(),
        Some(last) => match nearest(last, kinds) {
            Some(kind) if kind == last => {
                format!("a kind is one name, without a path: write `kind = {kind}`")
            }
            Some(near) => format!(
                "unknown kind `{last}`; a kind is one name, without a path: did you mean `kind = {near}`?"
            ),
            None => format!(
                "unknown kind `{last}`; a kind is one name, without a path, one of {}",
                list(kinds)
            ),
        },
    };
    error(value, text)
}

pub(crate) fn kind_unknown(value: &Expr, name: &str, kinds: &[&str]) -> Error {
    let list = list(kinds);
    match nearest(name, kinds) {
        Some(near) => error(
            value,
            format!("unknown kind `{name}`: did you mean `{near}`? The kinds are {list}"),
        ),
        None => error(value, format!("unknown kind `{name}`: the kinds are {list}")),
    }
}
