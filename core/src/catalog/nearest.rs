//! From a code to its row: among those that have it, and the ranges it is in, the one that holds in a
//! version, or that is nearest to it.

use super::cell::number_at;
use super::index::ALONE;
use super::{Index, Keys, NOTHING, Range, SUCCESS};
use crate::code::{Compare, each_code_type};
use crate::{Code, Family, Lookup, Version, Window};

/// What a look-up found: the place in the catalog.
#[derive(Clone, Copy)]
pub(super) struct Found {
    at: usize,
    /// The number of its value, or [`SUCCESS`].
    pub(super) value: u32,
    /// Whether the row holds in the version that was asked for.
    pub(super) defined: bool,
}

/// Chooses among the rows of one code: the nearest in time, the newer on a tie.
pub(super) struct Nearest {
    version: Version,
    errors_only: bool,
    best: Option<(Found, u64, Window)>,
}

impl Nearest {
    pub(super) const fn to(version: Version, errors_only: bool) -> Self {
        Self { version, errors_only, best: None }
    }

    pub(super) const fn offer(&mut self, at: usize, window: Window, value: u32) {
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
            self.best = Some((Found { at, value, defined: distance == 0 }, distance, window));
        }
    }

    pub(super) const fn found(&self) -> Option<Found> {
        match self.best {
            Some((found, ..)) => Some(found),
            None => None,
        }
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Index<$code> {
            /// The row for `code`, whose slot is known, that holds in `version`, or the one nearest to it.
            const fn find(
                &self,
                slot: Option<usize>,
                version: Version,
                code: <$code as Code>::Ref<'_>,
            ) -> Option<Found> {
                let keys = &self.keys;
                let mut nearest = Nearest::to(version, false);
                if let Some(slot) = slot {
                    let mut at = (number_at(self.firsts, slot) & !ALONE) as usize;
                    while at < keys.len() && Compare::<$code>::is_equal(keys.first(at), code) {
                        if !keys.is_range(at) {
                            nearest.offer(at, keys.window(at), keys.value(at));
                        }
                        at += 1;
                    }
                }
                keys.offer_ranges(code, &mut nearest);
                nearest.found()
            }

            /// The number of that row's value, or what stands for it.
            #[cold]
            pub(super) const fn nearest_of_rows(
                &self,
                slot: Option<usize>,
                version: Version,
                code: <$code as Code>::Ref<'_>,
            ) -> u32 {
                match self.find(slot, version, code) {
                    Some(found) => found.value,
                    None => NOTHING,
                }
            }
        }

        impl Keys<$code> {
            /// The number of the value that `version` defines by a row for `code`; `first` is what
            /// [`Index::firsts`] says of it.
            #[inline]
            pub(super) const fn defined(
                &self,
                first: u32,
                version: Version,
                code: <$code as Code>::Ref<'_>,
            ) -> u32 {
                let mut at = (first & !ALONE) as usize;
                loop {
                    if !self.is_range(at) && self.window(at).contains(version) {
                        return self.value(at);
                    }
                    at += 1;
                    let ends = first & ALONE != 0 || at == self.len();
                    if ends || !Compare::<$code>::is_equal(self.first(at), code) {
                        return NOTHING;
                    }
                }
            }

            /// The error among the ranges that `code` is in which is nearest to `version`.
            pub(super) const fn range_near(
                &self,
                version: Version,
                code: <$code as Code>::Ref<'_>,
            ) -> Option<Found> {
                let mut nearest = Nearest::to(version, true);
                self.offer_ranges(code, &mut nearest);
                nearest.found()
            }

            /// Offers the ranges that `code` is in.
            const fn offer_ranges(&self, code: <$code as Code>::Ref<'_>, nearest: &mut Nearest) {
                let mut next = Range::<$code>::count_up_to(self.ranges, code);
                while next > 0 && !Compare::<$code>::is_less(self.ranges[next - 1].reach, code) {
                    next -= 1;
                    let Range { at, last, .. } = self.ranges[next];
                    if !Compare::<$code>::is_less(last, code) {
                        nearest.offer(at, self.window(at), self.value(at));
                    }
                }
            }
        }

        impl Family<$code> {
            /// What `code` means in `version`.
            #[must_use]
            pub const fn lookup_at(
                &self,
                version: Version,
                code: <$code as Code>::Ref<'_>,
            ) -> Lookup<$code> {
                match self.index.find(self.index.slot(code), version, code) {
                    Some(found) if found.defined => Lookup::Defined(self.places.entry(found.at).row()),
                    Some(found) => Lookup::OtherVersion(self.places.entry(found.at).row()),
                    None => Lookup::Unknown,
                }
            }
        }
    )+};
}

each_code_type! { each }
