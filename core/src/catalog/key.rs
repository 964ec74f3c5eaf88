//! What stands for a row where only its code, its versions and its value matter.

use crate::code::{Compare, each_code_type};
use crate::{Code, Codes, Window};

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
    )+};
}

each_code_type! { each }
