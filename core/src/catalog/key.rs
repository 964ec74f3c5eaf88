//! What stands for a row where only its code, its versions and its value matter.

use super::cell::{bytes, cells, number};
use crate::code::{Compare, each_code_type, each_integer_type};
use crate::{Code, Codes, Window};

/// In place of a value's number: the row is a success.
pub const SUCCESS: u32 = u32::MAX;
/// In place of a value's number: no row has the slot's code.
pub const NOTHING: u32 = u32::MAX - 1;

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

    /// The bytes of it.
    pub(super) const fn bytes(self) -> [u8; FACT_SIZE] {
        let Self { value, window, kind, flags } = self;
        let [a, b, c, d] = bytes(value);
        let [e, f, g, h] = bytes(window);
        [a, b, c, d, e, f, g, h, kind, flags]
    }
}

/// The flag of a row whose code was written in hexadecimal.
pub(super) const HEX: u8 = 1;
/// The flag of a row with a range of codes.
pub(super) const RANGE: u8 = 2;

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

    #[inline]
    pub(super) const fn value(&self, at: usize) -> u32 {
        self.fact(at).value
    }

    pub(super) const fn window(&self, at: usize) -> Window {
        self.nth_window(self.fact(at).window)
    }

    const fn nth_window(&self, nth: u32) -> Window {
        match nth {
            0 => Window::ALWAYS,
            nth => self.windows[nth as usize - 1],
        }
    }

    pub(super) const fn is_range(&self, at: usize) -> bool {
        self.fact(at).flags & RANGE != 0
    }

    /// Whether any of the ranges is an error.
    #[must_use]
    pub const fn has_error_ranges(&self) -> bool {
        let mut at = 0;
        while at < self.ranges.len() {
            if self.value(self.ranges[at].at) != SUCCESS {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Which of the ranges the row is.
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

/// A key by itself, which is what catalogs are merged by.
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

impl<C: Code + ?Sized> Key<C> {
    pub(super) const FILLER: Self =
        Self { codes: Codes::one(C::FILLER), window: Window::ALWAYS, value: SUCCESS };
}

/// A key that is a range of codes.
pub struct Range<C: Code + ?Sized> {
    /// Its place among the keys.
    pub at: usize,
    /// The last code of the range.
    pub last: C::Ref<'static>,
    /// The largest code of this range and of all before it: where that is too small, none of them
    /// has the code.
    pub reach: C::Ref<'static>,
}

impl<C: Code + ?Sized> Clone for Range<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Range<C> {}

/// How many of the keys are ranges.
#[must_use]
pub const fn count_ranges<C: Code + ?Sized>(keys: &[Key<C>]) -> usize {
    let (mut ranges, mut at) = (0, 0);
    while at < keys.len() {
        if keys[at].codes.is_range() {
            ranges += 1;
        }
        at += 1;
    }
    ranges
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
            pub(super) const fn first(&self, at: usize) -> <$code as Code>::Ref<'static> {
                Compare::<$code>::read(self.codes, at)
            }

            pub(super) const fn codes(&self, at: usize) -> Codes<$code> {
                match self.range(at) {
                    Some(range) => Codes::range(self.first(at), self.ranges[range].last),
                    None => Codes::one(self.first(at)),
                }
            }

            /// How many of the ranges begin with `code` or before it.
            pub(crate) const fn count_ranges_up_to(&self, code: <$code as Code>::Ref<'_>) -> usize {
                let (mut count, mut end) = (0, self.ranges.len());
                while count < end {
                    let middle = count + (end - count) / 2;
                    if Compare::<$code>::is_less(code, self.first(self.ranges[middle].at)) {
                        end = middle;
                    } else {
                        count = middle + 1;
                    }
                }
                count
            }

            /// All of them, to be merged with others; `ROWS` is how many there are.
            #[must_use]
            pub const fn all<const ROWS: usize>(&self) -> [Key<$code>; ROWS] {
                let mut keys = [Key::FILLER; ROWS];
                // Once, and not for each row: it takes const evaluation as long as all else here.
                let facts = cells(self.facts);
                let (mut at, mut range) = (0, 0);
                while at < ROWS {
                    let first = Compare::<$code>::read(self.codes, at);
                    let Fact { value, window, flags, .. } = Fact::read(facts[at]);
                    keys[at] = Key {
                        codes: if flags & RANGE == 0 {
                            Codes::one(first)
                        } else {
                            range += 1;
                            Codes::range(first, self.ranges[range - 1].last)
                        },
                        window: self.nth_window(window),
                        value,
                    };
                    at += 1;
                }
                keys
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

        impl Key<$code> {
            /// Which of the keys are ranges.
            #[must_use]
            pub const fn ranges<const RANGES: usize>(keys: &[Self]) -> [Range<$code>; RANGES] {
                let nowhere = Range { at: 0, last: <$code>::FILLER, reach: <$code>::FILLER };
                let mut ranges = [nowhere; RANGES];
                let (mut next, mut at) = (0, 0);
                while next < RANGES && at < keys.len() {
                    if keys[at].codes.is_range() {
                        let last = keys[at].codes.last();
                        let mut reach = last;
                        if next > 0 && Compare::<$code>::is_less(reach, ranges[next - 1].reach) {
                            reach = ranges[next - 1].reach;
                        }
                        ranges[next] = Range { at, last, reach };
                        next += 1;
                    }
                    at += 1;
                }
                ranges
            }

            /// The codes, or the first ones of the ranges.
            #[must_use]
            pub const fn firsts<const ROWS: usize>(
                keys: &[Self; ROWS],
            ) -> [<$code as Code>::Ref<'static>; ROWS] {
                let mut firsts = [<$code>::FILLER; ROWS];
                let mut at = 0;
                while at < ROWS {
                    firsts[at] = keys[at].codes.first();
                    at += 1;
                }
                firsts
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
