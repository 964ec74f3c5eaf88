//! What the readers of replies have in common: XML as devices write it.
//!
//! Lenient where nothing is lost (padding, prefixes, stray `&`), strict where a guess could take a
//! broken reply for a success (truncation, a second document). Entities are never followed.
//!
//! Tags and texts, of which replies are made, are told apart here and need no heap: quick-xml's
//! `Reader` would keep the names of open elements there, and validate each piece alone. It reads the
//! markup that is seldom.

use std::borrow::Cow;
use std::format;
use std::string::ToString;

use core::mem;

use quick_xml::errors::SyntaxError;
use quick_xml::events::Event;
use quick_xml::parser::{Parser as _, PiParser};
use quick_xml::{Error, Reader};

use self::padding::{skip_padding, valid};
use self::tag::{SameName, tag_end};
use self::text::{decode, find, is_white};
use crate::NotAReply;

pub(crate) use self::padding::JPEG;
pub(crate) use self::stack::Stack;
pub(crate) use self::tag::Tag;
pub(crate) use self::text::{parse_code, trim};

mod padding;
mod stack;
mod tag;
mod text;

/// What a reply's XML consists of.
pub(crate) enum Piece<'a> {
    Start(Tag<'a>),
    End,
    /// As it is written.
    Text(&'a str),
    CData(&'a str),
}

/// The XML of a reply, read piece by piece.
pub(crate) struct Xml<'a> {
    rest: &'a str,
    /// What follows `rest`, from the first byte on that is no UTF-8.
    after: &'a [u8],
    same_name: SameName,
    /// The names of the elements that are open, with their prefixes.
    open: Stack<&'a str>,
    /// Whether the innermost of them has no end tag of its own.
    is_empty: bool,
    root_closed: bool,
}

/// A place in a document: behind the root element's start tag.
#[derive(Clone, Copy)]
pub(crate) struct Body<'a> {
    root: Tag<'a>,
    rest: &'a str,
    after: &'a [u8],
}

impl<'a> Body<'a> {
    /// Reads from here on.
    #[inline]
    pub(crate) fn read(&self) -> Xml<'a> {
        let mut xml = Xml::new(self.rest, self.after, self.root.same_name());
        xml.enter(&self.root);
        xml
    }
}

impl<'a> Xml<'a> {
    /// The XML of the bytes, from the first tag on.
    #[inline]
    pub(crate) fn of(bytes: &'a [u8], same_name: SameName) -> Result<Self, NotAReply> {
        let bytes = skip_padding(bytes)?;
        let (rest, after) = match str::from_utf8(bytes) {
            Ok(text) => (text, &[][..]),
            Err(_) => valid(bytes),
        };
        Ok(Self::new(rest, after, same_name))
    }

    #[inline]
    fn new(rest: &'a str, after: &'a [u8], same_name: SameName) -> Self {
        Self { rest, after, same_name, open: Stack::new(), is_empty: false, root_closed: false }
    }

    /// Reads the root element's start tag.
    pub(crate) fn root(&mut self, name: &'static str) -> Result<Tag<'a>, NotAReply> {
        match self.next()? {
            Some(Piece::Start(tag)) if tag.is(name) => Ok(tag),
            Some(Piece::Start(tag)) => Err(other_root(name, tag.name())),
            // Nothing else is given before it.
            _ => Err(NotAReply::Truncated),
        }
    }

    /// This place, where the root element's start tag was just read.
    pub(crate) const fn body(&self, root: Tag<'a>) -> Body<'a> {
        Body { root, rest: self.rest, after: self.after }
    }

    /// How many elements are open; after a start tag, its own element is one of them.
    pub(crate) const fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next piece; `None` once the root element is closed and nothing but white space, NUL
    /// bytes, comments and processing instructions follows.
    pub(crate) fn next(&mut self) -> Result<Option<Piece<'a>>, NotAReply> {
        if mem::take(&mut self.is_empty) {
            self.leave();
            return Ok(Some(Piece::End));
        }
        loop {
            let piece = match self.rest.as_bytes() {
                [b'<', b'/', ..] => {
                    self.end()?;
                    return Ok(Some(Piece::End));
                }
                // `<?>` is as wrong as `<!>`.
                [b'<', b'!', ..] | [b'<', b'?', b'>', ..] => match self.seldom()? {
                    Some(text) => Piece::CData(text),
                    None => continue,
                },
                [b'<', b'?', ..] => {
                    self.markup(PiParser(false).feed(self.rest.as_bytes()))?;
                    continue;
                }
                [b'<', ..] => return Ok(Some(Piece::Start(self.start()?))),
                [] => return self.ended().map(|()| None),
                _ => Piece::Text(self.take(find(self.rest, b'<').unwrap_or(self.rest.len()))),
            };
            if !self.open.is_empty() {
                return Ok(Some(piece));
            }
            may_be_outside(&piece)?;
        }
    }

    /// The text directly inside of the element whose start tag was just read, trimmed; reads up to
    /// its end tag.
    pub(crate) fn text(&mut self) -> Result<Cow<'a, str>, NotAReply> {
        let own = self.depth();
        let mut text = Cow::Borrowed("");
        while let Some(piece) = self.next()? {
            match piece {
                Piece::Text(piece) if self.depth() == own => text += decode(piece.into()),
                Piece::CData(piece) if self.depth() == own => text += piece,
                Piece::End if self.depth() < own => break,
                Piece::Start(_) | Piece::Text(_) | Piece::CData(_) | Piece::End => {}
            }
        }
        Ok(trim(text))
    }

    fn start(&mut self) -> Result<Tag<'a>, NotAReply> {
        let source = self.markup(tag_end(self.rest))?;
        let tag = Tag::new(source, self.same_name);
        if self.root_closed {
            return Err(NotAReply::OutsideRoot { found: NotAReply::cut(tag.content()) });
        }
        self.enter(&tag);
        Ok(tag)
    }

    #[inline]
    fn enter(&mut self, tag: &Tag<'a>) {
        self.open.push(tag.full_name());
        self.is_empty = tag.is_empty();
    }

    #[inline]
    fn end(&mut self) -> Result<(), NotAReply> {
        let opened = self.leave();
        // As nearly all end tags are written, which saves looking for their ends.
        if let Some(opened) = opened
            && let Some((tag, rest)) = self.rest.split_at_checked("</".len() + opened.len())
            && let Some(rest) = rest.strip_prefix('>')
            && let Some(closed) = tag.get("</".len()..)
            && (self.same_name)(opened, closed)
        {
            self.rest = rest;
            return Ok(());
        }
        self.other_end(opened)
    }

    /// An end tag with white space in it, or of another element.
    #[cold]
    fn other_end(&mut self, opened: Option<&str>) -> Result<(), NotAReply> {
        let tag = self.markup(tag_end(self.rest))?;
        let closed = tag.get("</".len()..tag.len() - ">".len()).unwrap_or_default();
        let closed = closed.trim_end_matches([' ', '\t', '\r', '\n']);
        let fault = match opened {
            Some(opened) if (self.same_name)(opened, closed) => return Ok(()),
            Some(opened) => format!("expected `</{opened}>`, but `</{closed}>` was found"),
            None => format!("close tag `</{closed}>` does not match any open tag"),
        };
        Err(NotAReply::malformed(&fault))
    }

    #[inline]
    fn leave(&mut self) -> Option<&'a str> {
        let opened = self.open.pop();
        self.root_closed = self.open.is_empty();
        opened
    }

    /// A comment, a DOCTYPE, or CDATA, whose text it gives.
    fn seldom(&mut self) -> Result<Option<&'a str>, NotAReply> {
        let mut reader = Reader::from_str(self.rest);
        let event = reader.read_event();
        let source = self.take(self.rest.len() - reader.get_ref().len());
        match event {
            Ok(Event::CData(_)) => Ok(source.get("<![CDATA[".len()..source.len() - "]]>".len())),
            Ok(Event::DocType(text)) if self.open.is_empty() && is_html(&text) => {
                Err(NotAReply::Html)
            }
            Ok(_) => Ok(None),
            Err(Error::IllFormed(fault)) => Err(NotAReply::malformed(&fault.to_string())),
            // Markup whose end is missing is left unread; `<!` alone could become anything.
            Err(Error::Syntax(fault))
                if source.is_empty()
                    && (fault != SyntaxError::InvalidBangMarkup || self.rest == "<!") =>
            {
                Err(self.cut_off())
            }
            Err(_) => Err(NotAReply::malformed("unknown markup")),
        }
    }

    /// Takes markup, of which `end` is the last byte.
    #[inline]
    fn markup(&mut self, end: Option<usize>) -> Result<&'a str, NotAReply> {
        match end {
            Some(end) => Ok(self.take(end + 1)),
            None => Err(self.cut_off()),
        }
    }

    #[inline]
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// Whether the XML may end here.
    fn ended(&self) -> Result<(), NotAReply> {
        match (self.root_closed, self.after) {
            (true, []) => Ok(()),
            (true, _) => Err(NotAReply::NotUtf8),
            (false, _) => Err(self.cut_off()),
        }
    }

    /// What is wrong where the XML ends too early.
    #[cold]
    fn cut_off(&self) -> NotAReply {
        match str::from_utf8(self.after) {
            Err(fault) if fault.error_len().is_some() => NotAReply::NotUtf8,
            // Perhaps inside of a character.
            Ok(_) | Err(_) => NotAReply::Truncated,
        }
    }
}

#[cold]
fn other_root(expected: &'static str, found: &str) -> NotAReply {
    if found.eq_ignore_ascii_case("html") {
        return NotAReply::Html;
    }
    NotAReply::OtherRoot { expected, found: NotAReply::cut(found) }
}

/// Whether a DOCTYPE names `html` as the root element.
fn is_html(doctype: &str) -> bool {
    let name = doctype.split(|c: char| c.is_whitespace() || c == '[').next();
    name.is_some_and(|name| name.eq_ignore_ascii_case("html"))
}

/// Refuses text beside the root element, unless it is padding.
fn may_be_outside(piece: &Piece<'_>) -> Result<(), NotAReply> {
    let text = match *piece {
        Piece::Text(text) if text.bytes().all(|byte| byte == 0 || is_white(byte)) => return Ok(()),
        Piece::Text(text) => decode(text.into()),
        Piece::CData(text) => text.into(),
        Piece::Start(_) | Piece::End => return Ok(()),
    };
    match text.trim_matches(|c: char| c.is_whitespace() || c == '\0') {
        "" => Ok(()),
        found => Err(NotAReply::OutsideRoot { found: NotAReply::cut(found) }),
    }
}
