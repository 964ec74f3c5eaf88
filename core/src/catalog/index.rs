//! From a code to its row and its value.

use super::layout::{Layout, Placed, Shape};
use crate::code::{Compare, each_code_type};
use crate::{Code, Codes, Family, Lookup, Version, Window};

/// In place of a value's number: the row is a success.
pub const SUCCESS: u32 = u32::MAX;
/// In place of a value's number: no row has the slot's code.
pub const NOTHING: u32 = u32::MAX - 1;

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

/// A key that is a range of codes.
pub struct Range<C: Code + ?Sized> {
    /// Its place among the keys.
    pub(crate) at: usize,
    /// The largest code of this range and of all before it: where that is too small, none of them
    /// has the code.
    pub(crate) reach: C::Ref<'static>,
}

impl<C: Code + ?Sized> Clone for Range<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Range<C> {}

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
struct Nearest {
    version: Version,
    errors_only: bool,
    best: Option<(Found, u64, Window)>,
}

impl Nearest {
    const fn to(version: Version, errors_only: bool) -> Self {
        Self { version, errors_only, best: None }
    }

    const fn offer<C: Code + ?Sized>(&mut self, keys: &[Key<C>], at: usize) {
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

    const fn found(&self) -> Option<Found> {
        match self.best {
            Some((found, ..)) => Some(found),
            None => None,
        }
    }
}

/// The codes of a catalog, without its ranges and each once, in ascending order.
pub struct Singles<C: Code + ?Sized, const CODES: usize> {
    pub codes: [C::Ref<'static>; CODES],
    /// The first key of each.
    pub firsts: [u32; CODES],
}

impl<C: Code + ?Sized, const CODES: usize> Singles<C, CODES> {
    /// The codes by slot.
    #[must_use]
    pub const fn by_slot<const STARTS: usize, const SLOTS: usize>(
        &self,
        placed: &Placed<CODES, STARTS>,
    ) -> [C::Ref<'static>; SLOTS] {
        // A gap has a code that is found in its own slot, and so in no gap.
        let filler = if CODES > 0 { self.codes[0] } else { C::FILLER.codes.first() };
        placed.by_slot(&self.codes, filler)
    }
}

/// The newest error of each code, and in which versions it is what the code means.
pub struct Newest<const CODES: usize> {
    pub values: [u32; CODES],
    pub spans: [Span; CODES],
    /// Whether some code means something else, or nothing, in some version.
    pub by_version: bool,
}

impl<const CODES: usize> Newest<CODES> {
    /// Whether the values follow each other, in a direct layout without gaps.
    #[must_use]
    pub const fn count(&self, shape: Shape) -> Count {
        let (Layout::Direct, true) = (shape.layout, CODES > 1 && shape.slots == CODES) else {
            return Count::No;
        };
        let first = self.values[0];
        let (mut up, mut down, mut at) = (true, true, 0);
        while at < CODES {
            up &= self.values[at] == first.wrapping_add(at as u32);
            down &= self.values[at] == first.wrapping_sub(at as u32);
            at += 1;
        }
        match (up, down) {
            (true, _) => Count::Up(first),
            (_, true) => Count::Down(first),
            _ => Count::No,
        }
    }

    /// How long the table of spans is: most families have no versions, and no table.
    #[must_use]
    pub const fn count_spans(&self, shape: Shape) -> usize {
        if self.by_version { shape.slots } else { 0 }
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Key<$code> {
            /// Where the keys with `code` or more begin.
            pub(crate) const fn lower_bound(keys: &[Self], code: <$code as Code>::Ref<'_>) -> usize {
                let (mut at, mut end) = (0, keys.len());
                while at < end {
                    let middle = at + (end - at) / 2;
                    if Compare::<$code>::is_less(keys[middle].codes.first(), code) {
                        at = middle + 1;
                    } else {
                        end = middle;
                    }
                }
                at
            }

            /// How many codes the keys have, not counting ranges.
            #[must_use]
            pub const fn count_singles(keys: &[Self]) -> usize {
                let (mut codes, mut at) = (0, 0);
                let mut last: Option<usize> = None;
                while at < keys.len() {
                    if !keys[at].codes.is_range() {
                        let is_new = match last {
                            None => true,
                            Some(last) => !Compare::<$code>::is_equal(
                                keys[last].codes.first(),
                                keys[at].codes.first(),
                            ),
                        };
                        if is_new {
                            codes += 1;
                        }
                        last = Some(at);
                    }
                    at += 1;
                }
                codes
            }

            /// The codes of the keys, not counting ranges.
            #[must_use]
            pub const fn singles<const CODES: usize>(keys: &[Self]) -> Singles<$code, CODES> {
                let (mut codes, mut firsts) = ([<$code>::FILLER.codes.first(); CODES], [0; CODES]);
                let (mut next, mut at) = (0, 0);
                while at < keys.len() {
                    let code = keys[at].codes.first();
                    if !keys[at].codes.is_range()
                        && (next == 0 || !Compare::<$code>::is_equal(codes[next - 1], code))
                    {
                        codes[next] = code;
                        firsts[next] = at as u32;
                        next += 1;
                    }
                    at += 1;
                }
                Singles { codes, firsts }
            }

            /// Which of the keys are ranges.
            #[must_use]
            pub const fn ranges<const RANGES: usize>(keys: &[Self]) -> [Range<$code>; RANGES] {
                let mut ranges = [Range { at: 0, reach: <$code>::FILLER.codes.first() }; RANGES];
                let (mut next, mut at) = (0, 0);
                while next < RANGES && at < keys.len() {
                    if keys[at].codes.is_range() {
                        let mut reach = keys[at].codes.last();
                        if next > 0 && Compare::<$code>::is_less(reach, ranges[next - 1].reach) {
                            reach = ranges[next - 1].reach;
                        }
                        ranges[next] = Range { at, reach };
                        next += 1;
                    }
                    at += 1;
                }
                ranges
            }
        }

        impl Range<$code> {
            /// Whether any of the ranges is an error.
            #[must_use]
            pub const fn any_error(ranges: &[Self], keys: &[Key<$code>]) -> bool {
                let mut at = 0;
                while at < ranges.len() {
                    if keys[ranges[at].at].value != SUCCESS {
                        return true;
                    }
                    at += 1;
                }
                false
            }

            /// How many of the ranges begin with `code` or before it.
            pub(crate) const fn count_up_to(
                ranges: &[Self],
                keys: &[Key<$code>],
                code: <$code as Code>::Ref<'_>,
            ) -> usize {
                let (mut count, mut end) = (0, ranges.len());
                while count < end {
                    let middle = count + (end - count) / 2;
                    if Compare::<$code>::is_less(code, keys[ranges[middle].at].codes.first()) {
                        end = middle;
                    } else {
                        count = middle + 1;
                    }
                }
                count
            }
        }

        impl<const CODES: usize> Singles<$code, CODES> {
            /// The newest error of each code.
            #[must_use]
            pub const fn newest(
                &self,
                keys: &'static [Key<$code>],
                ranges: &'static [Range<$code>],
            ) -> Newest<CODES> {
                let mut newest = Newest {
                    values: [SUCCESS; CODES],
                    spans: [Span::NEVER; CODES],
                    by_version: false,
                };
                let mut at = 0;
                while at < CODES {
                    let first = self.firsts[at] as usize;
                    let end = if at + 1 < CODES { self.firsts[at + 1] as usize } else { keys.len() };
                    let alone = end - first == 1 && ranges.is_empty();
                    // A code without an error is a success in whichever version.
                    let mut window = Window::ALWAYS;
                    if alone {
                        // By far the most, so not by way of the rest.
                        newest.values[at] = keys[first].value;
                        if keys[first].value != SUCCESS {
                            window = keys[first].window;
                        }
                    } else {
                        let mut nearest = Nearest::to(Version::MAX, true);
                        let mut key = first;
                        while key < end {
                            if !keys[key].codes.is_range() {
                                nearest.offer(keys, key);
                            }
                            key += 1;
                        }
                        Index::<$code>::offer_ranges(keys, ranges, self.codes[at], &mut nearest);
                        if let Some(found) = nearest.found() {
                            newest.values[at] = found.value;
                            window = keys[found.at].window;
                        }
                    }
                    newest.by_version |= window.since.is_some() || window.until.is_some();
                    newest.spans[at] = Span::of(&window, alone);
                    at += 1;
                }
                newest
            }
        }

        impl Index<$code> {
            const fn offer_ranges(
                keys: &[Key<$code>],
                ranges: &[Range<$code>],
                code: <$code as Code>::Ref<'_>,
                nearest: &mut Nearest,
            ) {
                let mut next = Range::<$code>::count_up_to(ranges, keys, code);
                while next > 0 && !Compare::<$code>::is_less(ranges[next - 1].reach, code) {
                    next -= 1;
                    if keys[ranges[next].at].codes.contains(code) {
                        nearest.offer(keys, ranges[next].at);
                    }
                }
            }

            /// The range that holds in `version`, or the one nearest to it, for a `code` without a
            /// slot.
            #[must_use]
            pub const fn find_range(
                &self,
                code: <$code as Code>::Ref<'_>,
                version: Version,
                errors_only: bool,
            ) -> Option<Found> {
                let mut nearest = Nearest::to(version, errors_only);
                Self::offer_ranges(self.keys, self.ranges, code, &mut nearest);
                nearest.found()
            }

            /// The row for `code` that holds in `version`, or the one nearest to it.
            #[must_use]
            pub const fn find(
                &self,
                code: <$code as Code>::Ref<'_>,
                version: Version,
                errors_only: bool,
            ) -> Option<Found> {
                let keys = self.keys;
                let mut nearest = Nearest::to(version, errors_only);
                if let Some(slot) = self.slot(code) {
                    let mut at = self.firsts[slot] as usize;
                    while at < keys.len() && Compare::<$code>::is_equal(keys[at].codes.first(), code) {
                        if !keys[at].codes.is_range() {
                            nearest.offer(keys, at);
                        }
                        at += 1;
                    }
                }
                if !self.ranges.is_empty() {
                    Self::offer_ranges(keys, self.ranges, code, &mut nearest);
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

impl Span {
    const fn of(window: &Window, alone: bool) -> Self {
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
