//! From a code to its slot, as the layout says.

use super::cell::{number_at, value_at};
use super::layout::{Count, Layout, WITH_CODE, hash};
use super::{Index, NOTHING};
use crate::code::{Compare, each_integer_type};

/// The slot of a hash.
#[inline(always)]
const fn hashed(hash: u64, starts: &[u8], slots: usize) -> usize {
    let start = number_at(starts, hash::bucket(hash, starts.len() / 4));
    hash::first_slot(hash ^ start as u64, slots) as usize
}

macro_rules! integers {
    ($($code:ident $unsigned:ident,)+) => {$(
        impl Index<$code> {
            /// The slot of `code`, if a row has it.
            #[inline(always)]
            #[must_use]
            pub const fn slot(&self, code: $code) -> Option<usize> {
                match self.candidate(code) {
                    Some(slot) if self.is_of(slot, code) && self.value(slot) != NOTHING => Some(slot),
                    _ => None,
                }
            }

            /// The slot that the layout gives to `code`, which may be that of another.
            #[inline(always)]
            pub(super) const fn candidate(&self, code: $code) -> Option<usize> {
                let slot = match self.layout {
                    Layout::Direct => self.key(code),
                    Layout::Pages { bits } => {
                        let key = self.key(code);
                        let page = key >> bits;
                        if page >= (self.starts.len() / 4) as u64 {
                            return None;
                        }
                        number_at(self.starts, page as usize) as u64 + (key & ((1 << bits) - 1))
                    }
                    Layout::Hashed => {
                        let number = code as $unsigned as u128;
                        let hash = hash::hash(number, <$code>::BITS, hash::factor(self.seed));
                        hashed(hash, self.starts, self.slots()) as u64
                    }
                };
                if slot < self.slots() as u64 { Some(slot as usize) } else { None }
            }

            /// What the layouts of numbers go by; larger than any of them for what is not a multiple
            /// of the power of two that the codes are multiples of.
            #[inline(always)]
            const fn key(&self, code: $code) -> u64 {
                let above = code.wrapping_sub(self.base) as $unsigned as u128;
                if above >> 64 == 0 { (above as u64).rotate_right(self.zeros) } else { u64::MAX }
            }

            /// Where the values count with the codes, that of `code`, listed or not: as they are all
            /// there are, what would come before the first or after the last is more than any number.
            #[inline(always)]
            pub(super) const fn counted(&self, code: $code) -> Option<u64> {
                let key = self.key(code);
                let value = match self.count {
                    Count::No => return None,
                    Count::Up(first) => (first.cast_signed() as u64).wrapping_add(key),
                    Count::Down(first) => (first.cast_signed() as u64).wrapping_sub(key),
                };
                // Where 32 bits say as much, LLVM sees more of what base and first come to.
                let short = <$code>::BITS <= 32 && self.zeros == 0;
                Some(if short { value as u32 as u64 } else { value })
            }

            /// Whether it is the slot of `code`; in a direct layout it is no other's, but may be empty.
            #[inline(always)]
            pub(super) const fn is_of(&self, slot: usize, code: $code) -> bool {
                match self.layout {
                    Layout::Direct => true,
                    Layout::Pages { .. } | Layout::Hashed => match self.width {
                        WITH_CODE => {
                            (value_at(self.values, WITH_CODE, slot) ^ Self::above(code)) >> 32 == 0
                        }
                        _ => Compare::<$code>::read(self.codes, slot) == code,
                    },
                }
            }

            /// `code` where it follows a value: above it.
            #[inline(always)]
            pub(super) const fn above(code: $code) -> u64 {
                (code as u32 as u64) << 32
            }
        }
    )+};
}

each_integer_type! { integers }

impl Index<str> {
    /// The slot of `code`, if a row has it.
    #[inline(always)]
    #[must_use]
    pub const fn slot(&self, code: &str) -> Option<usize> {
        match self.candidate(code) {
            Some(slot) if self.is_of(slot, code) => Some(slot),
            _ => None,
        }
    }

    /// The slot that the hash gives to `code`, which may be that of another.
    #[inline(always)]
    pub(super) const fn candidate(&self, code: &str) -> Option<usize> {
        if self.codes.is_empty() {
            return None;
        }
        let places = hash::places(code.as_bytes(), self.seed);
        let hash = hash::hash_places(places, code.len(), hash::factor(self.seed));
        Some(hashed(hash, self.starts, self.codes.len()))
    }

    /// Texts do not count.
    #[inline(always)]
    #[expect(clippy::unused_self, reason = "stands for what indices of numbers have")]
    pub(super) const fn counted(&self, _: &str) -> Option<u64> {
        None
    }

    /// Whether it is the slot of `code`.
    #[inline(always)]
    pub(super) const fn is_of(&self, slot: usize, code: &str) -> bool {
        Compare::<str>::is_equal(self.codes[slot], code)
    }

    /// Texts follow no values.
    #[inline(always)]
    pub(super) const fn above(_: &str) -> u64 {
        0
    }
}
