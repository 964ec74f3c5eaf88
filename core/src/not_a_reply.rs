//! Why bytes are no reply of an API.

use std::string::String;

use core::fmt;

/// Why bytes are no reply of the API that was asked, and what they are instead.
///
/// Such an answer says nothing about the outcome of the request: not that it failed, and never that
/// it succeeded. Texts found in the bytes are cut to 64 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotAReply {
    /// No bytes, or nothing but white space, NUL bytes and a byte order mark.
    Empty,
    /// The XML ends before its root element does.
    Truncated,
    /// UTF-16, seen at its byte order mark or at the NUL byte in its first character.
    Utf16,
    /// Bytes that are no UTF-8.
    NotUtf8,
    /// A JPEG image where no image can be a reply.
    Jpeg,
    /// An HTML page, such as a log-in page or a proxy's error page.
    Html,
    /// A reply of the web interface of the same vendor's recorders (root element `response`). Its
    /// numbers belong to another table, so they are not decoded.
    WebInterface,
    /// Text that is no XML, such as JSON.
    NotXml {
        /// How the text begins.
        found: String,
    },
    /// XML with another root element.
    OtherRoot {
        /// The name of the root element of a reply.
        expected: &'static str,
        /// The name found, without its prefix.
        found: String,
    },
    /// Text or an element beside the root element.
    OutsideRoot {
        /// The text, or the tag without its brackets.
        found: String,
    },
    /// XML that breaks the rules of XML.
    Malformed {
        /// The rule.
        reason: String,
    },
    /// The root element has not the attribute that says how the request went.
    Missing {
        /// The name of the attribute.
        name: &'static str,
    },
    /// An attribute or element that can stand once is there twice.
    Repeated {
        /// Its name.
        name: &'static str,
    },
    /// An error code that is no decimal number in the range of `i32`.
    NotACode {
        /// The text of the code.
        found: String,
    },
    /// A status that is neither `success` nor `failed`.
    OtherStatus {
        /// The text of the status.
        found: String,
    },
}

impl NotAReply {
    /// How much of a text that was found an error keeps, in characters.
    const KEPT: usize = 64;

    pub(crate) fn malformed(reason: &str) -> Self {
        Self::Malformed { reason: Self::cut(reason) }
    }

    /// The text as an error keeps it; `…` stands for the rest.
    pub(crate) fn cut(text: &str) -> String {
        let mut kept: String = text.chars().take(Self::KEPT).collect();
        if kept.len() < text.len() {
            kept.push('…');
        }
        kept
    }
}

/// One line that names what was found, such as ``the root element is `event`, not `result` ``.
impl fmt::Display for NotAReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the reply is empty"),
            Self::Truncated => f.write_str("the reply is cut off"),
            Self::Utf16 => f.write_str("the reply is UTF-16, not UTF-8"),
            Self::NotUtf8 => f.write_str("the reply has bytes that are no UTF-8"),
            Self::Jpeg => f.write_str("the reply is a JPEG image, not XML"),
            Self::Html => f.write_str("the reply is an HTML page"),
            Self::WebInterface => f.write_str(
                "the root element is `response`: the reply is one of the web interface, \
                 whose codes mean something else",
            ),
            Self::NotXml { found } => write!(f, "the reply is no XML, it begins with {found:?}"),
            Self::OtherRoot { expected, found } => {
                write!(f, "the root element is `{}`, not `{expected}`", found.escape_debug())
            }
            Self::OutsideRoot { found } => {
                write!(f, "there is something outside of the root element: {found:?}")
            }
            Self::Malformed { reason } => write!(f, "malformed XML: {}", reason.escape_debug()),
            Self::Missing { name } => write!(f, "the root element has no attribute `{name}`"),
            Self::Repeated { name } => write!(f, "`{name}` is there twice"),
            Self::NotACode { found } => write!(
                f,
                "the error code {found:?} is no decimal number from {} to {}",
                i32::MIN,
                i32::MAX
            ),
            Self::OtherStatus { found } => {
                write!(f, "the status is {found:?}, neither \"success\" nor \"failed\"")
            }
        }
    }
}

impl core::error::Error for NotAReply {}
