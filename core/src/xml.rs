//! What the readers of replies have in common: XML as devices write it.
//!
//! Lenient where nothing is lost (padding, prefixes, stray `&`), strict where a guess could take a
//! broken reply for a success (truncation, a second document). Entities are never followed.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use quick_xml::errors::SyntaxError;
use quick_xml::escape::{resolve_xml_entity, unescape_with};
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;
use quick_xml::name::QName;
use quick_xml::{Error, Reader};

use crate::NotAReply;

/// What JPEG images begin with.
pub(crate) const JPEG: [u8; 3] = [0xFF, 0xD8, 0xFF];

/// How an API compares the names of elements and attributes.
#[derive(Clone, Copy)]
pub(crate) enum Names {
    Exact,
    AnyCase,
}

impl Names {
    fn same(self, a: &str, b: &str) -> bool {
        match self {
            Self::Exact => a == b,
            Self::AnyCase => a.eq_ignore_ascii_case(b),
        }
    }
}

/// What a reply's XML consists of.
pub(crate) enum Piece<'a> {
    Start(Tag<'a>),
    End,
    Text(Cow<'a, str>),
}

/// A start tag.
pub(crate) struct Tag<'a> {
    full_name: &'a str,
    /// Without its prefix.
    name: &'a str,
    attributes: Attributes<'a>,
    names: Names,
}

impl<'a> Tag<'a> {
    /// `content` is the tag without its brackets.
    fn new(content: &'a str, name: QName<'_>, names: Names) -> Self {
        let length = name.as_ref().len();
        let mut attributes = Attributes::new(content, length);
        // `attribute` looks for repetitions itself, as it may ignore the case of names.
        attributes.with_checks(false);
        let full_name = content.get(..length).unwrap_or_default();
        Self { full_name, name: QName(full_name).local_name().into_inner(), attributes, names }
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.names.same(self.name, name)
    }

    /// The attribute's text, decoded. An attribute with a prefix is another one.
    pub(crate) fn attribute(&self, name: &'static str) -> Result<Option<Cow<'a, str>>, NotAReply> {
        let mut text = None;
        for attribute in self.attributes.clone() {
            let attribute = attribute
                .map_err(|_| NotAReply::malformed("an attribute has no value in quotes"))?;
            if self.names.same(attribute.key.as_ref(), name)
                && text.replace(decode(attribute.value)).is_some()
            {
                return Err(NotAReply::Repeated { name });
            }
        }
        Ok(text)
    }
}

/// The XML of a reply, read part by part.
#[derive(Clone)]
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    names: Names,
    /// The names of the elements that are open, with their prefixes.
    open: Vec<&'a str>,
    root_closed: bool,
}

impl<'a> Xml<'a> {
    /// Reads up to the root element's start tag, and gives that and the XML after it.
    pub(crate) fn open(
        bytes: &'a [u8],
        root: &'static str,
        names: Names,
    ) -> Result<(Tag<'a>, Self), NotAReply> {
        let mut reader = Reader::from_reader(skip_padding(bytes)?);
        let config = reader.config_mut();
        config.allow_dangling_amp = true;
        config.expand_empty_elements = true;
        // It would compare exactly, and `<Result>` would not end with `</result>`.
        config.check_end_names = false;
        let mut xml = Self { reader, names, open: Vec::new(), root_closed: false };
        match xml.next()? {
            Some(Piece::Start(tag)) if tag.is(root) => Ok((tag, xml)),
            Some(Piece::Start(tag)) if tag.name.eq_ignore_ascii_case("html") => {
                Err(NotAReply::Html)
            }
            Some(Piece::Start(tag)) => {
                Err(NotAReply::OtherRoot { expected: root, found: NotAReply::cut(tag.name) })
            }
            _ => Err(NotAReply::Truncated),
        }
    }

    /// How many elements are open; after a start tag, its own element is one of them.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next part; `None` once the root element is closed and nothing but white space, NUL
    /// bytes, comments and processing instructions follows.
    pub(crate) fn next(&mut self) -> Result<Option<Piece<'a>>, NotAReply> {
        loop {
            let unread: &'a [u8] = self.reader.get_ref();
            let event = self.reader.read_event().map_err(|error| self.fault(&error, unread))?;
            // An event lends its text only while it lives itself; the input lends it for 'a.
            let consumed = unread.len().saturating_sub(self.reader.get_ref().len());
            let source = unread.get(..consumed).unwrap_or_default();
            let source = core::str::from_utf8(source).map_err(|_| NotAReply::NotUtf8)?;
            let text = match event {
                Event::Start(tag) => {
                    let content = source.get(1..=tag.len()).unwrap_or_default();
                    if self.root_closed {
                        return Err(NotAReply::OutsideRoot { found: NotAReply::cut(content) });
                    }
                    let tag = Tag::new(content, tag.name(), self.names);
                    self.open.push(tag.full_name);
                    return Ok(Some(Piece::Start(tag)));
                }
                Event::End(tag) => {
                    let opened = self.open.pop().unwrap_or_default();
                    let closed = tag.name().into_inner();
                    if !self.names.same(opened, closed) {
                        let fault = format!("expected `</{opened}>`, but `</{closed}>` was found");
                        return Err(NotAReply::malformed(&fault));
                    }
                    self.root_closed = self.open.is_empty();
                    return Ok(Some(Piece::End));
                }
                Event::Text(_) | Event::GeneralRef(_) => decode(Cow::Borrowed(source)),
                Event::CData(text) => text.into_inner(),
                Event::DocType(text) if self.open.is_empty() && is_html(&text) => {
                    return Err(NotAReply::Html);
                }
                Event::Eof if self.root_closed => return Ok(None),
                Event::Eof => return Err(NotAReply::Truncated),
                // The declaration, comments, processing instructions, other DOCTYPEs.
                _ => continue,
            };
            if !self.open.is_empty() {
                return Ok(Some(Piece::Text(text)));
            }
            let found = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
            if !found.is_empty() {
                return Err(NotAReply::OutsideRoot { found: NotAReply::cut(found) });
            }
        }
    }

    /// The text directly inside of the element whose start tag was just read, trimmed; reads up to
    /// its end tag.
    pub(crate) fn text(&mut self) -> Result<Cow<'a, str>, NotAReply> {
        let own = self.depth();
        let mut text = Cow::Borrowed("");
        while let Some(part) = self.next()? {
            match part {
                Piece::Text(piece) if self.depth() == own => text += piece,
                Piece::End if self.depth() < own => break,
                Piece::Start(_) | Piece::Text(_) | Piece::End => {}
            }
        }
        Ok(trim(text))
    }

    fn fault(&self, error: &Error, unread: &[u8]) -> NotAReply {
        match error {
            Error::Encoding(_) => NotAReply::NotUtf8,
            Error::IllFormed(fault) => NotAReply::malformed(&fault.to_string()),
            // Markup whose end is missing is left unread; `<!` alone could become anything.
            Error::Syntax(fault)
                if self.reader.get_ref().len() == unread.len()
                    && (*fault != SyntaxError::InvalidBangMarkup || unread == b"<!") =>
            {
                NotAReply::Truncated
            }
            _ => NotAReply::malformed("unknown markup"),
        }
    }
}

/// Reads an error code: a decimal number, with white space around it or not.
pub(crate) fn parse_code(text: &str) -> Result<i32, NotAReply> {
    // `parse` alone would take a plus sign, which no device writes.
    let number = text.trim();
    let code = if number.starts_with('+') { None } else { number.parse().ok() };
    code.ok_or_else(|| NotAReply::NotACode { found: NotAReply::cut(text) })
}

/// Without the white space around it.
pub(crate) fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().into()),
    }
}

/// The bytes from the first tag on, where they can be XML.
fn skip_padding(bytes: &[u8]) -> Result<&[u8], NotAReply> {
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
    match rest.utf8_chunks().next() {
        Some(text) if !text.valid().is_empty() => {
            Err(NotAReply::NotXml { found: NotAReply::cut(text.valid()) })
        }
        _ => Err(NotAReply::NotUtf8),
    }
}

/// Whether a DOCTYPE names `html` as the root element.
fn is_html(doctype: &str) -> bool {
    let name = doctype.split(|c: char| c.is_whitespace() || c == '[').next();
    name.is_some_and(|name| name.eq_ignore_ascii_case("html"))
}

/// Decodes the five predefined entities and character references. Everything else, a stray `&`
/// too, stays as it is written.
fn decode(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('&') {
        return text;
    }
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
    Cow::Owned(decoded)
}
