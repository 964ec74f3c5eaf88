//! The slot of each code, by the layout that was chosen.

use super::hash::{bucket, first_slot, next_look};

/// Gives each code the slot that its key is.
pub const fn directly(keys: &[u64], slots: &mut [u32]) {
    let mut at = 0;
    while at < keys.len() {
        slots[at] = keys[at] as u32;
        at += 1;
    }
}

/// Gives each code the slot of its place on its page; `starts` are zero before.
pub const fn on_pages(keys: &[u64], bits: u32, starts: &mut [u32], slots: &mut [u32]) {
    let (mut at, mut pages) = (0, 0);
    while at < keys.len() {
        let page = (keys[at] >> bits) as usize;
        if starts[page] == 0 {
            pages += 1;
            starts[page] = pages << bits;
        }
        slots[at] = starts[page] + (keys[at] & ((1 << bits) - 1)) as u32;
        at += 1;
    }
}

/// Seeds below this are tried for a hash, as `next_seed` says. One in two does, or one in five, as the slots
/// are more or less full.
pub const SEEDS: u64 = 512;

/// What is said if none of them makes one.
pub const NO_HASH: &str = "wirecode: no perfect hash was found for these codes; please report them";

/// How a seed did.
pub enum Tried {
    Placed,
    /// Some start is missing.
    Unlucky,
    /// Two codes have the same hash.
    Alike,
}

/// The seed to try next. The even ones make the quicker hash of texts, which looks at some of their
/// bytes only: where these are alike, no other even seed helps. To numbers even and odd are the same, and
/// no two are alike.
pub const fn next_seed(seed: u64, tried: &Tried) -> u64 {
    match tried {
        Tried::Alike => next_look(seed),
        _ => seed + 2,
    }
}

/// In place of a code: a bucket has no more of them.
pub const NONE: u32 = u32::MAX;

/// What the search for a perfect hash writes to. The heads are `NONE` before, and all else is zero.
pub struct Scratch<'a> {
    /// For each bucket.
    pub heads: &'a mut [u32],
    pub sizes: &'a mut [u32],
    pub order: &'a mut [u32],
    /// For each code.
    pub next: &'a mut [u32],
    /// For each slot.
    pub taken: &'a mut [bool],
}

/// Looks for a start for each bucket that sends its codes to slots which are still free, the fullest
/// buckets first. By exclusive or, as that is the quickest to look up.
pub const fn by_hash(
    hashes: &[u64],
    starts: &mut [u32],
    slots: &mut [u32],
    scratch: &mut Scratch<'_>,
) -> Tried {
    // What const evaluation would do over and over: follow a reference to a reference, take a length.
    let (heads, sizes, order) = (&mut *scratch.heads, &mut *scratch.sizes, &mut *scratch.order);
    let (next, taken) = (&mut *scratch.next, &mut *scratch.taken);
    let (codes, buckets, all_slots) = (hashes.len(), starts.len(), taken.len());
    // Of the bits of a hash that the slot is taken of, the lowest; for one slot there is none.
    let step = ((1 << 32) / all_slots as u64) as u32;
    // Each bucket is a chain of codes, and their slots are at first what a start of 0 gives.
    let mut at = 0;
    while at < codes {
        let (bucket, slot) = (bucket(hashes[at], buckets), first_slot(hashes[at], all_slots));
        let mut other = heads[bucket];
        next[at] = other;
        while other != NONE {
            // No start takes these apart.
            if slots[other as usize] == slot {
                let same = hashes[other as usize] == hashes[at];
                return if same { Tried::Alike } else { Tried::Unlucky };
            }
            other = next[other as usize];
        }
        heads[bucket] = at as u32;
        sizes[bucket] += 1;
        slots[at] = slot;
        at += 1;
    }
    fullest_first(sizes, order);
    let mut nth = 0;
    while nth < buckets && sizes[order[nth] as usize] > 0 {
        let bucket = order[nth] as usize;
        let mut start = 0;
        loop {
            let mut code = heads[bucket];
            while code != NONE && !taken[(slots[code as usize] ^ start) as usize] {
                code = next[code as usize];
            }
            if code == NONE {
                break;
            }
            start += 1;
            if start as usize == all_slots {
                return Tried::Unlucky;
            }
        }
        let mut code = heads[bucket];
        while code != NONE {
            let slot = slots[code as usize] ^ start;
            taken[slot as usize] = true;
            slots[code as usize] = slot;
            code = next[code as usize];
        }
        // In the bits of a hash that the slot is taken of: there the look-up inverts what it says.
        starts[bucket] = start * step;
        nth += 1;
    }
    Tried::Placed
}

/// The buckets by how many codes they have, most first.
const fn fullest_first(sizes: &[u32], order: &mut [u32]) {
    // Larger ones hardly exist, and need no order among each other.
    const LARGEST: usize = 15;
    const fn class(sizes: &[u32], bucket: usize) -> usize {
        LARGEST.saturating_sub(sizes[bucket] as usize)
    }
    let mut ends = [0; LARGEST + 2];
    let mut at = 0;
    while at < sizes.len() {
        ends[class(sizes, at) + 1] += 1;
        at += 1;
    }
    let mut size = 1;
    while size < ends.len() {
        ends[size] += ends[size - 1];
        size += 1;
    }
    let mut at = 0;
    while at < sizes.len() {
        let to = &mut ends[class(sizes, at)];
        order[*to] = at as u32;
        *to += 1;
        at += 1;
    }
}
