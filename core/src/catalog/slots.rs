//! From a code to its slot, as the layout says; and back, when the tables are made.

use super::cell::number_at;
use super::layout::{self, Layout, SEEDS, Scratch, Shape, hash};
use super::{Index, NOTHING, Singles};
use crate::Code;
use crate::code::{Compare, each_code_type, each_integer_type};

/// The slot of each code, and what is read to find it.
pub struct Placed<const CODES: usize, const STARTS: usize> {
    /// What the hash starts from.
    pub seed: u64,
    /// For each page its first slot; for each bucket of the hash its multiplier.
    pub starts: [u32; STARTS],
    pub slots: [u32; CODES],
}

impl<const CODES: usize, const STARTS: usize> Placed<CODES, STARTS> {
    /// What belongs to the codes, by slot; the gaps get the filler.
    #[must_use]
    pub const fn by_slot<T: Copy, const SLOTS: usize>(
        &self,
        of_code: &[T; CODES],
        filler: T,
    ) -> [T; SLOTS] {
        let mut table = [filler; SLOTS];
        let mut at = 0;
        // A table that is not needed has no slots.
        while at < CODES && SLOTS > 0 {
            table[self.slots[at] as usize] = of_code[at];
            at += 1;
        }
        table
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
    hash::slot(hash, number_at(starts, hash::bucket(hash, starts.len() / 4)), slots)
}

macro_rules! integers {
    ($($code:ident $unsigned:ident,)+) => {$(
        impl<const CODES: usize> Singles<$code, CODES> {
            /// The smallest code.
            #[must_use]
            pub const fn base(&self) -> $code {
                if CODES == 0 { 0 } else { self.codes[0] }
            }

            /// With how many zero bits the differences to the smallest code end.
            #[must_use]
            pub const fn zeros(&self) -> u32 {
                let (mut bits, mut at): ($unsigned, _) = (0, 0);
                while at < CODES {
                    bits |= self.codes[at].wrapping_sub(self.codes[0]) as $unsigned;
                    at += 1;
                }
                if bits == 0 { 0 } else { bits.trailing_zeros() }
            }

            /// The layout that suits the codes.
            #[must_use]
            pub const fn shape(&self) -> Shape {
                if CODES > 0 {
                    let span = self.codes[CODES - 1].wrapping_sub(self.codes[0]) as $unsigned;
                    if span as u128 > u64::MAX as u128 {
                        return Shape::hashed(CODES);
                    }
                }
                Shape::of(&self.keys())
            }

            const fn keys(&self) -> [u64; CODES] {
                let (zeros, mut keys, mut at) = (self.zeros(), [0; CODES], 0);
                while at < CODES {
                    let above = self.codes[at].wrapping_sub(self.codes[0]) as $unsigned;
                    keys[at] = (above >> zeros) as u64;
                    at += 1;
                }
                keys
            }

            const fn hashes(&self, seed: u64) -> [u64; CODES] {
                let (mut hashes, mut at) = ([0; CODES], 0);
                while at < CODES {
                    let number = self.codes[at] as $unsigned as u128;
                    hashes[at] = hash::hash(number, <$code>::BITS, seed);
                    at += 1;
                }
                hashes
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
                        let hash = hash::hash(number, <$code>::BITS, self.seed);
                        hashed(hash, self.starts, Compare::<$code>::count(self.codes)) as u64
                    }
                };
                if slot < self.slots() as u64 { Some(slot as usize) } else { None }
            }

            /// Whether it is the slot of `code`; in a direct layout it is no other's, but may be empty.
            #[inline(always)]
            pub(super) const fn is_of(&self, slot: usize, code: $code) -> bool {
                match self.layout {
                    Layout::Direct => true,
                    Layout::Pages { .. } | Layout::Hashed => {
                        Compare::<$code>::read(self.codes, slot) == code
                    }
                }
            }
        }
    )+};
}

each_integer_type! { integers }

impl<const CODES: usize> Singles<str, CODES> {
    /// There is no smallest text to count from.
    #[must_use]
    pub const fn base(&self) -> &'static str {
        ""
    }

    #[must_use]
    pub const fn zeros(&self) -> u32 {
        0
    }

    #[must_use]
    pub const fn shape(&self) -> Shape {
        if CODES == 0 { Shape::of(&[]) } else { Shape::hashed(CODES) }
    }

    /// Only where there are no codes is there a layout that asks for keys.
    #[expect(clippy::unused_self, reason = "numbers have keys")]
    const fn keys(&self) -> [u64; CODES] {
        [0; CODES]
    }

    const fn hashes(&self, seed: u64) -> [u64; CODES] {
        let (mut hashes, mut at) = ([0; CODES], 0);
        while at < CODES {
            hashes[at] = hash::hash_text(self.codes[at].as_bytes(), seed);
            at += 1;
        }
        hashes
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

    /// Whether it is the slot of `code`.
    #[inline(always)]
    pub(super) const fn is_of(&self, slot: usize, code: &str) -> bool {
        Compare::<str>::is_equal(self.codes[slot], code)
    }
}

macro_rules! place {
    ($($code:ident)+) => {$(
        impl<const CODES: usize> Singles<$code, CODES> {
            /// A slot for each code.
            #[must_use]
            pub const fn place<const STARTS: usize, const SLOTS: usize>(
                &self,
                layout: Layout,
            ) -> Placed<CODES, STARTS> {
                let mut placed = Placed { seed: 0, starts: [0; STARTS], slots: [0; CODES] };
                let Placed { seed, starts, slots } = &mut placed;
                match layout {
                    Layout::Direct => layout::place_directly(&self.keys(), slots),
                    Layout::Pages { bits } => {
                        layout::place_on_pages(&self.keys(), bits, starts, slots);
                    }
                    Layout::Hashed => {
                        let mut scratch = Scratch {
                            heads: &mut [0; STARTS],
                            sizes: &mut [0; STARTS],
                            order: &mut [0; STARTS],
                            next: &mut [0; CODES],
                            taken: &mut [false; SLOTS],
                        };
                        while !layout::place_by_hash(&self.hashes(*seed), starts, slots, &mut scratch) {
                            *seed += 1;
                            assert!(
                                *seed < SEEDS,
                                "wirecode: no perfect hash was found for these codes; please report them"
                            );
                        }
                    }
                }
                placed
            }

            /// The codes by slot.
            #[must_use]
            pub const fn by_slot<const STARTS: usize, const SLOTS: usize>(
                &self,
                placed: &Placed<CODES, STARTS>,
            ) -> [<$code as Code>::Ref<'static>; SLOTS] {
                // A gap has a code that is found in its own slot, and so in no gap.
                let filler = if CODES > 0 { self.codes[0] } else { <$code>::FILLER };
                placed.by_slot(&self.codes, filler)
            }
        }
    )+};
}

each_code_type! { place }
