//! Start tags and their attributes.

use std::borrow::Cow;

use quick_xml::events::attributes::{Attribute, Attributes};
use quick_xml::parser::{ElementParser, Parser as _};

use super::text::{decode, find, is_white};
use crate::NotAReply;

/// Whether an API takes two names of elements or attributes for the same.
pub(crate) type SameName = fn(&str, &str) -> bool;

/// A start tag.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'a> {
    /// With the brackets.
    source: &'a str,
    /// Where in it the name ends.
    name_end: usize,
    same_name: SameName,
}

impl<'a> Tag<'a> {
    #[inline]
    pub(super) fn new(source: &'a str, same_name: SameName) -> Self {
        let name_end = source.bytes().position(is_white).unwrap_or(content_end(source));
        Self { source, name_end, same_name }
    }

    pub(super) const fn same_name(&self) -> SameName {
        self.same_name
    }

    /// What is between the brackets, without the slash of an empty element.
    pub(super) fn content(&self) -> &'a str {
        self.source.get(1..content_end(self.source)).unwrap_or_default()
    }

    /// Whether the tag is the element's end tag too.
    pub(super) fn is_empty(&self) -> bool {
        self.source.ends_with("/>")
    }

    pub(super) fn full_name(&self) -> &'a str {
        self.source.get(1..self.name_end).unwrap_or_default()
    }

    /// Without its prefix.
    pub(super) fn name(&self) -> &'a str {
        let name = self.full_name();
        let prefix = name.bytes().position(|byte| byte == b':');
        prefix.and_then(|colon| name.get(colon + 1..)).unwrap_or(name)
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.same(self.name(), name)
    }

    /// Lengths are faster to compare, and most names differ in them.
    #[inline]
    fn same(&self, found: &str, name: &str) -> bool {
        found.len() == name.len() && (self.same_name)(found, name)
    }

    /// The texts of the attributes, decoded. An attribute with a prefix is another one.
    pub(crate) fn attributes<const N: usize>(
        &self,
        names: [&'static str; N],
    ) -> Result<[Option<Cow<'a, str>>; N], NotAReply> {
        let mut texts = [const { None }; N];
        let mut take = |name: &str, text| {
            let mut wanted = names.iter().zip(&mut texts);
            if let Some((name, place)) = wanted.find(|(wanted, _)| self.same(name, wanted))
                && place.replace(decode(text)).is_some()
            {
                return Err(NotAReply::Repeated { name });
            }
            Ok(())
        };
        let content = self.content();
        let mut rest = content.get(self.full_name().len()..).unwrap_or_default();
        while let Some((name, text, after)) = usual_attribute(rest) {
            take(name, text.into())?;
            rest = after;
        }
        if rest.is_empty() {
            return Ok(texts);
        }
        let mut attributes = Attributes::new(content, content.len() - rest.len());
        // Repetitions are found above; quick-xml's check would compare exactly, and on the heap.
        attributes.with_checks(false);
        for attribute in attributes {
            let Attribute { key, value } = attribute
                .map_err(|_| NotAReply::malformed("an attribute has no value in quotes"))?;
            take(key.0, value)?;
        }
        Ok(texts)
    }
}

/// The name and the text of the first attribute and what follows it, if it is written as nearly all
/// are: behind one space, with none around `=`, and in double quotes. quick-xml, which reads all
/// others, would find the same and take longer.
#[inline]
fn usual_attribute(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.strip_prefix(' ')?;
    let name_end = text.bytes().position(|byte| byte <= b' ' || byte == b'=')?;
    let (name, rest) = text.split_at_checked(name_end)?;
    let rest = rest.strip_prefix("=\"")?;
    let (text, rest) = rest.split_at_checked(rest.bytes().position(|byte| byte == b'"')?)?;
    Some((name, text, rest.strip_prefix('"')?)).filter(|_| !name.is_empty())
}

/// Where the last byte of a tag is.
#[inline]
pub(super) fn tag_end(text: &str) -> Option<usize> {
    let end = find(text, b'>')?;
    // It is none inside of quotes. Devices write double ones, of which there are two each.
    let (mut is_open, mut single) = (false, false);
    for byte in text.get(..end)?.bytes() {
        is_open ^= byte == b'"';
        single |= byte == b'\'';
    }
    if is_open || single { ElementParser::Outside.feed(text.as_bytes()) } else { Some(end) }
}

/// Where in a tag its name and attributes end.
#[inline]
fn content_end(source: &str) -> usize {
    source.len() - if source.ends_with("/>") { 2 } else { 1 }
}
