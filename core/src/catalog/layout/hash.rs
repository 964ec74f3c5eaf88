//! The hashes of codes, and what they say of slots.

/// The bucket of a hash; `buckets` is a power of two.
#[inline(always)]
pub const fn bucket(hash: u64, buckets: usize) -> usize {
    (((hash >> 32) * buckets as u64) >> 32) as usize
}

/// The slot of a hash in a bucket that starts at 0: from the lower half, as the bucket is from the
/// upper. `slots` is a power of two.
#[inline(always)]
pub const fn first_slot(hash: u64, slots: usize) -> u32 {
    ((hash as u32 as u64 * slots as u64) >> 32) as u32
}

/// What codes are multiplied with, an odd number for each seed.
#[inline(always)]
pub const fn factor(seed: u64) -> u64 {
    FIRST ^ mix(seed ^ FIRST, SECOND) << 1
}

/// The hash of a number of so many bits: one multiplication, and of the two widest types two.
#[inline(always)]
pub const fn hash(number: u128, bits: u32, factor: u64) -> u64 {
    if bits <= 32 {
        // What `wrapping_mul` gives, without a call, which const evaluation takes long for. The lower
        // half depends on all bits of the number, and so do the uppermost bits of the upper one.
        return (number as u32 as u128 * factor as u128) as u64;
    }
    // What is above 64 bits goes in by the middle of a product: by its lower half, or by both halves
    // mixed, some numbers would have one hash with every seed.
    let above = (number >> 64) * (factor ^ SECOND) as u128;
    mix(number as u64 ^ (above >> 32) as u64, factor)
}

/// Both halves of the product, one over the other: every bit of it depends on all of `a` and `b`.
#[inline(always)]
const fn mix(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    (product as u64) ^ (product >> 64) as u64
}

// Odd, and as many bits of one kind as of the other.
const FIRST: u64 = 0x9E37_79B9_7F4A_7C15;
const SECOND: u64 = 0xD1B5_4A32_D192_ED03;

/// What a seed looks at in a text. An even one looks at three places only, so that there is nothing to
/// loop over and nothing for the processor to guess; texts that are alike in these need an odd one.
#[inline(always)]
pub const fn places(text: &[u8], seed: u64) -> u64 {
    if is_quick(seed) { three_places(text) } else { all_places(text, seed / BLOCK) }
}

/// Whether two seeds look at the same of texts: all even ones do, and the odd ones of a block, so that const
/// evaluation need not read the texts for each.
pub const fn look_at_the_same(seed: u64, other: u64) -> bool {
    match (is_quick(seed), is_quick(other)) {
        (true, true) => true,
        (false, false) => seed / BLOCK == other / BLOCK,
        _ => false,
    }
}

/// The first seed that looks at something else than this one, which two texts are alike in.
pub const fn next_look(seed: u64) -> u64 {
    if is_quick(seed) { seed + 1 } else { (seed / BLOCK + 1) * BLOCK + 1 }
}

/// How many seeds are a block.
const BLOCK: u64 = 128;

/// Whether the hash of texts looks at three places only.
#[inline(always)]
pub const fn is_quick(seed: u64) -> bool {
    seed & 1 == 0
}

/// The hash of a text, of what was read of it and its length. That goes in by another way: it could make up
/// for another text, with every seed.
///
/// So could the seed, were it added to the words, and it goes in by the `factor` that belongs to it.
#[inline(always)]
pub const fn hash_places(places: u64, length: usize, factor: u64) -> u64 {
    mix(places, factor.rotate_left(length as u32))
}

/// The first eight bytes, the last, and those in the middle.
#[inline(always)]
const fn three_places(text: &[u8]) -> u64 {
    let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = *text else {
        // Never 0, which stays 0: as bytes, `FIRST` is no text.
        return last_word(text) ^ FIRST;
    };
    let first = word([b0, b1, b2, b3, b4, b5, b6, b7]);
    mix(first, last_word(text) ^ FIRST) ^ word_at(text, text.len() / 2 - 4)
}

/// All bytes, by sixteen, whose products do not wait for each other. Where each stands goes in with the
/// block, so that it makes a difference.
#[inline(always)]
const fn all_places(text: &[u8], block: u64) -> u64 {
    if text.len() < 8 {
        return three_places(text);
    }
    let last = text.len() - 8;
    let (mut places, mut at) = (0, 0);
    while at + 8 < last {
        let other = word_at(text, at + 8) ^ SECOND ^ (block + at as u64);
        places ^= mix(word_at(text, at) ^ FIRST, other);
        at += 16;
    }
    // The words before are read twice where the text does not end with sixteen more.
    let before = word_at(text, last.saturating_sub(8));
    places ^ mix(before ^ FIRST, last_word(text) ^ SECOND ^ (block + last as u64))
}

/// The eight bytes at `at`, which are there.
#[inline(always)]
pub const fn word_at(text: &[u8], at: usize) -> u64 {
    match text.split_at_checked(at) {
        Some((_, &[b0, b1, b2, b3, b4, b5, b6, b7, ..])) => word([b0, b1, b2, b3, b4, b5, b6, b7]),
        _ => 0,
    }
}

/// What `from_le_bytes` gives, which const evaluation takes longer for. LLVM makes one read of it, as long as
/// the bytes come out of a pattern, without an index for each.
#[inline(always)]
const fn word([b0, b1, b2, b3, b4, b5, b6, b7]: [u8; 8]) -> u64 {
    b0 as u64
        | (b1 as u64) << 8
        | (b2 as u64) << 16
        | (b3 as u64) << 24
        | (b4 as u64) << 32
        | (b5 as u64) << 40
        | (b6 as u64) << 48
        | (b7 as u64) << 56
}

/// The last up to eight bytes of a text; those that were read already may be among them.
#[inline(always)]
pub const fn last_word(text: &[u8]) -> u64 {
    match *text {
        [.., b0, b1, b2, b3, b4, b5, b6, b7] => word([b0, b1, b2, b3, b4, b5, b6, b7]),
        [b0, b1, b2, b3, ..] => {
            let [.., b4, b5, b6, b7] = *text else { return 0 };
            (u32::from_le_bytes([b0, b1, b2, b3]) as u64) << 32
                | u32::from_le_bytes([b4, b5, b6, b7]) as u64
        }
        [] => 0,
        // One to three bytes: the first, the middle one and the last are all of them.
        [first, ..] => {
            (first as u64) << 16 | (text[text.len() / 2] as u64) << 8 | text[text.len() - 1] as u64
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{factor, hash_places, look_at_the_same, next_look, places};

    /// With an odd seed: an even one need not see a difference, where an odd one is the last way out.
    #[test]
    fn every_byte_makes_a_difference_and_where_it_stands() {
        let bytes: [u8; 99] = core::array::from_fn(|at| b' ' + (at * 7 % 90) as u8);
        for seed in [1, 129, 511] {
            let hash = |text: &[u8]| hash_places(places(text, seed), text.len(), factor(seed));
            for length in 0..=bytes.len() {
                let whole = hash(&bytes[..length]);
                for at in 0..length {
                    let mut other = bytes;
                    other[at] ^= 1;
                    assert_ne!(hash(&other[..length]), whole, "byte {at} of {length}");
                    for step in [8, 16, 32, 64].into_iter().filter(|step| at + step < length) {
                        let mut other = bytes;
                        other.swap(at, at + step);
                        let differ = other != bytes;
                        assert_eq!(hash(&other[..length]) != whole, differ, "{at}, {step} further");
                    }
                }
            }
        }
    }

    #[test]
    fn seeds_look_at_the_same_where_they_say_so() {
        let texts: [&[u8]; 3] = [b"08S01", b"ResourceNotFound", b"InvalidParameterValueException"];
        for seed in 0..400 {
            for other in 0..400 {
                let same = texts.iter().filter(|text| places(text, seed) == places(text, other));
                // Of a short one all is looked at by any seed.
                let count = if look_at_the_same(seed, other) { 3 } else { 1 };
                assert_eq!(same.count(), count, "{seed} and {other}");
            }
            assert!(!look_at_the_same(seed, next_look(seed)), "{seed}");
        }
    }
}
