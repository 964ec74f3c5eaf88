//! What a reply that reports a failure becomes.

use std::boxed::Box;
use std::vec::Vec;

use core::fmt;

use crate::Version;

/// A failure that a device reported, decoded by the family `E`.
///
/// Made by `check` of a reply, and independent of the reply's bytes.
///
/// [`Display`](fmt::Display) writes one line for logs and includes the text of the decoded error,
/// so [`source`](core::error::Error::source) does not give that error once more; it is in
/// [`error`](Self::error).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure<E> {
    pub(crate) error: Option<E>,
    pub(crate) code: Option<i32>,
    pub(crate) device_text: Option<Box<str>>,
    pub(crate) items: Vec<FailedItem<E>>,
    pub(crate) version: Option<Version>,
}

impl<E> Failure<E> {
    /// The error that the reply's own code stands for.
    ///
    /// `None` where the device reports a failure without a code or with the code of a success, and
    /// where only [`items`](Self::items) failed.
    #[must_use]
    pub const fn error(&self) -> Option<&E> {
        self.error.as_ref()
    }

    /// The reply's own code as it was received, the code of a success too.
    #[must_use]
    pub const fn code(&self) -> Option<i32> {
        self.code
    }

    /// The device's own words, if it sent any: for people, not for decisions.
    #[must_use]
    pub fn device_text(&self) -> Option<&str> {
        self.device_text.as_deref()
    }

    /// The parts of the request that failed, in the order of the reply.
    #[must_use]
    pub fn items(&self) -> &[FailedItem<E>] {
        &self.items
    }

    /// The API version by which the codes were decoded; `None` stands for their newest meanings.
    #[must_use]
    pub const fn version(&self) -> Option<Version> {
        self.version
    }
}

/// `Network Limit (code 5), device says "Network Limit"`; the first failed item where only items
/// failed: `item 2: Same license plate already exists (code 203) (and 1 more)`.
impl<E: fmt::Display> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.error, self.items.split_first(), self.code) {
            (Some(error), _, _) => write!(f, "{error}")?,
            (None, Some((first, [])), _) => write!(f, "{first}")?,
            (None, Some((first, more)), _) => write!(f, "{first} (and {} more)", more.len())?,
            (None, None, Some(code)) => {
                write!(f, "the device reports a failure with code {code}, which is a success")?;
            }
            (None, None, None) => {
                f.write_str("the device reports a failure without an error code")?;
            }
        }
        match &self.device_text {
            // Quoted with escapes, so that a device cannot break a log into lines.
            Some(text) => write!(f, ", device says {text:?}"),
            None => Ok(()),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> core::error::Error for Failure<E> {}

/// One part of a request that failed, such as one license plate of many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedItem<E> {
    pub(crate) index: Option<u32>,
    pub(crate) code: i32,
    pub(crate) error: E,
}

impl<E> FailedItem<E> {
    /// Which part, by the number that the device gives it.
    #[must_use]
    pub const fn index(&self) -> Option<u32> {
        self.index
    }

    /// The code as it was received.
    #[must_use]
    pub const fn code(&self) -> i32 {
        self.code
    }

    /// The error that the code stands for.
    #[must_use]
    pub const fn error(&self) -> &E {
        &self.error
    }
}

/// `item 2: Same license plate already exists (code 203)`.
impl<E: fmt::Display> fmt::Display for FailedItem<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.index {
            Some(index) => write!(f, "item {index}: {}", self.error),
            None => write!(f, "an item: {}", self.error),
        }
    }
}
