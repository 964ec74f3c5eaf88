//! Messages, descriptions, kinds, and what they default to.

use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta};

use crate::faults::Faults;
use crate::input::{self, RowKeys, Value};
use crate::messages;
use crate::model::{Deprecated, KINDS, Kind, Texts};

/// The texts of one row: what it writes, else what it inherits.
pub(super) fn texts(keys: &RowKeys, inherited: Texts, faults: &mut Faults) -> Texts {
    let mut text = |value: &Option<Value>, key, inherited| match value {
        Some(value) => Some(required(value, key, faults)),
        None => inherited,
    };
    let message = text(&keys.message, "message", Some(inherited.message));
    let help = text(&keys.help, "help", inherited.help);
    let url = text(&keys.url, "url", inherited.url);
    // An empty description means that there is none, whatever the doc comment says.
    let description = match &keys.description {
        Some(value) => literal(value, "description", faults).filter(|text| !text.is_empty()),
        None => inherited.description,
    };
    let kind = kind(keys.kind.as_ref(), faults).or(inherited.kind);
    let retry = match &keys.retry {
        Some(value) => boolean(value.expr(), "retry", faults),
        None => inherited.retry,
    };
    Texts { message: message.unwrap_or_default(), description, kind, help, url, retry }
}

/// A text that is written is not empty.
pub(super) fn required(value: &Value, key: &str, faults: &mut Faults) -> String {
    let text = literal(value, key, faults);
    if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
        faults.push(messages::text_empty(value.expr(), key));
    }
    text.unwrap_or_default()
}

fn literal(value: &Value, key: &str, faults: &mut Faults) -> Option<String> {
    if let Some(text) = value.simple_text() {
        return Some(text);
    }
    if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = value.expr() {
        if !text.suffix().is_empty() {
            faults.push(messages::text_has_suffix(value.expr(), &text.value()));
        }
        return Some(text.value());
    }
    faults.push(messages::text_expected(value.expr(), key));
    None
}

fn boolean(value: &Expr, key: &str, faults: &mut Faults) -> Option<bool> {
    if let Expr::Lit(ExprLit { lit: Lit::Bool(flag), .. }) = value {
        return Some(flag.value);
    }
    faults.push(messages::bool_expected(value, key));
    None
}

/// A kind is one of `wirecode::Kind`, by its bare name.
pub(super) fn kind(value: Option<&Value>, faults: &mut Faults) -> Option<Kind> {
    let value = value?.expr();
    match value {
        Expr::Path(path) => {
            if let Some(ident) = path.path.get_ident() {
                let name = ident.to_string();
                let kind = Kind::named(&name);
                if kind.is_none() {
                    faults.push(messages::kind_unknown(value, &name, KINDS));
                }
                return kind;
            }
            let last = path.path.segments.last().map(|last| last.ident.to_string());
            faults.push(messages::kind_expected(value, last.as_deref(), KINDS));
        }
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            faults.push(messages::kind_in_quotes(value, &text.value(), KINDS));
        }
        _ => faults.push(messages::kind_expected(value, None, KINDS)),
    }
    None
}

/// The identifier in words, split at case changes and underscores: `SDCardError` is "SD Card Error".
pub(super) fn words(ident: &Ident) -> String {
    let name = ident.unraw().to_string();
    let characters: Vec<char> = name.chars().collect();
    let mut words = String::new();
    let mut ends_word = false;
    for (at, &character) in characters.iter().enumerate() {
        if character == '_' {
            ends_word = true;
            continue;
        }
        let before = at.checked_sub(1).map(|at| characters[at]);
        ends_word |= character.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase()
                    || characters.get(at + 1).is_some_and(|next| next.is_lowercase())
            });
        if ends_word && !words.is_empty() {
            words.push(' ');
        }
        ends_word = false;
        words.push(character);
    }
    // Nothing but underscores has no words.
    if words.is_empty() { name } else { words }
}

/// The first paragraph of the doc comment, its lines joined by one space.
pub(super) fn first_paragraph(docs: &[&Attribute]) -> Option<String> {
    let mut paragraph = String::new();
    for text in docs.iter().filter_map(|attr| string_value(&attr.meta)) {
        // A block comment has its lines in one text, each often with a star before it.
        for (nth, line) in text.split('\n').enumerate() {
            let line = match line.trim_start().strip_prefix('*') {
                Some(line) if nth > 0 => line.trim(),
                _ => line.trim(),
            };
            match (line.is_empty(), paragraph.is_empty()) {
                (true, true) => continue,
                (true, false) => return Some(paragraph),
                (false, true) => {}
                (false, false) => paragraph.push(' '),
            }
            paragraph.push_str(line);
        }
    }
    (!paragraph.is_empty()).then_some(paragraph)
}

/// What `#[deprecated]` says; rustc judges its form.
pub(super) fn deprecated(attr: &Attribute) -> Deprecated {
    let mut deprecated = Deprecated { since: None, note: string_value(&attr.meta) };
    if let Meta::List(list) = &attr.meta {
        let read = list.parse_nested_meta(|pair| {
            let value: LitStr = pair.value()?.parse()?;
            if pair.path.is_ident("since") {
                deprecated.since = Some(value.value());
            } else if pair.path.is_ident("note") {
                deprecated.note = Some(value.value());
            }
            Ok(())
        });
        drop::<Result<(), _>>(read);
    }
    deprecated
}

/// The text of `#[name = "text"]`.
fn string_value(meta: &Meta) -> Option<String> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            Expr::Lit(ExprLit { lit: Lit::Verbatim(literal), .. }) => input::text(literal),
            _ => None,
        },
        _ => None,
    }
}
