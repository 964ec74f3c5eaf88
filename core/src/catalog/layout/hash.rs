//! The hashes of codes, and what they say of slots.

/// The bucket of a hash; `buckets` is a power of two.
#[inline(always)]
pub const fn bucket(hash: u64, buckets: usize) -> usize {
    // The upper bits of a product depend on all the bits of its factors.
    (((hash >> 32) * buckets as u64) >> 32) as usize
}

/// The slot of a hash, given its bucket's multiplier; `slots` is a power of two.
#[inline(always)]
pub const fn slot(hash: u64, multiplier: u32, slots: usize) -> usize {
    // What `wrapping_mul` gives, without a call, which const evaluation takes long for. So it is below.
    let product = (hash as u32 as u64 * multiplier as u64) as u32;
    ((product as u64 * slots as u64) >> 32) as usize
}

/// The hash of a number of so many bits: one multiplication, of which the upper half is good enough
/// for the bucket and, multiplied again, for the slot.
#[inline(always)]
pub const fn hash(number: u128, bits: u32, seed: u64) -> u64 {
    // Another odd number for each seed.
    let factor = FIRST ^ (seed << 33 | seed << 1);
    let upper = if bits <= 32 {
        (number as u32 as u64 * factor as u32 as u64) as u32
    } else {
        // Of the two widest types, what is above goes in by another number.
        let above = (number >> 64) * (SECOND ^ seed << 1) as u128;
        let word = number as u64 ^ above as u64;
        ((word as u128 * factor as u128) as u64 >> 32) as u32
    };
    (upper as u64) << 32 | upper as u64
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
#[inline(always)]
pub const fn hash_text(text: &[u8], seed: u64) -> u64 {
    let start = seed ^ (text.len() as u64) << 32;
    let (Some(&first), Some(&last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) else {
        return mix(last_word(text) ^ start, FIRST);
    };
    let (first, last) = (u64::from_le_bytes(first), u64::from_le_bytes(last));
    if seed & 1 == 0 {
        let middle = word_at(text, text.len() / 2 - 4);
        return mix(mix(first ^ start, last ^ FIRST) ^ middle, SECOND);
    }
    let (mut hash, mut at) = (start, 0);
    while at + 8 < text.len() {
        hash = mix(hash ^ word_at(text, at), FIRST);
        at += 8;
    }
    mix(hash ^ last, SECOND)
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
