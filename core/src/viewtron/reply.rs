//! Replies of Viewtron devices.

use std::borrow::Cow;
use std::vec::Vec;

use core::fmt;
use core::iter;

use crate::xml::{Body, Piece, Stack, Tag, Xml, parse_code, trim};
use crate::{FailedItem, Failure, NotAReply, OpenFamily, Version};

/// A reply of the HTTP API: XML with the root element `config`.
///
/// Read the body whatever the HTTP status and the content type say: devices send failures with
/// status 200, and XML labelled as an image.
///
/// ```
/// use wirecode::Version;
/// use wirecode::viewtron::{BaseError, DeviceError, Reply};
///
/// let body = br#"<config version="1.7" status="failed" errorCode="5"/>"#;
/// let failure = Reply::read(body)?.check_at::<DeviceError>(Version::new(1, 9)).unwrap_err();
/// assert_eq!(failure.error(), Some(&DeviceError::Base(BaseError::NetworkPortError)));
/// # Ok::<(), wirecode::NotAReply>(())
/// ```
///
/// What decides, in this order:
///
/// 1. The attribute `status`, whatever code stands beside it: code 0 with `failed` is a failure.
/// 2. Without a status, the attribute `errorCode`: a success if the family declares it as one.
/// 3. With neither, the reply carries data and is a success.
/// 4. A success on top is a failure all the same if an item in the body failed.
///
/// With the status `failed` the answer is known before the body, which is then not read: it may be
/// cut off or broken. Of every other reply the whole is read, so what is cut off is never taken for
/// a success, whatever a family declares as one.
/// Padding (NUL bytes, white space, a byte order mark), unknown attributes, elements and entities,
/// and namespace prefixes of elements do not matter. After the root element only padding, comments
/// and processing instructions may follow.
#[derive(Clone)]
pub struct Reply<'a> {
    version: Option<Cow<'a, str>>,
    status: Option<Status>,
    code: Option<i32>,
    device_text: Option<Cow<'a, str>>,
    body: Body<'a>,
    /// False only if the whole body was read and has none, so that it need not be read again.
    may_have_items: bool,
}

/// How a request went, as the device says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// `success`
    Success,
    /// `failed`
    Failed,
}

/// The code of one part of a request, such as one license plate of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// The number of the part, counted from 1 as in the request: the element or the attribute
    /// `index` of the item. `None` where the device gives none that can be read.
    pub index: Option<u32>,
    /// The code, of a success too.
    pub code: i32,
}

impl<'a> Reply<'a> {
    /// Reads the body of an HTTP response.
    ///
    /// # Errors
    ///
    /// When the bytes are no reply of this API, or a broken one. That says nothing about the
    /// outcome of the request.
    pub fn read(bytes: &'a [u8]) -> Result<Self, NotAReply> {
        let mut xml = Xml::of(bytes, |a, b| a == b)?;
        let root = xml.root("config").map_err(web_interface)?;
        let names = ["status", "errorCode", "errorDesc", "version"];
        let [status, code, device_text, version] = root.attributes(names)?;
        let mut reply = Self {
            version,
            status: status.map(|text| Status::read(&text)).transpose()?,
            code: code.map(|text| parse_code(&text)).transpose()?,
            device_text: device_text.map(trim).filter(|text| !text.is_empty()),
            body: xml.body(root),
            may_have_items: true,
        };
        if reply.status != Some(Status::Failed) {
            let mut items = Items::of(&reply);
            reply.may_have_items = items.read()?.is_some();
            while items.read()?.is_some() {}
        }
        Ok(reply)
    }

    /// The status, if the reply has one.
    #[must_use]
    pub const fn status(&self) -> Option<Status> {
        self.status
    }

    /// The error code, if the reply has one. It may be the code of a success: see
    /// [`check`](Self::check).
    #[must_use]
    pub const fn code(&self) -> Option<i32> {
        self.code
    }

    /// The device's own words for the code (`errorDesc`), if there are any: for people, not for
    /// decisions. Devices send them since API version 2.0.
    #[must_use]
    pub fn device_text(&self) -> Option<&str> {
        self.device_text.as_deref()
    }

    /// The version attribute of the root element, as it is written.
    ///
    /// It is not the version of the API: a device with API version 2.1.0 may write 2.0.0 here, and
    /// one with 1.7 may write 1.0. The API version is `apiVersion` in the answers to
    /// `GetDeviceInfo` (2.x) and `GetDeviceDetail` (cameras with 1.x).
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// Whether the reply has neither a status nor a code on top, so that its body is the answer.
    #[must_use]
    pub const fn is_data(&self) -> bool {
        self.status.is_none() && self.code.is_none()
    }

    /// The codes of the parts of the request, successes too, in the order of the reply: each
    /// `errorCode` that is a child or an attribute of an element `item`.
    ///
    /// Read from the body anew. If that is broken, which it can be after the status `failed`, the
    /// items end there.
    pub fn items(&self) -> impl Iterator<Item = Item> + use<'a> {
        let mut items = self.may_have_items.then(|| Items::of(self));
        iter::from_fn(move || items.as_mut()?.read().ok().flatten()).fuse()
    }

    /// Whether the reply reports a success on top, by the meaning that a code without a status has
    /// in `version`, or by its newest meaning. Items are not looked at.
    #[must_use]
    pub fn succeeded<E: OpenFamily<Code = i32>>(&self, version: Option<Version>) -> bool {
        match (self.status, self.code) {
            (Some(status), _) => status == Status::Success,
            (None, Some(code)) => decode::<E>(version, code).is_none(),
            (None, None) => true,
        }
    }

    /// The reply itself if it reports a success, on top and in each item; codes have their newest
    /// meaning. Where the API version is known, use [`check_at`](Self::check_at).
    ///
    /// # Errors
    ///
    /// The failure that the reply reports.
    pub fn check<E: OpenFamily<Code = i32>>(self) -> Result<Self, Failure<E>> {
        self.judge(None)
    }

    /// Like [`check`](Self::check), with the meaning that codes have in `version`: until 2.0,
    /// 5 is another error than since.
    ///
    /// # Errors
    ///
    /// The failure that the reply reports.
    pub fn check_at<E: OpenFamily<Code = i32>>(self, version: Version) -> Result<Self, Failure<E>> {
        self.judge(Some(version))
    }

    fn judge<E: OpenFamily<Code = i32>>(
        self,
        version: Option<Version>,
    ) -> Result<Self, Failure<E>> {
        // By reference, as what reads the items is large.
        let items: Vec<_> = self
            .items()
            .by_ref()
            .filter_map(|Item { index, code }| {
                Some(FailedItem { index, code, error: decode(version, code)? })
            })
            .collect();
        let succeeded = self.succeeded::<E>(version);
        if succeeded && items.is_empty() {
            return Ok(self);
        }
        let error = if succeeded { None } else { self.code.and_then(|code| decode(version, code)) };
        let device_text = self.device_text.map(Into::into);
        Err(Failure { error, code: self.code, device_text, items, version })
    }
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("version", &self.version)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("device_text", &self.device_text)
            .finish_non_exhaustive()
    }
}

impl Status {
    fn read(text: &str) -> Result<Self, NotAReply> {
        match text.trim() {
            status if status.eq_ignore_ascii_case("success") => Ok(Self::Success),
            status if status.eq_ignore_ascii_case("failed") => Ok(Self::Failed),
            _ => Err(NotAReply::OtherStatus { found: NotAReply::cut(text) }),
        }
    }
}

/// Names the other grammar of the same devices, which is often mixed up with this one.
fn web_interface(fault: NotAReply) -> NotAReply {
    match fault {
        NotAReply::OtherRoot { found, .. } if found == "response" => NotAReply::WebInterface,
        fault => fault,
    }
}

/// The error that a code stands for; `None` for a success.
fn decode<E: OpenFamily<Code = i32>>(version: Option<Version>, code: i32) -> Option<E> {
    match version {
        Some(version) => E::check_at(version, code),
        None => E::check(code),
    }
    .err()
}

/// The items of a body, read one by one.
struct Items<'a> {
    body: Xml<'a>,
    /// The elements `item` around the current place, the innermost last.
    open: Stack<OpenItem>,
}

#[derive(Clone, Copy, Default)]
struct OpenItem {
    /// How many elements are open inside of it, itself included.
    depth: usize,
    index: Option<u32>,
    code: Option<i32>,
}

impl<'a> Items<'a> {
    fn of(reply: &Reply<'a>) -> Self {
        Self { body: reply.body.read(), open: Stack::new() }
    }

    fn read(&mut self) -> Result<Option<Item>, NotAReply> {
        while let Some(part) = self.body.next()? {
            match part {
                Piece::Start(tag) => self.start(&tag)?,
                Piece::End => {
                    let closed = self.open.pop_if(|item| item.depth > self.body.depth());
                    if let Some(OpenItem { index, code: Some(code), .. }) = closed {
                        return Ok(Some(Item { index, code }));
                    }
                }
                Piece::Text(_) | Piece::CData(_) => {}
            }
        }
        Ok(None)
    }

    fn start(&mut self, tag: &Tag<'a>) -> Result<(), NotAReply> {
        let depth = self.body.depth();
        let parent = self.open.last_mut().filter(|item| item.depth + 1 == depth);
        match parent {
            Some(item) if tag.is("errorCode") => {
                let code = parse_code(&self.body.text()?)?;
                if item.code.replace(code).is_some() {
                    return Err(NotAReply::Repeated { name: "errorCode" });
                }
            }
            Some(item) if tag.is("index") => item.index = self.body.text()?.parse().ok(),
            _ if tag.is("item") => {
                let [index, code] = tag.attributes(["index", "errorCode"])?;
                let index = index.and_then(|index| index.trim().parse().ok());
                let code = code.map(|code| parse_code(&code)).transpose()?;
                self.open.push(OpenItem { depth, index, code });
            }
            _ => {}
        }
        Ok(())
    }
}
