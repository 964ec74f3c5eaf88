//! One line of a vendor's table, as plain data.

use core::fmt;

use crate::display::padded;
use crate::{Code, Kind, Version, Window};

/// One line of a vendor's table: a code, the versions in which it holds, and what it means there.
///
/// Rows are made by `#[derive(ApiError)]` and live in the family's catalog,
/// [`Family::rows`](crate::Family::rows).
pub struct Row<C: Code + ?Sized> {
    /// The code, or the range of codes.
    pub codes: Codes<C>,
    /// The versions in which the row holds.
    pub window: Window,
    /// Whether the code is an error or a success.
    pub outcome: Outcome,
    /// The family that declares the row: of a flattened row, the nested one.
    pub family: &'static FamilyId,
    /// The variant that the row belongs to; `None` for a success, which never becomes a variant.
    pub variant: Option<&'static str>,
    /// The short text that the vendor prints or sends for the code; empty for a success without
    /// one.
    pub message: &'static str,
    /// The longer explanation.
    pub description: Option<&'static str>,
    /// The vendor-neutral class; [`Kind::Unknown`] where none is declared, and for a success.
    pub kind: Kind,
    /// What to do about it.
    pub help: Option<&'static str>,
    /// Where to read more.
    pub url: Option<&'static str>,
    /// Overrides what the kind implies for [`Row::is_transient`].
    pub retry: Option<bool>,
    /// The variant's `#[deprecated]`.
    pub deprecated: Option<Deprecated>,
    /// Whether the code was written in hexadecimal, for messages that quote it.
    #[doc(hidden)]
    pub hex: bool,
}

impl<C: Code + ?Sized> Row<C> {
    /// Whether the same request may succeed later: `retry`, else what the kind implies.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        match self.retry {
            Some(retry) => retry,
            None => self.kind.is_transient(),
        }
    }

    /// Whether the row holds in `version`.
    #[must_use]
    pub const fn holds_in(&self, version: Version) -> bool {
        self.window.contains(version)
    }
}

// Not derived: a derive would ask for `C: Clone`, which `str` is not.
impl<C: Code + ?Sized> Clone for Row<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Row<C> {}

impl<C: Code + ?Sized> PartialEq for Row<C> {
    fn eq(&self, other: &Self) -> bool {
        // Every field is named, so that a new one cannot be forgotten here. How the code was
        // written makes no other row.
        let Self {
            codes,
            window,
            outcome,
            family,
            variant,
            message,
            description,
            kind,
            help,
            url,
            retry,
            deprecated,
            hex: _,
        } = other;
        (self.codes, self.window, self.outcome, self.family, self.variant)
            == (*codes, *window, *outcome, *family, *variant)
            && (self.message, self.description, self.kind) == (*message, *description, *kind)
            && (self.help, self.url, self.retry) == (*help, *url, *retry)
            && self.deprecated == *deprecated
    }
}

impl<C: Code + ?Sized> Eq for Row<C> {}

impl<C: Code + ?Sized> fmt::Debug for Row<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("codes", &self.codes)
            .field("window", &self.window)
            .field("outcome", &self.outcome)
            .field("family", &self.family.name)
            .field("variant", &self.variant)
            .field("message", &self.message)
            .field("description", &self.description)
            .field("kind", &self.kind)
            .field("help", &self.help)
            .field("url", &self.url)
            .field("retry", &self.retry)
            .field("deprecated", &self.deprecated)
            .finish_non_exhaustive()
    }
}

/// The code of a row, or its range of codes. Displays as `5` or `1..=9`.
pub struct Codes<C: Code + ?Sized> {
    first: C::Ref<'static>,
    last: Option<C::Ref<'static>>,
}

impl<C: Code + ?Sized> Codes<C> {
    #[doc(hidden)]
    pub const fn one(code: C::Ref<'static>) -> Self {
        Self { first: code, last: None }
    }

    #[doc(hidden)]
    pub const fn range(first: C::Ref<'static>, last: C::Ref<'static>) -> Self {
        Self { first, last: Some(last) }
    }

    /// The code, or the smallest of the range.
    #[must_use]
    pub const fn first(&self) -> C::Ref<'static> {
        self.first
    }

    /// The code, or the largest of the range, which is included.
    #[must_use]
    pub const fn last(&self) -> C::Ref<'static> {
        match self.last {
            Some(last) => last,
            None => self.first,
        }
    }

    /// Whether this is a range.
    #[must_use]
    pub const fn is_range(&self) -> bool {
        self.last.is_some()
    }
}

impl<C: Code + ?Sized> Clone for Codes<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Codes<C> {}

impl<C: Code + ?Sized> PartialEq for Codes<C> {
    fn eq(&self, other: &Self) -> bool {
        (self.first, self.last) == (other.first, other.last)
    }
}

impl<C: Code + ?Sized> Eq for Codes<C> {}

impl<C: Code + ?Sized> fmt::Display for Codes<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.last {
            None => fmt::Display::fmt(&self.first, f),
            Some(last) => padded(f, |to| write!(to, "{}..={last}", self.first)),
        }
    }
}

impl<C: Code + ?Sized> fmt::Debug for Codes<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Whether a code tells of a success or of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Declared by `success(…)`.
    Success,
    /// A row of a variant.
    Error,
}

/// Which family declares a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FamilyId {
    /// The name in texts: `name = "…"`, or the enum's identifier.
    pub name: &'static str,
    /// The enum's identifier.
    pub ident: &'static str,
    /// The module in which the enum stands, as [`module_path!`] prints it.
    pub module: &'static str,
}

/// What `#[deprecated]` on a variant says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Deprecated {
    /// The version of the crate since which it is deprecated.
    pub since: Option<&'static str>,
    /// The note.
    pub note: Option<&'static str>,
}
