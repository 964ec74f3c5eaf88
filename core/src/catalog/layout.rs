//! Where the codes of a family stand in its tables: a slot for each code, found without a search.
//!
//! All of that is decided here, by the shape of the set, with the reason beside it:
//!
//! | what | where |
//! |---|---|
//! | how a code finds its slot, and how many slots there are | [`Shape::of`] |
//! | whether the slot says all, so that there is nothing to read | [`Shape::may_count`], [`Count`] |
//! | or is worth a table of the values themselves | [`Shape::has_values`] |
//! | how many bytes a slot has, and whether its code is among them | [`Shape::width`] |
//! | whether each edition has a table, and how wide it is | [`Shape::edition_entries`], [`Shape::edition_width`] |
//! | what a table has in its gaps, and where an edition has no such code | [`Shape::gap`], [`elsewhere`] |
//! | whether the newest errors say what a code means | [`Outcomes`] |
//!
//! The codes are given their slots in `place`. The macro and the public crate share these files, so they
//! know neither: the macro lays out an enum whose rows it sees all, and writes the tables as literals;
//! const evaluation lays out a family with nested ones. A loop turn there costs microseconds: each step is
//! linear in the codes.
//!
//! From a slot it goes on to the number of a value (`Index` of the public crate), and from that to the
//! value: by a `match`, or out of a table (`ways` of the public crate).

pub mod hash;
pub mod place;

/// How a code finds its slot. A code's *key* is how far it is above the smallest code of the family,
/// without the zero bits that all of them end with.
#[derive(Clone, Copy)]
pub enum Layout {
    /// The key is the slot: one comparison and nothing to read. For codes that lie close together,
    /// or so few that the gaps between them do not matter.
    Direct,
    /// The key's upper bits choose a page, and the page says where its slots start; the lower bits
    /// are the place on the page. For clusters with wide gaps, which cost next to nothing.
    Pages { bits: u32 },
    /// A perfect hash, so a multiplication and a read: as quick as pages, for codes that are strewn
    /// over the whole type, and for texts. No two codes of the family have the same slot.
    Hashed,
}

/// Whether all values there are follow each other as their codes do, without a gap: then the slot says
/// all, and there is no table to read. The macro finds that out, of enums without nested families.
///
/// In the place before value 0 there may be a success: the number that stands for it is the one before 0.
#[derive(Clone, Copy)]
pub enum Count {
    /// They do not.
    No,
    /// The first, from which they count up.
    Up(u32),
    /// The first, from which they count down.
    Down(u32),
}

/// How far the newest errors say what a code means in the newest version that has it.
#[derive(Clone, Copy)]
pub enum Outcomes {
    /// No row is a success, so all that is listed is an error.
    Errors,
    /// Each code is an error, or a success, in all versions that have it: its slot or its range says which.
    Settled,
    /// Some code may be an error in one version and a success in another, and these are gone through.
    Changing,
}

impl Outcomes {
    /// Of rows with successes among them or not, and codes that are changing or not.
    #[must_use]
    pub const fn of(successes: bool, changing: bool) -> Self {
        match (successes, changing) {
            (false, _) => Self::Errors,
            (true, false) => Self::Settled,
            (true, true) => Self::Changing,
        }
    }
}

/// A layout and how large its tables are.
#[derive(Clone, Copy)]
pub struct Shape {
    pub layout: Layout,
    /// How many slots there are; a power of two if hashed.
    pub slots: usize,
    /// How many pages there are, each with its first slot; or how many buckets of the hash, each with
    /// the bits in which its slots are inverted, and a power of two.
    pub starts: usize,
}

/// The width of a value that its code follows, each in four bytes: read at once, one comparison says
/// whether it is the slot of the code, and whether it has an error.
pub const WITH_CODE: usize = 8;

/// In place of a value's number: the row is a success.
pub const SUCCESS: u32 = u32::MAX;
/// In place of a value's number: there is none, as no row has the code.
pub const NOTHING: u32 = u32::MAX - 1;

/// In place of a value's number, where a version does not define the code: other rows have it too, or ranges,
/// which have to be gone through.
pub const UNDECIDED: u32 = u32::MAX - 2;

/// In place of a value's number, in the table of an edition that does not define it: what the code is in
/// those that do, as it has one row only. And from there back to the number. Like the three above, which
/// stay as they are, it is more than any number.
#[must_use]
pub const fn elsewhere(value: u32) -> u32 {
    if value < UNDECIDED { UNDECIDED - 1 - value } else { value }
}

impl Shape {
    /// A hash of so many codes.
    const fn hashed(codes: usize) -> Self {
        Self {
            layout: Layout::Hashed,
            // At most four of five slots are taken, and a bucket has two to four codes: fuller, and
            // the search takes long; emptier, and the tables leave the cache.
            slots: (codes + codes.div_ceil(4)).next_power_of_two(),
            starts: codes.div_ceil(4).next_power_of_two(),
        }
    }

    /// The best layout for so many codes, by their sorted keys. Texts have none, nor have numbers where
    /// one would not fit: for these there is only the hash.
    #[must_use]
    pub const fn of(codes: usize, keys: Option<&[u64]>) -> Self {
        if codes == 0 {
            return Self { layout: Layout::Direct, slots: 0, starts: 0 };
        }
        let mut best = Self::hashed(codes);
        let Some(keys) = keys else { return best };
        let (last, count) = (keys[codes - 1], codes as u64);
        // LLVM makes a table of a `match` whose codes fill two fifths of their span. That takes no more
        // room than other layouts, where each slot also has the code that it is checked against.
        let dense = count * 5 / 2;
        // And a few kilobytes are worth the read that is saved: replies of FTP are 46 codes of 444.
        let small = if count * 12 < 4096 { count * 12 } else { 4096 };
        if last < dense || last < small {
            return Self { layout: Layout::Direct, slots: last as usize + 1, starts: 0 };
        }
        // A page is found no faster than a hash, so the smaller tables are the better ones.
        let mut limit = best.cells();
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

    /// Whether the values of so many codes may count with them, if each row has a single code: where all
    /// slots are taken, and each code has its own.
    #[must_use]
    pub const fn may_count(self, codes: usize) -> bool {
        !self.is_checked() && self.slots == codes
    }

    /// Whether an enum without nested families has a table of its values by slot. That spares to read the
    /// number and to compare it; but the compiler takes 150,000 instructions for each, so only of a few.
    #[must_use]
    pub const fn has_values(self) -> bool {
        !self.is_checked() && self.slots <= 256
    }

    /// How many bytes a slot has in a table of so many values, for codes of so many bytes; texts have
    /// none.
    ///
    /// In two bytes what stands for a number, which is negative, is cut off, and extended by the sign
    /// again.
    #[must_use]
    pub const fn width(self, values: u32, code_size: usize) -> usize {
        if self.is_checked() && 1 <= code_size && code_size <= 4 {
            WITH_CODE
        } else if self.slots > 4096 {
            Self::short_width(values)
        } else {
            // Small tables are in the fastest cache anyway.
            4
        }
    }

    /// How many slots have their codes in a table of its own, beside values of this width.
    #[must_use]
    pub const fn code_slots(self, width: usize) -> usize {
        if self.is_checked() && width != WITH_CODE { self.slots } else { 0 }
    }

    /// What a gap has in a table of values of this width, where some error has the number `error`.
    ///
    /// If the codes stand in another table, the comparison with these tells a gap from a slot. With
    /// [`NOTHING`] in a gap there would be two comparisons for LLVM to make jumps of, and that of the number
    /// could not be predicted for codes that are not listed.
    #[must_use]
    pub const fn gap(self, width: usize, error: u32) -> u32 {
        if self.code_slots(width) > 0 { error } else { NOTHING }
    }

    /// How many codes follow values of this width; after the last, as after the last slot, one more.
    #[must_use]
    pub const fn short_code_slots(self, width: usize) -> usize {
        if width == WITH_CODE { self.entries() } else { 0 }
    }

    /// Whether it has to be seen whose slot it is: the direct layout has no two codes for one.
    const fn is_checked(self) -> bool {
        !matches!(self.layout, Layout::Direct)
    }

    /// How many entries a table by slot has: the last is for codes that have no slot.
    #[must_use]
    pub const fn entries(self) -> usize {
        self.slots + 1
    }

    /// How many entries the tables of all editions have. If they are too large, the rows of a code are gone
    /// through instead.
    #[must_use]
    pub const fn edition_entries(self, changes: usize) -> usize {
        // A change makes one edition more; without one, the newest meanings are all there are.
        let (editions, entries) = (changes + 1, (changes + 1) * self.entries());
        // Four are less than what else there is for each row; and two bytes each for so many entries
        // are a quarter of a megabyte, as the texts of some thousand rows.
        if editions > 1 && (editions <= 4 || entries <= 1 << 17) { entries } else { 0 }
    }

    /// How many bytes a slot has in the tables of editions, of so many values in all, where it has
    /// `width` in that of the newest: the code once more only as long as that takes little room.
    #[must_use]
    pub const fn edition_width(values: u32, width: usize, edition_entries: usize) -> usize {
        if width == WITH_CODE && edition_entries <= 1 << 13 {
            WITH_CODE
        } else {
            Self::short_width(values)
        }
    }

    const fn short_width(values: u32) -> usize {
        // Of what stands for a number, which is negative, the least.
        let least = elsewhere(values).cast_signed();
        if least >= i16::MIN as i32 { 2 } else { 4 }
    }

    /// The size of the tables that decoding reads, if codes have 32 bits, and counted in these. Wider
    /// codes make pages and hashes larger alike.
    const fn cells(self) -> usize {
        self.starts + 2 * self.slots
    }
}

/// Pages have fewer than two to the power of this many slots.
const LARGEST_PAGE: u32 = 9;

/// How many pages have keys, for pages of each number of bits.
const fn pages(keys: &[u64]) -> [usize; LARGEST_PAGE as usize] {
    // First how many neighbours differ in which bit at most: they are on different pages as long as
    // a page has no more bits than that.
    let mut pages = [0; LARGEST_PAGE as usize];
    let (mut at, count) = (1, keys.len());
    while at < count {
        // What `ilog2` gives, which const evaluation takes longer for.
        let differ = u64::BITS - 1 - (keys[at] ^ keys[at - 1]).leading_zeros();
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
