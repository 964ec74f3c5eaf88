//! Where the codes of a family stand in its tables: a slot for each code, found without a search.
//!
//! The one place where the layout is chosen. All of it runs in const evaluation, over the rows of
//! nested families too, so a family made of five costs at run time what one enum costs. A loop turn
//! there costs microseconds: each step is linear in the codes.

/// How a code finds its slot. A code's *key* is how far it is above the smallest code of the family,
/// without the zero bits that all of them end with.
#[derive(Clone, Copy)]
pub enum Layout {
    /// The key is the slot: one comparison and nothing to read. For codes that lie close together,
    /// or so few that the gaps between them do not matter.
    Direct,
    /// The key's upper bits choose a page, and the page says where its slots start; the lower bits
    /// are the place on the page. For clusters with wide gaps: one more read, and the gaps cost next
    /// to nothing.
    Pages { bits: u32 },
    /// A perfect hash, so two multiplications and a read: for codes that are strewn over the whole
    /// type, and for texts. No two codes of the family have the same slot.
    Hashed,
}

/// A layout and how large its tables are.
#[derive(Clone, Copy)]
pub struct Shape {
    pub layout: Layout,
    /// How many slots there are; a power of two if hashed.
    pub slots: usize,
    /// How many pages, or how many buckets of the hash; the latter a power of two.
    pub starts: usize,
}

impl Shape {
    /// The layout for `codes` texts.
    pub(super) const fn hashed(codes: usize) -> Self {
        Self {
            layout: Layout::Hashed,
            // At most four of five slots are taken, and a bucket has two to four codes: fuller, and
            // the search takes long; emptier, and the tables leave the cache.
            slots: (codes + codes / 4).next_power_of_two(),
            starts: codes.div_ceil(4).next_power_of_two(),
        }
    }

    /// The best layout for the sorted `keys` of numbers.
    pub(super) const fn of(keys: &[u64]) -> Self {
        if keys.is_empty() {
            return Self { layout: Layout::Direct, slots: 0, starts: 0 };
        }
        let last = keys[keys.len() - 1];
        let mut best = Self::hashed(keys.len());
        let few = keys.len() as u64 * 2;
        if last < few || last < if few < 1024 { few * 4 } else { 4096 } {
            return Self { layout: Layout::Direct, slots: last as usize + 1, starts: 0 };
        }
        // A page is as good as a hash of one and a half times its size: it needs no multiplication.
        let mut limit = best.cells() + best.cells() / 2;
        let pages = pages(keys);
        let mut bits = 1;
        while bits < LARGEST_PAGE {
            let starts = (last >> bits) + 1;
            if starts <= limit as u64 {
                let page = Self {
                    layout: Layout::Pages { bits },
                    // The first page is for all keys that no page is for.
                    slots: (pages[bits as usize] + 1) << bits,
                    starts: starts as usize,
                };
                if page.cells() < limit {
                    (best, limit) = (page, page.cells());
                }
            }
            bits += 1;
        }
        best
    }

    /// How many slots have to be checked: the direct layout has no two codes for one.
    #[must_use]
    pub const fn checked_slots(self) -> usize {
        match self.layout {
            Layout::Direct => 0,
            Layout::Pages { .. } | Layout::Hashed => self.slots,
        }
    }

    /// The size of the tables that decoding reads, in numbers of 32 bits.
    const fn cells(self) -> usize {
        self.starts + 3 * self.slots
    }
}

/// Pages have fewer than two to the power of this many slots.
const LARGEST_PAGE: u32 = 9;

/// How many pages have keys, for pages of each number of bits.
const fn pages(keys: &[u64]) -> [usize; LARGEST_PAGE as usize] {
    // First how many neighbours differ in which bit at most: they are on different pages as long as
    // a page has no more bits than that.
    let mut pages = [0; LARGEST_PAGE as usize];
    let mut at = 1;
    while at < keys.len() {
        let differ = (keys[at] ^ keys[at - 1]).ilog2();
        let last = LARGEST_PAGE - 1;
        pages[if differ < last { differ } else { last } as usize] += 1;
        at += 1;
    }
    let mut bits = pages.len();
    let mut more = 1;
    while bits > 0 {
        bits -= 1;
        more += pages[bits];
        pages[bits] = more;
    }
    pages
}

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

    pub(super) const fn directly(keys: &[u64; CODES]) -> Self {
        let mut slots = [0; CODES];
        let mut at = 0;
        while at < CODES {
            slots[at] = keys[at] as u32;
            at += 1;
        }
        Self { seed: 0, starts: [0; STARTS], slots }
    }

    pub(super) const fn on_pages(keys: &[u64; CODES], bits: u32) -> Self {
        let (mut starts, mut slots) = ([0; STARTS], [0; CODES]);
        let (mut at, mut pages) = (0, 0);
        while at < CODES {
            let page = (keys[at] >> bits) as usize;
            if starts[page] == 0 {
                pages += 1;
                starts[page] = pages << bits;
            }
            slots[at] = starts[page] + (keys[at] & ((1 << bits) - 1)) as u32;
            at += 1;
        }
        Self { seed: 0, starts, slots }
    }

    /// Looks for a multiplier for each bucket that sends its codes to slots which are still free,
    /// the fullest buckets first. `None` if a bucket has none, and another seed has to be tried.
    pub(super) const fn hashed<const SLOTS: usize>(
        seed: u64,
        hashes: &[u64; CODES],
    ) -> Option<Self> {
        const NONE: u32 = u32::MAX;
        let (mut starts, mut slots) = ([0; STARTS], [0; CODES]);
        // Each bucket is a chain of codes.
        let (mut heads, mut next, mut sizes) = ([NONE; STARTS], [NONE; CODES], [0; STARTS]);
        let mut at = 0;
        while at < CODES {
            let bucket = bucket(hashes[at], STARTS);
            next[at] = heads[bucket];
            heads[bucket] = at as u32;
            sizes[bucket] += 1;
            at += 1;
        }
        let order = fullest_first(&sizes);
        let mut taken = [false; SLOTS];
        let mut nth = 0;
        while nth < STARTS && sizes[order[nth] as usize] > 0 {
            let bucket = order[nth] as usize;
            // Golden ratio: multipliers that are far apart.
            let mut multiplier = 0x9E37_79B9_u32;
            let mut tries = 0;
            loop {
                let mut code = heads[bucket];
                while code != NONE {
                    let slot = slot(hashes[code as usize], multiplier, SLOTS);
                    if taken[slot] {
                        break;
                    }
                    taken[slot] = true;
                    slots[code as usize] = slot as u32;
                    code = next[code as usize];
                }
                if code == NONE {
                    break;
                }
                let mut undone = heads[bucket];
                while undone != code {
                    taken[slots[undone as usize] as usize] = false;
                    undone = next[undone as usize];
                }
                multiplier = multiplier.wrapping_add(0x3C6E_F372);
                tries += 1;
                if tries == 2_000 {
                    return None;
                }
            }
            starts[bucket] = multiplier;
            nth += 1;
        }
        Some(Self { seed, starts, slots })
    }
}

/// The buckets by how many codes they have, most first.
const fn fullest_first<const BUCKETS: usize>(sizes: &[usize; BUCKETS]) -> [u32; BUCKETS] {
    // Larger ones hardly exist, and need no order among each other.
    const LARGEST: usize = 15;
    const fn class(size: usize) -> usize {
        LARGEST.saturating_sub(size)
    }
    let mut ends = [0; LARGEST + 2];
    let mut at = 0;
    while at < BUCKETS {
        ends[class(sizes[at]) + 1] += 1;
        at += 1;
    }
    let mut size = 1;
    while size < ends.len() {
        ends[size] += ends[size - 1];
        size += 1;
    }
    let mut order = [0; BUCKETS];
    let mut at = 0;
    while at < BUCKETS {
        let to = &mut ends[class(sizes[at])];
        order[*to] = at as u32;
        *to += 1;
        at += 1;
    }
    order
}

/// The bucket of a hash; `buckets` is a power of two.
#[inline]
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 32) as usize & (buckets - 1)
}

/// The slot of a hash, given its bucket's multiplier; `slots` is a power of two.
#[inline]
pub(super) const fn slot(hash: u64, multiplier: u32, slots: usize) -> usize {
    // The upper bits of a product depend on all the bits of its factors.
    let product = (hash as u32).wrapping_mul(multiplier);
    ((product as u64 * slots as u64) >> 32) as usize
}

/// Both halves of the product, one over the other: every bit of it depends on all of `a` and `b`.
#[inline]
pub(super) const fn mix(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    (product as u64) ^ (product >> 64) as u64
}

/// What the layouts of numbers go by; larger than any of them for what is not a multiple of the
/// power of two that the codes are multiples of.
#[inline]
pub(super) const fn key(above: u128, zeros: u32) -> u64 {
    if above >> 64 == 0 { (above as u64).rotate_right(zeros) } else { u64::MAX }
}

/// The hash of a number, which is how far it is above the smallest code.
#[inline]
pub(super) const fn hash(above: u128, seed: u64) -> u64 {
    // The upper half is zero but for the two widest types, and then costs nothing.
    mix((above as u64) ^ seed, FIRST) ^ mix((above >> 64) as u64, SECOND ^ seed)
}

// Odd, and as many bits of one kind as of the other.
const FIRST: u64 = 0x9E37_79B9_7F4A_7C15;
const SECOND: u64 = 0xD1B5_4A32_D192_ED03;

/// The slot of a hash.
#[inline]
pub(super) const fn hashed(hash: u64, starts: &[u32], slots: usize) -> usize {
    slot(hash, starts[bucket(hash, starts.len())], slots)
}

/// The hash of a text. An even seed looks at three places of it only, so that there is nothing to
/// loop over and nothing for the processor to guess; texts that are alike in these need an odd one.
#[inline]
pub(super) const fn hash_text(text: &[u8], seed: u64) -> u64 {
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
#[inline]
pub(crate) const fn word_at(text: &[u8], at: usize) -> u64 {
    match text.split_at_checked(at) {
        Some((_, rest)) => match rest.first_chunk::<8>() {
            Some(&word) => u64::from_le_bytes(word),
            None => 0,
        },
        None => 0,
    }
}

/// The last up to eight bytes of a text; those that were read already may be among them.
#[inline]
pub(crate) const fn last_word(text: &[u8]) -> u64 {
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
