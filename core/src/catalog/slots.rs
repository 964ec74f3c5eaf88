//! From a code to its slot, as the layout says; and back, when the tables are made.

use super::layout::{self, Layout, Placed, Shape};
use super::{Index, NOTHING, Singles};
use crate::code::{Compare, each_code_type, each_integer_type};

/// How many seeds are tried for a hash. One is enough, but for one set of codes in many.
const SEEDS: u64 = 64;

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
                    let above = self.codes[at].wrapping_sub(self.codes[0]) as $unsigned;
                    hashes[at] = layout::hash(above as u128, seed);
                    at += 1;
                }
                hashes
            }
        }

        impl Index<$code> {
            /// The slot of `code`, if a row has it.
            #[inline]
            #[must_use]
            pub const fn slot(&self, code: $code) -> Option<usize> {
                match self.seek(code) {
                    Some(slot) if self.values[slot] != NOTHING => Some(slot),
                    _ => None,
                }
            }

            /// The only slot in which `code` can be. Nothing else is there, but in a direct layout
            /// it may be empty.
            #[inline]
            #[must_use]
            pub const fn seek(&self, code: $code) -> Option<usize> {
                let above = code.wrapping_sub(self.base) as $unsigned as u128;
                let slot = match self.layout {
                    Layout::Direct => {
                        let slot = layout::key(above, self.zeros);
                        return if slot < self.values.len() as u64 { Some(slot as usize) } else { None };
                    }
                    Layout::Pages { bits } => {
                        let key = layout::key(above, self.zeros);
                        let page = key >> bits;
                        if page >= self.starts.len() as u64 {
                            return None;
                        }
                        self.starts[page as usize] as usize + (key & ((1 << bits) - 1)) as usize
                    }
                    Layout::Hashed => layout::hashed(layout::hash(above, self.seed), self.starts, self.codes.len()),
                };
                if slot < self.codes.len() && self.codes[slot] == code { Some(slot) } else { None }
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
            hashes[at] = layout::hash_text(self.codes[at].as_bytes(), seed);
            at += 1;
        }
        hashes
    }
}

impl Index<str> {
    /// The slot of `code`, if a row has it.
    #[inline]
    #[must_use]
    pub const fn slot(&self, code: &str) -> Option<usize> {
        self.seek(code)
    }

    /// The slot of `code`, if a row has it.
    #[inline]
    #[must_use]
    pub const fn seek(&self, code: &str) -> Option<usize> {
        if self.codes.is_empty() {
            return None;
        }
        let hash = layout::hash_text(code.as_bytes(), self.seed);
        let slot = layout::hashed(hash, self.starts, self.codes.len());
        if Compare::<str>::is_equal(self.codes[slot], code) { Some(slot) } else { None }
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
                match layout {
                    Layout::Direct => Placed::directly(&self.keys()),
                    Layout::Pages { bits } => Placed::on_pages(&self.keys(), bits),
                    Layout::Hashed => {
                        let mut seed = 0;
                        while seed < SEEDS {
                            let hashes = self.hashes(seed);
                            if let Some(placed) = Placed::hashed::<SLOTS>(seed, &hashes) {
                                return placed;
                            }
                            seed += 1;
                        }
                        panic!("wirecode: no perfect hash was found for these codes; please report them")
                    }
                }
            }
        }
    )+};
}

each_code_type! { place }
