//! What stands for a row where only its code, its versions and its value matter.

use super::cell::{cells, number};
use super::layout::SUCCESS;
use crate::code::{Compare, each_code_type, each_integer_type};
use crate::{Code, Codes, Window};

/// How many bytes a `Fact` has in a table: its fields in their order, smallest byte first.
pub const FACT_SIZE: usize = 10;

/// What is known of a row by its place alone.
#[derive(Clone, Copy)]
pub(super) struct Fact {
    /// The number of its value, or [`SUCCESS`].
    pub(super) value: u32,
    /// The number of its window.
    pub(super) window: u32,
    pub(super) kind: u8,
    pub(super) flags: u8,
}

#[expect(clippy::many_single_char_names, reason = "bytes have no names")]
impl Fact {
    #[inline]
    pub(super) const fn read(bytes: [u8; FACT_SIZE]) -> Self {
        let [a, b, c, d, e, f, g, h, kind, flags] = bytes;
        Self { value: number([a, b, c, d]), window: number([e, f, g, h]), kind, flags }
    }
}

/// The flag of a row whose code was written in hexadecimal.
pub(super) const HEX: u8 = 1;
/// The flag of a row with a range of codes.
pub(super) const RANGE: u8 = 2;
/// The flag of a row with extras.
pub(super) const EXTRAS: u8 = 4;

/// The number of the value in the bytes of a `Fact`.
pub(super) const fn value(fact: &[u8; FACT_SIZE]) -> u32 {
    let [a, b, c, d, ..] = *fact;
    number([a, b, c, d])
}

/// The number of the window.
pub(super) const fn window(fact: &[u8; FACT_SIZE]) -> u32 {
    let [_, _, _, _, a, b, c, d, ..] = *fact;
    number([a, b, c, d])
}

/// Whether the row has a range of codes.
pub(super) const fn is_range(fact: &[u8; FACT_SIZE]) -> bool {
    let [.., flags] = *fact;
    flags & RANGE != 0
}

/// The window with a number: they are counted from 1, and 0 is [`Window::ALWAYS`].
#[inline]
pub(super) const fn nth_window(windows: &[Window], nth: u32) -> Window {
    match nth {
        0 => Window::ALWAYS,
        nth => windows[nth as usize - 1],
    }
}

/// What the index needs to know of the rows, in the order of the catalog.
///
/// Apart from the rows, so that a program that only decodes carries none of their texts.
pub struct Keys<C: Code + ?Sized + 'static> {
    /// The code, or the first of the range.
    pub codes: &'static C::Table,
    /// A `Fact` for each.
    pub facts: &'static [u8],
    /// The windows that rows have, counted from 1; 0 is [`Window::ALWAYS`].
    pub windows: &'static [Window],
    /// The versions with which a window begins or ends, each once, in ascending order.
    pub changes: &'static [u64],
    pub ranges: &'static [Range<C>],
}

impl<C: Code + ?Sized> Clone for Keys<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Keys<C> {}

impl<C: Code + ?Sized> Keys<C> {
    pub(crate) const fn len(&self) -> usize {
        self.facts.len() / FACT_SIZE
    }

    #[inline]
    pub(super) const fn fact(&self, at: usize) -> Fact {
        Fact::read(cells(self.facts)[at])
    }

    /// The number of a row's value, or [`SUCCESS`].
    #[inline]
    #[must_use]
    pub const fn value(&self, at: usize) -> u32 {
        self.fact(at).value
    }

    #[inline]
    pub(crate) const fn window(&self, at: usize) -> Window {
        nth_window(self.windows, self.fact(at).window)
    }

    #[inline]
    pub(crate) const fn is_range(&self, at: usize) -> bool {
        self.fact(at).flags & RANGE != 0
    }

    /// Whether any of the ranges is an error.
    #[must_use]
    pub const fn has_error_ranges(&self) -> bool {
        let mut at = 0;
        while at < self.ranges.len() {
            if self.ranges[at].value != SUCCESS {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Which of the ranges the row is.
    #[inline]
    const fn range(&self, at: usize) -> Option<usize> {
        if !self.is_range(at) {
            return None;
        }
        let (mut start, mut end) = (0, self.ranges.len());
        while start < end {
            let middle = start + (end - start) / 2;
            if self.ranges[middle].at < at {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        Some(start)
    }
}

/// The keys as const evaluation reads them one after the other: to split a table into cells takes it
/// as long as to read dozens of them.
pub(crate) struct Split<C: Code + ?Sized + 'static> {
    pub(super) codes: &'static [C::Cell],
    pub(super) facts: &'static [[u8; FACT_SIZE]],
    windows: &'static [Window],
    pub(crate) ranges: &'static [Range<C>],
}

impl<C: Code + ?Sized> Split<C> {
    pub(crate) const fn len(&self) -> usize {
        self.facts.len()
    }
}

/// A row with a range of codes.
pub struct Range<C: Code + ?Sized> {
    /// Its place among the rows.
    pub at: usize,
    pub first: C::Ref<'static>,
    /// The last code of the range, which is in it.
    pub last: C::Ref<'static>,
    /// The largest code of this range and of all before it: where that is too small, none of them
    /// has the code.
    pub reach: C::Ref<'static>,
    /// The number of its value, or [`SUCCESS`].
    pub value: u32,
}

impl<C: Code + ?Sized> Clone for Range<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Range<C> {}

/// Of so many values, by number: whether some range has it.
#[must_use]
pub const fn ranged<C: Code + ?Sized, const VALUES: usize>(ranges: &[Range<C>]) -> [bool; VALUES] {
    let (mut has_range, mut at) = ([false; VALUES], 0);
    while at < ranges.len() {
        let value = ranges[at].value as usize;
        if value < VALUES {
            has_range[value] = true;
        }
        at += 1;
    }
    has_range
}

/// Whether any of the values with these numbers is.
#[must_use]
pub const fn any_ranged(numbers: &[u32], ranged: &[bool]) -> bool {
    let mut at = 0;
    while at < numbers.len() {
        let number = numbers[at] as usize;
        if number < ranged.len() && ranged[number] {
            return true;
        }
        at += 1;
    }
    false
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Keys<$code> {
            /// A code in a table.
            #[inline(always)]
            #[must_use]
            pub const fn read(
                table: &'static <$code as Code>::Table,
                at: usize,
            ) -> <$code as Code>::Ref<'static> {
                Compare::<$code>::read(table, at)
            }

            /// The code of a row, or the first of its range.
            #[inline]
            pub(crate) const fn first(&self, at: usize) -> <$code as Code>::Ref<'static> {
                Compare::<$code>::read(self.codes, at)
            }

            #[inline]
            pub(crate) const fn codes(&self, at: usize) -> Codes<$code> {
                match self.range(at) {
                    Some(range) => Codes::range(self.ranges[range].first, self.ranges[range].last),
                    None => Codes::one(self.first(at)),
                }
            }

            /// Whether no row shares a code with a range, in whatever versions. The rows beside a range
            /// show it.
            #[must_use]
            pub const fn has_ranges_apart(&self) -> bool {
                let keys = self.split();
                let mut next = 0;
                while next < keys.ranges.len() {
                    let Range { at, first, last, .. } = keys.ranges[next];
                    let follows = at == 0 || Compare::<$code>::is_less(keys.first(at - 1), first);
                    let ends = at + 1 == keys.len() || Compare::<$code>::is_less(last, keys.first(at + 1));
                    if !follows || !ends {
                        return false;
                    }
                    next += 1;
                }
                true
            }

            /// The keys split into cells.
            pub(crate) const fn split(&self) -> Split<$code> {
                Split {
                    codes: Compare::<$code>::cells(self.codes),
                    facts: cells(self.facts),
                    windows: self.windows,
                    ranges: self.ranges,
                }
            }
        }

        impl Split<$code> {
            /// The code, or the first of the range.
            pub(crate) const fn first(&self, at: usize) -> <$code as Code>::Ref<'static> {
                Compare::<$code>::code(self.codes[at])
            }

            pub(crate) const fn is_range(&self, at: usize) -> bool {
                is_range(&self.facts[at])
            }

            pub(crate) const fn window(&self, at: usize) -> Window {
                nth_window(self.windows, window(&self.facts[at]))
            }

            /// Where the keys with `code` or more begin.
            pub(crate) const fn lower_bound(&self, code: <$code as Code>::Ref<'_>) -> usize {
                let (mut at, mut end) = (0, self.len());
                while at < end {
                    let middle = at + (end - at) / 2;
                    if Compare::<$code>::is_less(self.first(middle), code) {
                        at = middle + 1;
                    } else {
                        end = middle;
                    }
                }
                at
            }
        }

        impl Range<$code> {
            /// How many of the ranges begin with `code` or before it.
            ///
            /// There is nothing to jump over, and the number of steps follows from that of the ranges.
            #[inline(always)]
            pub(crate) const fn count_up_to(ranges: &[Self], code: <$code as Code>::Ref<'_>) -> usize {
                let (mut count, mut rest) = (0, ranges.len());
                while rest > 0 {
                    let half = rest.div_ceil(2);
                    if !Compare::<$code>::is_less(code, ranges[count + half - 1].first) {
                        count += half;
                    }
                    rest -= half;
                }
                count
            }

            /// That which has `code`, of ranges that have no code in common.
            #[inline(always)]
            pub(super) const fn with<'a>(
                ranges: &'a [Self],
                code: <$code as Code>::Ref<'_>,
            ) -> Option<&'a Self> {
                match Self::count_up_to(ranges, code) {
                    0 => None,
                    count if Compare::<$code>::is_less(ranges[count - 1].last, code) => None,
                    count => Some(&ranges[count - 1]),
                }
            }
        }
    )+};
}

each_code_type! { each }

macro_rules! integers {
    ($($code:ident $unsigned:ident,)+) => {$(
        impl Keys<$code> {
            /// A table of codes; `BYTES` is as many as they have.
            #[must_use]
            pub const fn table<const CODES: usize, const BYTES: usize>(
                codes: &[$code; CODES],
            ) -> [u8; BYTES] {
                let mut table = [0; BYTES];
                let (cells, _) = table.as_chunks_mut();
                let mut at = 0;
                while at < CODES {
                    cells[at] = codes[at].to_le_bytes();
                    at += 1;
                }
                table
            }
        }
    )+};
}

each_integer_type! { integers }
