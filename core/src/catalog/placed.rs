//! A slot for each code, when the tables are made.

use super::layout::place::{self, NO_HASH, NONE, SEEDS, Scratch, Tried};
use super::layout::{Layout, Shape, hash};
use super::{ALONE, NOTHING, Singles};
use crate::Code;
use crate::code::{each_code_type, each_integer_type};

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

    /// The numbers of the values of all codes, by slot; after the last what stands for none.
    #[must_use]
    pub const fn values_by_slot<const ENTRIES: usize>(
        &self,
        values: &[u32; ROWS],
        gap: u32,
    ) -> [u32; ENTRIES] {
        let mut slots = self.numbers_by_slot(values, gap);
        slots[ENTRIES - 1] = NOTHING;
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
                let keys = keys.split_at(self.count).0;
                if self.count > 0 {
                    let span = self.codes[self.count - 1].wrapping_sub(self.base()) as $unsigned;
                    if span as u128 > u64::MAX as u128 {
                        return Shape::of(self.count, None);
                    }
                }
                Shape::of(self.count, Some(keys))
            }

            /// Of a number all is looked at by each seed.
            const fn places(&self, _: u64) -> [u64; ROWS] {
                [0; ROWS]
            }

            const fn hashes(&self, seed: u64, _: &[u64; ROWS]) -> [u64; ROWS] {
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

    /// Texts have no keys but what the first seed looks at.
    #[must_use]
    pub const fn keys(&self, _: u32) -> [u64; ROWS] {
        self.places(0)
    }

    /// What a seed looks at in each text, once for all seeds that look at the same.
    const fn places(&self, seed: u64) -> [u64; ROWS] {
        let (mut places, mut at) = ([0; ROWS], 0);
        while at < self.count {
            places[at] = hash::places(self.codes[at].as_bytes(), seed);
            at += 1;
        }
        places
    }

    #[must_use]
    pub const fn shape(&self, _: &[u64; ROWS]) -> Shape {
        Shape::of(self.count, None)
    }

    const fn hashes(&self, seed: u64, places: &[u64; ROWS]) -> [u64; ROWS] {
        let (mut hashes, mut at) = ([0; ROWS], 0);
        let factor = hash::factor(seed);
        while at < self.count {
            hashes[at] = hash::hash_places(places[at], self.codes[at].len(), factor);
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
                match layout {
                    Layout::Direct => place::directly(keys.split_at(self.count).0, slots),
                    Layout::Pages { bits } => {
                        place::on_pages(keys.split_at(self.count).0, bits, starts, slots);
                    }
                    Layout::Hashed => {
                        let mut places = *keys;
                        loop {
                            let tried = self.try_seed::<STARTS, SLOTS>(*seed, &places, starts, slots);
                            if let Tried::Placed = tried {
                                break;
                            }
                            let next = place::next_seed(*seed, &tried);
                            assert!(next < SEEDS, "{}", NO_HASH);
                            if !hash::look_at_the_same(next, *seed) {
                                places = self.places(next);
                            }
                            *seed = next;
                        }
                    }
                }
                placed
            }

            const fn try_seed<const STARTS: usize, const SLOTS: usize>(
                &self,
                seed: u64,
                places: &[u64; ROWS],
                starts: &mut [u32; STARTS],
                slots: &mut [u32],
            ) -> Tried {
                let hashes = self.hashes(seed, places);
                let (hashes, _) = hashes.split_at(self.count);
                let mut scratch = Scratch {
                    heads: &mut [NONE; STARTS],
                    sizes: &mut [0; STARTS],
                    order: &mut [0; STARTS],
                    next: &mut [0; ROWS],
                    taken: &mut [false; SLOTS],
                };
                place::by_hash(hashes, starts, slots, &mut scratch)
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
