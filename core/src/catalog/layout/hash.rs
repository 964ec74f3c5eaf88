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

/// The hash of a text. An even seed looks at three places of it only, so that there is nothing to
/// loop over and nothing for the processor to guess; texts that are alike in these need an odd one.
///
/// The seed goes in by the `factor` that belongs to it: were it added to the words, the products of two
/// texts would be as far apart with every seed.
#[inline(always)]
pub const fn hash_text(text: &[u8], seed: u64, factor: u64) -> u64 {
    let places = if is_quick(seed) { three_places(text) } else { all_places(text, seed) };
    hash_places(places, text.len(), factor)
}

/// Whether the hash of texts looks at three places only.
#[inline(always)]
pub const fn is_quick(seed: u64) -> bool {
    seed & 1 == 0
}

/// What was read of a text, with its length by another way: it could make up for another text, with every
/// seed.
#[inline(always)]
pub const fn hash_places(places: u64, length: usize, factor: u64) -> u64 {
    mix(places, factor.rotate_left(length as u32))
}

/// What an even seed looks at, which is the same for all of them.
#[inline(always)]
pub const fn three_places(text: &[u8]) -> u64 {
    let (Some(&first), Some(&last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) else {
        // Never 0, which stays 0: as bytes, `FIRST` is no text.
        return last_word(text) ^ FIRST;
    };
    let (first, last) = (u64::from_le_bytes(first), u64::from_le_bytes(last));
    mix(first, last ^ FIRST) ^ word_at(text, text.len() / 2 - 4)
}

/// What an odd seed looks at: by sixteen bytes, whose products do not wait for each other. Where each stands
/// goes in with the seed, so that it makes a difference.
#[inline(always)]
const fn all_places(text: &[u8], seed: u64) -> u64 {
    if text.len() < 8 {
        return three_places(text);
    }
    let last = text.len() - 8;
    let (mut places, mut at) = (0, 0);
    while at + 8 < last {
        let other = word_at(text, at + 8) ^ SECOND ^ (seed + at as u64);
        places ^= mix(word_at(text, at) ^ FIRST, other);
        at += 16;
    }
    // The words before are read twice where the text does not end with sixteen more.
    let before = word_at(text, last.saturating_sub(8));
    places ^ mix(before ^ FIRST, last_word(text) ^ SECOND ^ (seed + last as u64))
}

/// The eight bytes at `at`, which are there.
#[inline(always)]
pub const fn word_at(text: &[u8], at: usize) -> u64 {
    match text.split_at_checked(at) {
        Some((_, rest)) => match rest.first_chunk::<8>() {
            Some(&word) => u64::from_le_bytes(word),
            None => 0,
        },
        None => 0,
    }
}

/// The last up to eight bytes of a text; those that were read already may be among them.
#[inline(always)]
pub const fn last_word(text: &[u8]) -> u64 {
    if let Some(&word) = text.last_chunk::<8>() {
        return u64::from_le_bytes(word);
    }
    if let (Some(&first), Some(&last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return (u32::from_le_bytes(first) as u64) << 32 | u32::from_le_bytes(last) as u64;
    }
    match text {
        [] => 0,
        // One to three bytes: the first, the middle one and the last are all of them.
        [first, ..] => {
            (*first as u64) << 16 | (text[text.len() / 2] as u64) << 8 | text[text.len() - 1] as u64
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{factor, hash_text};

    /// With an odd seed: an even one need not see a difference, where an odd one is the last way out.
    #[test]
    fn every_byte_makes_a_difference_and_where_it_stands() {
        let bytes: [u8; 99] = core::array::from_fn(|at| b' ' + (at * 7 % 90) as u8);
        for seed in [1, 3, 511] {
            let hash = |text: &[u8]| hash_text(text, seed, factor(seed));
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
}
