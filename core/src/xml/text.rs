//! Texts, and what is written in them.

use std::borrow::Cow;
use std::format;
use std::string::String;

use quick_xml::escape::{resolve_xml_entity, unescape_with};

use crate::NotAReply;

/// What XML calls white space.
#[inline]
pub(super) const fn is_white(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Where the byte, an ASCII character, is first.
#[inline]
pub(super) fn find(text: &str, byte: u8) -> Option<usize> {
    memchr::memchr(byte, text.as_bytes())
}

/// Without the white space around it.
#[inline]
pub(crate) fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().into()),
    }
}

/// Reads an error code: a decimal number, with white space around it or not.
#[inline]
pub(crate) fn parse_code(text: &str) -> Result<i32, NotAReply> {
    // `parse` alone would take a plus sign, which no device writes.
    let number = text.trim();
    let code = if number.starts_with('+') { None } else { number.parse().ok() };
    code.ok_or_else(|| NotAReply::NotACode { found: NotAReply::cut(text) })
}

/// Decodes the five predefined entities and character references. Everything else, a stray `&`
/// too, stays as it is written.
#[inline]
pub(super) fn decode(text: Cow<'_, str>) -> Cow<'_, str> {
    // Most texts are too short for a search to be faster.
    if text.bytes().any(|byte| byte == b'&') { resolve(&text).into() } else { text }
}

#[cold]
fn resolve(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut decoded = String::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let reference = piece.split_once(';').and_then(|(name, after)| {
            let reference = format!("&{name};");
            Some((unescape_with(&reference, resolve_xml_entity).ok()?.into_owned(), after))
        });
        match reference {
            Some((character, after)) => decoded.extend([&character, after]),
            None => decoded.extend(["&", piece]),
        }
    }
    decoded
}
