//! From a code to the place of its row.

use crate::code::each_code_type;
use crate::{Code, Codes, Family, Lookup, Version, Window};

/// In place of a value's number: the row is a success.
pub const SUCCESS: u32 = u32::MAX;

/// What the index needs to know of a row; stands where its row stands in the catalog.
///
/// Apart from the rows, so that a program that only decodes carries none of their texts.
pub struct Key<C: Code + ?Sized> {
    pub codes: Codes<C>,
    pub window: Window,
    /// The number of the value that the code decodes to, or [`SUCCESS`].
    pub value: u32,
}

impl<C: Code + ?Sized> Clone for Key<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Key<C> {}

/// Finds rows by code: the keys sorted by code, and which of them are ranges.
pub struct Index<C: Code + ?Sized + 'static> {
    pub keys: &'static [Key<C>],
    pub ranges: &'static [usize],
}

impl<C: Code + ?Sized> Clone for Index<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Index<C> {}

/// What a look-up found: the place in the catalog.
#[derive(Clone, Copy)]
pub struct Found {
    pub at: usize,
    /// See [`Key::value`].
    pub value: u32,
    /// Whether the row holds in the version that was asked for.
    pub defined: bool,
}

impl Found {
    /// Whether the row is a success.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.value == SUCCESS
    }
}

/// Chooses among the rows of one code: the nearest in time, the newer on a tie.
pub(crate) struct Nearest {
    version: Version,
    errors_only: bool,
    best: Option<(Found, u64, Window)>,
}

impl Nearest {
    pub(crate) const fn to(version: Version, errors_only: bool) -> Self {
        Self { version, errors_only, best: None }
    }

    pub(crate) const fn offer(&mut self, at: usize, window: &Window, value: u32) {
        if self.errors_only && value == SUCCESS {
            return;
        }
        let distance = window.distance(self.version);
        let better = match &self.best {
            None => true,
            Some((_, least, best)) => {
                distance < *least || (distance == *least && window.starts_after(best))
            }
        };
        if better {
            self.best = Some((Found { at, value, defined: distance == 0 }, distance, *window));
        }
    }

    pub(crate) const fn found(self) -> Option<Found> {
        match self.best {
            Some((found, ..)) => Some(found),
            None => None,
        }
    }
}

macro_rules! integers {
    ($($code:ident)+) => {$(
        impl Key<$code> {
            /// Where the keys with `code` or more begin.
            pub(crate) const fn lower_bound(keys: &[Self], code: $code) -> usize {
                let (mut at, mut end) = (0, keys.len());
                while at < end {
                    let middle = at + (end - at) / 2;
                    if keys[middle].codes.first() < code { at = middle + 1 } else { end = middle }
                }
                at
            }
        }

        impl Index<$code> {
            /// The row for `code` that holds in `version`, or the one nearest to it.
            pub const fn find(&self, code: $code, version: Version, errors_only: bool) -> Option<Found> {
                let keys = self.keys;
                let mut at = Key::<$code>::lower_bound(keys, code);
                let mut nearest = Nearest::to(version, errors_only);
                while at < keys.len() && keys[at].codes.first() == code {
                    if !keys[at].codes.is_range() {
                        nearest.offer(at, &keys[at].window, keys[at].value);
                    }
                    at += 1;
                }
                let mut next = 0;
                while next < self.ranges.len() {
                    let at = self.ranges[next];
                    if keys[at].codes.contains(code) {
                        nearest.offer(at, &keys[at].window, keys[at].value);
                    }
                    next += 1;
                }
                nearest.found()
            }
        }

        impl Family<$code> {
            /// What `code` means in `version`.
            #[must_use]
            pub const fn lookup_at(&self, version: Version, code: $code) -> Lookup<$code> {
                match self.index.find(code, version, false) {
                    Some(found) if found.defined => Lookup::Defined(self.rows[found.at]),
                    Some(found) => Lookup::OtherVersion(self.rows[found.at]),
                    None => Lookup::Unknown,
                }
            }
        }
    )+};
}

each_code_type! { integers }
