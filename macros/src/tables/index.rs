//! From a code to its value: the tables of an enum without nested families, all of whose rows are
//! seen here. For the others const evaluation makes the same of all rows together
//! (`catalog::singles` of `wirecode`), by the same layouts.

use super::rows::value;
use super::{Cells, bits, lower_bits, small};
use crate::layout::place::{self, Scratch, Tried};
use crate::layout::{
    Count, Layout, NOTHING, Outcomes, SUCCESS, Shape, UNDECIDED, WITH_CODE, elsewhere, hash,
};
use crate::model::{Code, Family, Outcome, Row, Version};

/// No other row has the code. As in `wirecode`.
const ALONE: u32 = 1 << 31;

/// The tables by slot.
pub(crate) struct Index {
    pub(crate) layout: Layout,
    pub(crate) seed: u64,
    /// The smallest code; none without codes, and for texts.
    pub(crate) base: Option<Code>,
    pub(crate) zeros: u32,
    pub(crate) starts: Vec<u8>,
    pub(crate) codes: Cells,
    pub(crate) values: Vec<u8>,
    /// How many bytes a slot has in the tables of values; its code may follow the number there.
    pub(crate) width: usize,
    pub(crate) firsts: Vec<u8>,
    /// By edition, and in each by slot; empty without changes, or with too many.
    pub(crate) editions: Vec<u8>,
    pub(crate) count: Count,
    /// What the numbers of all errors are below.
    pub(crate) errors: u32,
    pub(crate) error_ranges: bool,
    /// Whether no row shares a code with a range, in whatever versions.
    pub(crate) ranges_apart: bool,
    pub(crate) outcomes: Outcomes,
    /// By slot, and last for codes without one, the numbers of the newest errors, if that is worth a
    /// table of the values themselves.
    pub(crate) by_slot: Option<Vec<u32>>,
}

/// A code, and what its newest error is.
struct Single<'f> {
    code: &'f Code,
    value: u32,
    /// The rows that begin with it; ranges may be among them.
    rows: &'f [Row],
    /// The first row with the code, and [`ALONE`].
    first: u32,
}

impl Index {
    /// `changes` are those of the rows.
    pub(crate) fn of(family: &Family, changes: &[u64]) -> Self {
        let singles = singles(family);
        let keys = Keys::of(&singles, family.code.width());
        let Placed { shape, seed, starts, slots } = keys.place();
        let mut by_slot: Vec<Option<&Single<'_>>> = vec![None; shape.slots];
        for (single, slot) in singles.iter().zip(&slots) {
            by_slot[*slot as usize] = Some(single);
        }
        // A gap has a code that is found in its own slot, and so in no gap.
        let filler = singles.first().map(|single| single.code);
        let codes = by_slot.iter().map(|single| single.map_or(filler, |single| Some(single.code)));
        let variants = small(family.idents.len());
        let width = shape.width(variants, family.code.width() as usize / 8);
        let short_codes = codes.clone().chain([filler]).take(shape.short_code_slots(width));
        let short_codes: Vec<u32> = short_codes.map(|code| code.map_or(0, lower_bits)).collect();
        let error = singles.iter().map(|single| single.value).find(|value| *value < NOTHING);
        let error = error.unwrap_or(NOTHING);
        let gap = shape.gap(width, error);
        let values = by_slot.iter().map(|single| single.map_or(gap, |single| single.value));
        let edition_entries = shape.edition_entries(changes.len());
        let edition_width = Shape::edition_width(variants, width, edition_entries);
        let edition_gap = shape.gap(edition_width, error);
        let editions = editions(family, changes, shape, edition_gap, &singles, &slots);
        let edition_codes = if edition_width == WITH_CODE { &*short_codes } else { &[] };
        let firsts = by_slot.iter().map(|single| single.map_or(0, |single| single.first));
        let firsts = firsts.flat_map(u32::to_le_bytes).collect();
        let error_ranges = family.rows.iter().any(|row| row.codes.is_range && is_error(row));
        let ranges_apart = ranges_apart(&family.rows);
        let may_count = !error_ranges && shape.may_count(singles.len());
        let count = if may_count { count(family, &singles) } else { Count::No };
        let has_values = !error_ranges && matches!(count, Count::No) && shape.has_values();
        Self {
            layout: shape.layout,
            seed,
            base: filler.filter(|_| !family.code.is_text()).cloned(),
            zeros: keys.zeros,
            starts,
            codes: Cells::of(family.code, codes.take(shape.code_slots(width))),
            by_slot: has_values.then(|| values.clone().chain([NOTHING]).collect()),
            values: table(values.chain([NOTHING]), &short_codes, width),
            width,
            firsts,
            editions: table(editions, edition_codes, edition_width),
            count,
            errors: variants,
            error_ranges,
            ranges_apart,
            outcomes: outcomes(family, &singles, ranges_apart),
        }
    }
}

/// Whether no row shares a code with a range: sorted by their first codes, the rows show it by those
/// beside a range.
fn ranges_apart(rows: &[Row]) -> bool {
    rows.windows(2).all(|pair| match pair {
        [Row { codes, .. }, Row { codes: next, .. }] if codes.is_range || next.is_range => {
            codes.last < next.first
        }
        _ => true,
    })
}

/// How far the newest errors say what a code means. Codes that a range shares are not looked at one by one.
fn outcomes(family: &Family, singles: &[Single<'_>], ranges_apart: bool) -> Outcomes {
    let successes = family.rows.iter().any(|row| !is_error(row));
    let changing = singles.iter().any(|Single { rows, .. }| {
        let rows = || rows.iter().filter(|row| !row.codes.is_range);
        rows().any(is_error) && !rows().all(is_error)
    });
    Outcomes::of(successes, changing || !ranges_apart)
}

/// What each edition defines, by its slots, and what stands there if it does not.
fn editions(
    family: &Family,
    changes: &[u64],
    shape: Shape,
    gap: u32,
    singles: &[Single<'_>],
    slots: &[u32],
) -> Vec<u32> {
    let mut table = vec![gap; shape.edition_entries(changes.len())];
    if table.is_empty() {
        return table;
    }
    // After the last slot of each.
    for last in table.iter_mut().skip(shape.slots).step_by(shape.entries()) {
        *last = NOTHING;
    }
    // An edition begins with each change, and the first with none.
    let edition = |version: Version| changes.partition_point(|change| *change <= version.number());
    for (single, slot) in singles.iter().zip(slots) {
        let place = |edition| edition * shape.entries() + *slot as usize;
        let is_alone = single.first & ALONE != 0;
        for edition in 0..=changes.len() {
            table[place(edition)] = if is_alone { elsewhere(single.value) } else { UNDECIDED };
        }
        for row in single.rows.iter().filter(|row| !row.codes.is_range) {
            let first = row.window.since.map_or(0, edition);
            let end = row.window.until.map_or(changes.len() + 1, edition);
            for edition in first..end {
                table[place(edition)] = value(family, row.outcome);
            }
        }
    }
    table
}

/// A table of values by slot, each in so many bytes. The codes, if these follow, are the same in each
/// edition.
fn table(values: impl IntoIterator<Item = u32>, codes: &[u32], width: usize) -> Vec<u8> {
    let mut codes = codes.iter().cycle();
    let mut bytes = Vec::new();
    for value in values {
        let value = value.to_le_bytes();
        bytes.extend_from_slice(value.get(..width).unwrap_or(&value));
        bytes.extend(codes.next().into_iter().flat_map(|code| code.to_le_bytes()));
    }
    bytes
}

fn is_error(row: &Row) -> bool {
    row.outcome != Outcome::Success
}

/// The codes without the ranges, each once, in ascending order.
fn singles(family: &Family) -> Vec<Single<'_>> {
    let rows = &family.rows;
    // The ranges that reach the code: codes and ranges ascend, so each is met once.
    let mut ranges = rows.iter().filter(|row| row.codes.is_range).peekable();
    let mut reaching: Vec<&Row> = Vec::new();
    let mut singles: Vec<Single<'_>> = Vec::new();
    let mut next = 0;
    while let Some(row) = rows.get(next) {
        let (code, first) = (&row.codes.first, next);
        next += 1;
        if row.codes.is_range {
            continue;
        }
        let mut of_code = vec![row];
        while let Some(row) = rows.get(next).filter(|row| row.codes.first == *code) {
            if !row.codes.is_range {
                of_code.push(row);
            }
            next += 1;
        }
        while let Some(range) = ranges.next_if(|range| range.codes.first <= *code) {
            reaching.push(range);
        }
        reaching.retain(|range| *code <= range.codes.last);
        let alone = of_code.len() == 1 && reaching.is_empty();
        of_code.extend(&reaching);
        let errors = of_code.into_iter().filter(|row| is_error(row));
        let newest = errors.max_by_key(|row| (row.window.end(), row.window.since));
        singles.push(Single {
            code,
            value: newest.map_or(SUCCESS, |row| value(family, row.outcome)),
            rows: &rows[first..next],
            first: small(first) | if alone { ALONE } else { 0 },
        });
    }
    singles
}

/// Whether the values follow each other, and are all there are.
fn count(family: &Family, singles: &[Single<'_>]) -> Count {
    let ([first, .., last], Some(greatest)) = (singles, family.variants.last()) else {
        return Count::No;
    };
    let (is_least, greatest) = (|value| matches!(value, 0 | SUCCESS), small(greatest.number));
    let follows = |next: fn(u32, u32) -> u32| {
        (0..).zip(singles).all(|(at, single)| single.value == next(first.value, at))
    };
    if is_least(first.value) && last.value == greatest && follows(u32::wrapping_add) {
        Count::Up(first.value)
    } else if first.value == greatest && is_least(last.value) && follows(u32::wrapping_sub) {
        Count::Down(first.value)
    } else {
        Count::No
    }
}

/// What the layouts go by.
struct Keys<'f> {
    codes: Vec<&'f Code>,
    /// How many bits a number has.
    width: u32,
    /// How far each number is above the smallest.
    above: Vec<u128>,
    /// With how many zero bits all of these end.
    zeros: u32,
}

struct Placed {
    shape: Shape,
    seed: u64,
    starts: Vec<u8>,
    /// The slot of each code.
    slots: Vec<u32>,
}

impl<'f> Keys<'f> {
    fn of(singles: &[Single<'f>], width: u32) -> Self {
        let codes: Vec<&Code> = singles.iter().map(|single| single.code).collect();
        let base = codes.first().map_or(0, |code| bits(code));
        let above: Vec<u128> = codes.iter().map(|code| bits(code).wrapping_sub(base)).collect();
        let all = above.iter().fold(0, |all, above| all | above);
        Self { codes, width, above, zeros: if all == 0 { 0 } else { all.trailing_zeros() } }
    }

    fn place(&self) -> Placed {
        let count = self.codes.len();
        // Where all fit, the zeros are fewer than 64.
        let above: Option<Vec<u64>> =
            self.above.iter().map(|above| u64::try_from(*above).ok()).collect();
        let is_text = matches!(self.codes.first(), Some(Code::Text(_)));
        let keys: Option<Vec<u64>> = above
            .filter(|_| !is_text)
            .map(|above| above.into_iter().map(|above| above >> self.zeros).collect());
        let mut shape = Shape::of(count, keys.as_deref());
        let keys = keys.unwrap_or_default();
        let (mut seed, mut starts, mut slots) = (0, vec![0; shape.starts], vec![0; count]);
        match shape.layout {
            Layout::Direct => place::directly(&keys, &mut slots),
            Layout::Pages { bits } => {
                place::on_pages(&keys, bits, &mut starts, &mut slots);
            }
            Layout::Hashed => {
                let mut places = self.places(seed);
                loop {
                    let tried = self.try_seed(seed, &places, shape, &mut starts, &mut slots);
                    if let Tried::Placed = tried {
                        break;
                    }
                    let mut next = place::next_seed(seed, &tried);
                    if next >= place::SEEDS {
                        // It has never been seen, but with more room there is a hash some time.
                        next = 0;
                        shape.slots *= 2;
                        assert!(shape.slots < count << 8, "{}", place::NO_HASH);
                    }
                    if !hash::look_at_the_same(next, seed) {
                        places = self.places(next);
                    }
                    seed = next;
                }
            }
        }
        let starts = starts.iter().flat_map(|start| start.to_le_bytes()).collect();
        Placed { shape, seed, starts, slots }
    }

    /// What a seed looks at in each code: once for all seeds that look at the same. Of a number that is
    /// all of it.
    fn places(&self, seed: u64) -> Vec<u64> {
        let places = |code: &&Code| match code {
            Code::Text(text) => hash::places(text.as_bytes(), seed),
            Code::Number(_) => 0,
        };
        self.codes.iter().map(places).collect()
    }

    fn try_seed(
        &self,
        seed: u64,
        places: &[u64],
        shape: Shape,
        starts: &mut [u32],
        slots: &mut [u32],
    ) -> Tried {
        let factor = hash::factor(seed);
        let hash_of = |(code, &places): (&&Code, &u64)| match code {
            Code::Text(text) => hash::hash_places(places, text.len(), factor),
            // Nothing of a sign beyond the width.
            Code::Number(_) => {
                hash::hash(bits(code) & u128::MAX >> (128 - self.width), self.width, factor)
            }
        };
        let hashes: Vec<u64> = self.codes.iter().zip(places).map(hash_of).collect();
        let mut scratch = Scratch {
            heads: &mut vec![place::NONE; shape.starts],
            sizes: &mut vec![0; shape.starts],
            order: &mut vec![0; shape.starts],
            next: &mut vec![0; hashes.len()],
            taken: &mut vec![false; shape.slots],
        };
        place::by_hash(&hashes, starts, slots, &mut scratch)
    }
}
