//! From a code to its row and its value.

use super::layout::Layout;
use super::{Key, Range, SUCCESS};
use crate::code::{Compare, each_code_type};
use crate::{Code, Family, Lookup, Version, Window};

/// Finds rows by code.
///
/// By slot means: in the order of [`Layout`], with gaps. Each table stands alone, so that only those
/// are linked that are used.
pub struct Index<C: Code + ?Sized + 'static> {
    pub layout: Layout,
    pub seed: u64,
    /// The smallest code, and with how many zero bits all the differences to it end.
    pub base: C::Ref<'static>,
    pub zeros: u32,
    pub starts: &'static [u32],
    /// By slot: the code that it is for. Not there if the layout is direct.
    pub codes: &'static [C::Ref<'static>],
    /// By slot: the number of the newest error, or [`SUCCESS`].
    pub values: &'static [u32],
    /// By slot: the first of the keys with the code.
    pub firsts: &'static [u32],
    /// By slot: the versions in which the value is the one above; none if that is always so.
    pub spans: &'static [Span],
    /// What the values by slot are if they follow each other.
    pub count: Count,
    /// Sorted by code and version.
    pub keys: &'static [Key<C>],
    pub ranges: &'static [Range<C>],
    /// Whether any of the ranges is an error.
    pub error_ranges: bool,
}

impl<C: Code + ?Sized> Clone for Index<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Index<C> {}

impl<C: Code + ?Sized> Index<C> {
    /// Whether the value by slot is what the slot's code means in `version`.
    #[inline]
    #[must_use]
    pub const fn settles(&self, slot: usize, version: Version) -> bool {
        self.spans.is_empty() || self.spans[slot].contains(version)
    }

    /// Whether no other row has the slot's code, so that it means the same in every version that
    /// has it.
    #[inline]
    #[must_use]
    pub const fn is_alone(&self, slot: usize) -> bool {
        self.spans[slot].alone
    }
}

/// Values that follow each other as their codes do: then the slot says all. A success can be the one
/// before the first or after the last, as [`SUCCESS`] is the number before 0.
#[derive(Clone, Copy)]
pub enum Count {
    /// They do not.
    No,
    /// The first, from which they count up.
    Up(u32),
    /// The first, from which they count down.
    Down(u32),
}

/// A window in a form that takes two comparisons.
#[derive(Clone, Copy)]
pub struct Span {
    since: Version,
    last: Version,
    /// No other row has the code.
    alone: bool,
}

impl Span {
    pub const NEVER: Self = Self { since: Version::MAX, last: Version::new(0, 0), alone: false };

    #[inline]
    const fn contains(self, version: Version) -> bool {
        // Without a branch between the two.
        !version.is_before(self.since) & !self.last.is_before(version)
    }
}

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
pub(super) struct Nearest {
    version: Version,
    errors_only: bool,
    best: Option<(Found, u64, Window)>,
}

impl Nearest {
    pub(super) const fn to(version: Version, errors_only: bool) -> Self {
        Self { version, errors_only, best: None }
    }

    pub(super) const fn offer<C: Code + ?Sized>(&mut self, keys: &[Key<C>], at: usize) {
        let Key { window, value, .. } = keys[at];
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

impl Span {
    pub(super) const fn of(window: &Window, alone: bool) -> Self {
        Self {
            alone,
            since: match window.since {
                Some(since) => since,
                None => Version::new(0, 0),
            },
            last: match window.until {
                Some(until) => until.predecessor(),
                None => Version::MAX,
            },
        }
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Index<$code> {
            /// The row for `code` that holds in `version`, or the one nearest to it.
            #[must_use]
            pub const fn find(
                &self,
                code: <$code as Code>::Ref<'_>,
                version: Version,
                errors_only: bool,
            ) -> Option<Found> {
                self.find_from(self.slot(code), code, version, errors_only)
            }

            /// The same for a code whose slot is known.
            #[must_use]
            pub const fn find_from(
                &self,
                slot: Option<usize>,
                code: <$code as Code>::Ref<'_>,
                version: Version,
                errors_only: bool,
            ) -> Option<Found> {
                let keys = self.keys;
                let mut nearest = Nearest::to(version, errors_only);
                if let Some(slot) = slot {
                    let mut at = self.firsts[slot] as usize;
                    while at < keys.len() && Compare::<$code>::is_equal(keys[at].codes.first(), code) {
                        if !keys[at].codes.is_range() {
                            nearest.offer(keys, at);
                        }
                        at += 1;
                    }
                }
                let ranges = self.ranges;
                let mut next = Range::<$code>::count_up_to(ranges, keys, code);
                while next > 0 && !Compare::<$code>::is_less(ranges[next - 1].reach, code) {
                    next -= 1;
                    if keys[ranges[next].at].codes.contains(code) {
                        nearest.offer(keys, ranges[next].at);
                    }
                }
                nearest.found()
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
                match self.index.find(code, version, false) {
                    Some(found) if found.defined => Lookup::Defined(self.rows[found.at]),
                    Some(found) => Lookup::OtherVersion(self.rows[found.at]),
                    None => Lookup::Unknown,
                }
            }
        }
    )+};
}

each_code_type! { each }
