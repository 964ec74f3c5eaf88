//! From a code to its slot, as the layout says; and back, when the tables are made.

use super::cell::{number_at, value_at};
use super::layout::{
    self, Count, Layout, NONE, SEEDS, Scratch, Shape, Tried, WITH_CODE, hash, next_seed,
};
use super::{ALONE, Index, NOTHING, Singles};
use crate::Code;
use crate::code::{Compare, each_code_type, each_integer_type};

/// The slot of each code, and what is read to find it.
pub struct Placed<const ROWS: usize, const STARTS: usize> {
    /// What the hash starts from.
    pub seed: u64,
    /// For each page its first slot; for each bucket of the hash which bits of its hashes are inverted.
    pub starts: [u32; STARTS],
    /// Of as many codes as there are singles.
    pub slots: [u32; ROWS],
    count: usize,
}

impl<const ROWS: usize, const STARTS: usize> Placed<ROWS, STARTS> {
    /// Of a table what belongs to each code, by slot; the gaps get the filler. Where in the table that
    /// is, `places` say for each code.
    #[must_use]
    pub const fn by_slot<T: Copy, const SLOTS: usize>(
        &self,
        table: &[T],
        places: &[u32; ROWS],
        filler: T,
    ) -> [T; SLOTS] {
        let mut slots = [filler; SLOTS];
        let mut at = 0;
        // A table that is not needed has no slots.
        while at < self.count && SLOTS > 0 {
            slots[self.slots[at] as usize] = table[(places[at] & !ALONE) as usize];
            at += 1;
        }
        slots
    }

    /// The numbers of the codes, by slot.
    #[must_use]
    pub const fn numbers_by_slot<const SLOTS: usize>(
        &self,
        numbers: &[u32; ROWS],
        filler: u32,
    ) -> [u32; SLOTS] {
        let mut slots = [filler; SLOTS];
        let mut at = 0;
        while at < self.count {
            slots[self.slots[at] as usize] = numbers[at];
            at += 1;
        }
        slots
    }
}

/// What the layouts of numbers go by; larger than any of them for what is not a multiple of the
/// power of two that the codes are multiples of.
#[inline(always)]
const fn key(above: u128, zeros: u32) -> u64 {
    if above >> 64 == 0 { (above as u64).rotate_right(zeros) } else { u64::MAX }
}

/// The slot of a hash.
#[inline(always)]
const fn hashed(hash: u64, starts: &[u8], slots: usize) -> usize {
    let start = number_at(starts, hash::bucket(hash, starts.len() / 4));
    hash::first_slot(hash ^ start as u64, slots) as usize
}

macro_rules! integers {
    ($($code:ident $unsigned:ident,)+) => {$(
        impl<const ROWS: usize> Singles<$code, ROWS> {
            /// The smallest code.
            #[must_use]
            pub const fn base(&self) -> $code {
                self.filler()
            }

            /// With how many zero bits the differences to the smallest code end.
            #[must_use]
            pub const fn zeros(&self) -> u32 {
                let (mut bits, mut at) = (0, 0);
                while at < self.count {
                    // The lowest bit of a difference is where the two differ first.
                    bits |= self.codes[at] ^ self.codes[0];
                    at += 1;
                }
                if bits == 0 { 0 } else { bits.trailing_zeros() }
            }

            /// How far each code is above the smallest, without the `zeros`; nothing if the distances
            /// are too large.
            #[must_use]
            pub const fn keys(&self, zeros: u32) -> [u64; ROWS] {
                let (mut keys, mut at) = ([0; ROWS], 0);
                let base = self.base();
                while at < self.count {
                    keys[at] = (self.codes[at].wrapping_sub(base) as $unsigned >> zeros) as u64;
                    at += 1;
                }
                keys
            }

            /// The layout that suits the codes with these `keys`.
            #[must_use]
            pub const fn shape(&self, keys: &[u64; ROWS]) -> Shape {
                if self.count > 0 {
                    let span = self.codes[self.count - 1].wrapping_sub(self.base()) as $unsigned;
                    if span as u128 > u64::MAX as u128 {
                        return Shape::hashed(self.count);
                    }
                }
                let (keys, _) = keys.split_at(self.count);
                Shape::of(keys)
            }

            const fn hashes(&self, seed: u64) -> [u64; ROWS] {
                let (mut hashes, mut at) = ([0; ROWS], 0);
                let factor = hash::factor(seed);
                while at < self.count {
                    let number = self.codes[at] as $unsigned as u128;
                    hashes[at] = hash::hash(number, <$code>::BITS, factor);
                    at += 1;
                }
                hashes
            }

            /// The codes by slot, for tables where they follow their values.
            #[must_use]
            pub const fn short_codes<const STARTS: usize, const SLOTS: usize>(
                &self,
                placed: &Placed<ROWS, STARTS>,
            ) -> [u32; SLOTS] {
                let (mut codes, mut at) = ([self.filler() as u32; SLOTS], 0);
                while at < self.count && SLOTS > 0 {
                    codes[placed.slots[at] as usize] = self.codes[at] as u32;
                    at += 1;
                }
                codes
            }
        }

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
                let above = code.wrapping_sub(self.base) as $unsigned as u128;
                let slot = match self.layout {
                    Layout::Direct => key(above, self.zeros),
                    Layout::Pages { bits } => {
                        let key = key(above, self.zeros);
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

            /// Where the values count with the codes, that of `code`, listed or not: as they are all
            /// there are, what would come before the first or after the last is more than any number.
            #[inline(always)]
            pub(super) const fn counted(&self, code: $code) -> Option<u64> {
                let key = key(code.wrapping_sub(self.base) as $unsigned as u128, self.zeros);
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
                            (value_at(self.values, WITH_CODE, slot) >> 32) as u32 == code as u32
                        }
                        _ => Compare::<$code>::read(self.codes, slot) == code,
                    },
                }
            }

            /// The number in a table of values, at the place of `slot` there; more than any number if it
            /// is not the slot of `code`.
            ///
            /// It is read before it is known whose slot it is: nothing waits for the comparison, and
            /// there is nothing to jump over.
            #[inline(always)]
            pub(super) const fn value_if_its(
                &self,
                table: &'static [u8],
                at: usize,
                slot: usize,
                code: $code,
            ) -> u64 {
                let value = value_at(table, self.width, at);
                if self.width == WITH_CODE {
                    // Of another code something is left above. The next comparison is that of the number.
                    value ^ (code as u32 as u64) << 32
                } else if self.is_of(slot, code) {
                    value
                } else {
                    NOTHING as u64
                }
            }
        }
    )+};
}

each_integer_type! { integers }

impl<const ROWS: usize> Singles<str, ROWS> {
    /// There is no smallest text to count from.
    #[must_use]
    pub const fn base(&self) -> &'static str {
        ""
    }

    #[must_use]
    pub const fn zeros(&self) -> u32 {
        0
    }

    /// Only where there are no codes is there a layout that asks for keys.
    #[must_use]
    pub const fn keys(&self, _: u32) -> [u64; ROWS] {
        [0; ROWS]
    }

    #[must_use]
    pub const fn shape(&self, _: &[u64; ROWS]) -> Shape {
        if self.count == 0 { Shape::of(&[]) } else { Shape::hashed(self.count) }
    }

    const fn hashes(&self, seed: u64) -> [u64; ROWS] {
        let (mut hashes, mut at) = ([0; ROWS], 0);
        while at < self.count {
            hashes[at] = hash::hash_text(self.codes[at].as_bytes(), seed);
            at += 1;
        }
        hashes
    }

    /// Texts are in a table of their own.
    #[must_use]
    pub const fn short_codes<const STARTS: usize, const SLOTS: usize>(
        &self,
        _: &Placed<ROWS, STARTS>,
    ) -> [u32; SLOTS] {
        [0; SLOTS]
    }
}

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
        let hash = hash::hash_text(code.as_bytes(), self.seed);
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

    /// The number in a table of values, at the place of `slot` there; more than any number if it is not
    /// the slot of `code`. It is read before that is known.
    #[inline(always)]
    pub(super) const fn value_if_its(
        &self,
        table: &'static [u8],
        at: usize,
        slot: usize,
        code: &str,
    ) -> u64 {
        let value = value_at(table, self.width, at);
        if self.is_of(slot, code) { value } else { NOTHING as u64 }
    }
}

macro_rules! place {
    ($($code:ident)+) => {$(
        impl<const ROWS: usize> Singles<$code, ROWS> {
            /// A slot for each code; it takes scratch space for `SLOTS`.
            #[must_use]
            pub const fn place<const STARTS: usize, const SLOTS: usize>(
                &self,
                layout: Layout,
                keys: &[u64; ROWS],
            ) -> Placed<ROWS, STARTS> {
                let mut placed =
                    Placed { seed: 0, starts: [0; STARTS], slots: [0; ROWS], count: self.count };
                let Placed { seed, starts, slots, .. } = &mut placed;
                let (keys, _) = keys.split_at(self.count);
                match layout {
                    Layout::Direct => layout::place_directly(keys, slots),
                    Layout::Pages { bits } => layout::place_on_pages(keys, bits, starts, slots),
                    Layout::Hashed => {
                        loop {
                            let tried = self.try_seed::<STARTS, SLOTS>(*seed, starts, slots);
                            if let Tried::Placed = tried {
                                break;
                            }
                            *seed = next_seed(*seed, &tried);
                            assert!(
                                *seed < SEEDS,
                                "wirecode: no perfect hash was found for these codes; please report them"
                            );
                        }
                    }
                }
                placed
            }

            const fn try_seed<const STARTS: usize, const SLOTS: usize>(
                &self,
                seed: u64,
                starts: &mut [u32; STARTS],
                slots: &mut [u32],
            ) -> Tried {
                let hashes = self.hashes(seed);
                let (hashes, _) = hashes.split_at(self.count);
                let mut scratch = Scratch {
                    heads: &mut [NONE; STARTS],
                    sizes: &mut [0; STARTS],
                    order: &mut [0; STARTS],
                    next: &mut [0; ROWS],
                    taken: &mut [false; SLOTS],
                };
                layout::place_by_hash(hashes, starts, slots, &mut scratch)
            }

            /// The code in the gaps: one that is found in its own slot, and so in no gap.
            #[must_use]
            pub const fn filler(&self) -> <$code as Code>::Ref<'static> {
                if self.count > 0 { self.codes[0] } else { <$code>::FILLER }
            }
        }
    )+};
}

each_code_type! { place }
