//! What stands before XML, or in its place.

use crate::NotAReply;

/// What JPEG images begin with.
pub(crate) const JPEG: [u8; 3] = [0xFF, 0xD8, 0xFF];

/// The bytes from the first tag on, where they can be XML.
pub(super) fn skip_padding(bytes: &[u8]) -> Result<&[u8], NotAReply> {
    if bytes.starts_with(&JPEG) {
        return Err(NotAReply::Jpeg);
    }
    let mut rest = bytes;
    loop {
        rest = match rest {
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'<', 0, ..] => return Err(NotAReply::Utf16),
            [b'<', ..] => return Ok(rest),
            [0xEF, 0xBB, 0xBF, after @ ..] | [0 | b' ' | b'\t' | b'\r' | b'\n', after @ ..] => {
                after
            }
            [] => return Err(NotAReply::Empty),
            _ => break,
        }
    }
    match valid(rest) {
        ("", _) => Err(NotAReply::NotUtf8),
        (text, _) => Err(NotAReply::NotXml { found: NotAReply::cut(text) }),
    }
}

/// The text up to the first byte that is no UTF-8, and the bytes from there on.
#[cold]
pub(super) fn valid(bytes: &[u8]) -> (&str, &[u8]) {
    let text = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    (text, bytes.get(text.len()..).unwrap_or_default())
}
