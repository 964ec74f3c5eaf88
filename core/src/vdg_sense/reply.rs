//! Replies of VDG Sense servers.

use std::borrow::Cow;
use std::vec::Vec;

use crate::xml::{JPEG, Piece, Xml, parse_code};
use crate::{Failure, NotAReply, OpenFamily};

/// A reply of a command: XML with the root element `result`, or an image.
///
/// ```
/// use wirecode::vdg_sense::{Reply, ResultError};
///
/// let body = br#"<result errorcode="-11"><description>No image</description></result>"#;
/// let failure = Reply::read(body)?.check::<ResultError>().unwrap_err();
/// assert_eq!(failure.code(), Some(-11));
/// assert_eq!(failure.device_text(), Some("No image"));
/// # Ok::<(), wirecode::NotAReply>(())
/// ```
///
/// A negative code is a failure, which is known before the rest of the reply: that may be cut off
/// or broken, and then the description is missing. Of every other reply the whole is read, so what
/// is cut off is never taken for a success. Names are taken in any case, as the vendor says.
/// Padding (NUL bytes, white space, a byte order mark), unknown attributes, elements and entities,
/// and namespace prefixes of elements do not matter. After the root element only padding, comments
/// and processing instructions may follow.
#[derive(Clone, Debug)]
pub struct Reply<'a> {
    /// `None` for an image.
    code: Option<i32>,
    device_text: Option<Cow<'a, str>>,
}

impl<'a> Reply<'a> {
    /// Reads the body of an HTTP response.
    ///
    /// Of an image only the first bytes are looked at.
    ///
    /// # Errors
    ///
    /// When the bytes are no reply of this API, or a broken one. That says nothing about the
    /// outcome of the command.
    // So that a caller who only asks for the outcome does not pay for moving the reply.
    #[inline]
    pub fn read(bytes: &'a [u8]) -> Result<Self, NotAReply> {
        if bytes.starts_with(&JPEG) {
            return Ok(Self { code: None, device_text: None });
        }
        let mut xml = Xml::of(bytes, |a, b| a == b || a.eq_ignore_ascii_case(b))?;
        let root = xml.root("result")?;
        let [code] = root.attributes(["errorcode"])?;
        let code = parse_code(&code.ok_or(NotAReply::Missing { name: "errorcode" })?)?;
        let device_text = match description(&mut xml) {
            Ok(text) => text.filter(|text| !text.is_empty()),
            Err(_) if code < 0 => None,
            Err(fault) => return Err(fault),
        };
        if code >= 0 {
            while xml.next()?.is_some() {}
        }
        Ok(Self { code: Some(code), device_text })
    }

    /// The code; `None` for an image.
    #[must_use]
    pub const fn code(&self) -> Option<i32> {
        self.code
    }

    /// The code of a success (0 and up); a command may give the numbers above 0 a meaning.
    #[must_use]
    pub fn value(&self) -> Option<i32> {
        self.code.filter(|&code| code >= 0)
    }

    /// The server's own words for the code, if there are any: for people, not for decisions.
    ///
    /// A `description` deeper in the reply belongs to what stands there, and is not meant.
    #[must_use]
    pub fn device_text(&self) -> Option<&str> {
        self.device_text.as_deref()
    }

    /// Whether the reply is a JPEG image, with which image functions answer on success.
    #[must_use]
    pub const fn is_image(&self) -> bool {
        self.code.is_none()
    }

    /// The reply itself if it reports a success: an image, or a code that the family declares as
    /// one. For the video tag commands the family is [`VideoTagError`](super::VideoTagError).
    ///
    /// # Errors
    ///
    /// The failure that the reply reports.
    pub fn check<E: OpenFamily<Code = i32>>(self) -> Result<Self, Failure<E>> {
        let Some(code) = self.code else { return Ok(self) };
        let error = E::check(code).err();
        // Of a negative code the rest was perhaps not read, so it is no success for any family.
        if error.is_none() && code >= 0 {
            return Ok(self);
        }
        Err(Failure {
            error,
            code: self.code,
            device_text: self.device_text.map(Into::into),
            items: Vec::new(),
            version: None,
        })
    }
}

/// The text of the first `description` directly under the root element.
fn description<'a>(body: &mut Xml<'a>) -> Result<Option<Cow<'a, str>>, NotAReply> {
    while let Some(part) = body.next()? {
        match part {
            Piece::Start(tag) if body.depth() == 2 && tag.is("description") => {
                return body.text().map(Some);
            }
            Piece::Start(_) | Piece::End | Piece::Text(_) | Piece::CData(_) => {}
        }
    }
    Ok(None)
}
