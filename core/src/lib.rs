#![doc = include_str!("../README.md")]
#![no_std]

#[cfg(feature = "xml")]
extern crate std;
// The families below are defined with the crate's own derive, which names it `::wirecode`.
extern crate self as wirecode;

mod check;
mod code;
mod edition;
mod error;
#[cfg(feature = "xml")]
mod failure;
mod family;
mod kind;
#[cfg(feature = "xml")]
mod not_a_reply;
#[allow(missing_docs, unreachable_pub, reason = "only generated code reaches it")]
mod private;
mod row;
mod unknown;
mod version;
#[cfg(feature = "xml")]
mod xml;

#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

pub use code::Code;
pub use edition::Edition;
pub use error::{ApiError, OpenFamily};
#[cfg(feature = "xml")]
pub use failure::{FailedItem, Failure};
pub use family::{Family, Lookup, Reserved};
pub use kind::Kind;
#[cfg(feature = "xml")]
pub use not_a_reply::NotAReply;
pub use row::{Codes, Deprecated, FamilyId, Outcome, Row};
pub use unknown::UnknownCode;
pub use version::{ParseVersionError, Version, Window};
pub use wirecode_macros::ApiError;

pub mod vdg_sense;
pub mod viewtron;
