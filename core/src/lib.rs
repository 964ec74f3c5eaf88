// Its examples use the readers of replies too, so they are tested with these only.
#![cfg_attr(any(feature = "xml", not(doctest)), doc = include_str!("../README.md"))]
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "xml")]
extern crate std;
// The families below are defined with the crate's own derive, which names it `::wirecode`.
extern crate self as wirecode;

#[allow(missing_docs, unreachable_pub, reason = "only generated code reaches it")]
#[allow(
    clippy::inline_always,
    reason = "a look-up takes three times as long if one of its steps is a call"
)]
mod catalog;
mod check;
mod code;
mod display;
mod edition;
mod error;
#[cfg(feature = "xml")]
mod failure;
mod family;
mod kind;
#[cfg(feature = "xml")]
mod not_a_reply;
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
pub use family::{Family, Lookup, Reserved, Rows};
pub use kind::Kind;
#[cfg(feature = "xml")]
pub use not_a_reply::NotAReply;
pub use row::{Codes, Deprecated, FamilyId, Outcome, Row};
pub use unknown::UnknownCode;
pub use version::{ParseVersionError, Version, Window};
/// Turns an enum of annotated variants into a family: see [the attributes](crate#attributes).
///
/// The enum gets inherent functions, so the names `at`, `check`, `check_at`, `code`,
/// `description`, `FAMILY`, `from_code`, `help`, `is_transient`, `kind`, `lookup_at`, `message`,
/// `row`, `try_from_code`, `try_from_code_at` and `url` are taken in its own `impl` blocks.
pub use wirecode_macros::ApiError;

pub mod vdg_sense;
pub mod viewtron;
