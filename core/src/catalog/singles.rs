//! The codes of a catalog, each once, and what the newest meaning of each is.

use super::cell::cells;
use super::index::ALONE;
use super::key::{FACT_SIZE, is_range, nth_window};
use super::layout::{UNDECIDED, elsewhere};
use super::nearest::{Found, Nearest};
use super::{Merged, NOTHING, Outcomes, Placed, Range, SUCCESS, changes};
use crate::code::{Compare, each_code_type};
use crate::{Code, Version, Window};

/// The codes of a catalog, without its ranges and each once, in ascending order, and the newest error
/// of each.
///
/// There is room for as many as the catalog has rows. What is more than `count` is filler, which is
/// never read.
pub struct Singles<C: Code + ?Sized, const ROWS: usize> {
    pub count: usize,
    pub codes: [C::Ref<'static>; ROWS],
    /// The number of the newest error, or [`SUCCESS`].
    pub values: [u32; ROWS],
    /// The first row of each, and `ALONE` if no other row has the code.
    pub firsts: [u32; ROWS],
    /// Which of them have several rows, and how many these are.
    pub shared: [u32; ROWS],
    pub shared_count: usize,
    /// Whether any of them is a success, and whether one of these is an error in another version.
    successes: bool,
    changing: bool,
}

impl<C: Code + ?Sized, const ROWS: usize> Singles<C, ROWS> {
    /// The number of an error that is the newest of its code; [`NOTHING`] if there is none.
    #[must_use]
    pub const fn error(&self) -> u32 {
        let mut nth = 0;
        while nth < self.count && self.values[nth] >= NOTHING {
            nth += 1;
        }
        if nth < self.count { self.values[nth] } else { NOTHING }
    }

    /// How far `values` say what a code means. Codes that a range shares are not looked at one by one.
    #[must_use]
    pub const fn outcomes(&self, ranges: &[Range<C>], ranges_apart: bool) -> Outcomes {
        let (mut successes, mut at) = (self.successes, 0);
        while at < ranges.len() {
            successes |= ranges[at].value == SUCCESS;
            at += 1;
        }
        Outcomes::of(successes, self.changing || !ranges_apart)
    }

    /// Notes which outcomes the rows from `first` to `end` have, which have one code.
    const fn note_outcomes(
        &mut self,
        values: &[u32; ROWS],
        facts: &[[u8; FACT_SIZE]],
        first: usize,
        end: usize,
    ) {
        let (mut successes, mut errors, mut row) = (false, false, first);
        while row < end {
            if !is_range(&facts[row]) {
                let is_success = values[row] == SUCCESS;
                successes |= is_success;
                errors |= !is_success;
            }
            row += 1;
        }
        self.successes |= successes;
        self.changing |= successes && errors;
    }

    /// What each edition defines, by its slots, and what stands there if it does not.
    #[must_use]
    pub const fn editions<const STARTS: usize, const BYTES: usize, const VALUES: usize>(
        &self,
        placed: &Placed<ROWS, STARTS>,
        rows: &Merged<C, ROWS, BYTES>,
        all_windows: &[Window],
        changes: &[u64],
        gap: u32,
    ) -> [u32; VALUES] {
        let Merged { facts, values, windows, .. } = rows;
        let (facts, slots_of, firsts) = (cells(facts), &placed.slots, &self.firsts);
        let (editions, each) = (changes.len() + 1, VALUES / (changes.len() + 1));
        let (mut table, mut after) = ([gap; VALUES], each);
        while after <= VALUES && VALUES > 0 {
            // After the last slot of an edition.
            table[after - 1] = NOTHING;
            after += each;
        }
        let (mut nth, mut row) = (0, 0);
        while row < ROWS && VALUES > 0 {
            if nth + 1 < self.count && (firsts[nth + 1] & !ALONE) as usize == row {
                nth += 1;
            }
            if !is_range(&facts[row]) {
                let slot = slots_of[nth] as usize;
                let (first, end) = match windows[row] {
                    0 => (0, editions),
                    window => changes::editions(changes, &nth_window(all_windows, window)),
                };
                let (value, is_alone) = (values[row], firsts[nth] & ALONE != 0);
                let other = if is_alone { elsewhere(value) } else { UNDECIDED };
                // The first row of a code says what stands in the editions that no row defines.
                let is_first = (firsts[nth] & !ALONE) as usize == row;
                let (mut edition, last) = if is_first { (0, editions) } else { (first, end) };
                while edition < last {
                    let is_defined = first <= edition && edition < end;
                    table[edition * each + slot] = if is_defined { value } else { other };
                    edition += 1;
                }
            }
            row += 1;
        }
        table
    }
}

/// The ranges that reach a code: codes and ranges ascend, so that each range is met once.
struct Reaching<'r, C: Code + ?Sized + 'static, const RANGES: usize> {
    ranges: &'r [Range<C>; RANGES],
    /// Those that reached the code before; the first `count` of these.
    still: [usize; RANGES],
    count: usize,
    /// The first that begins after it.
    next: usize,
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl<const ROWS: usize> Singles<$code, ROWS> {
            /// The singles of a catalog.
            #[must_use]
            pub const fn of<const BYTES: usize, const RANGES: usize>(
                rows: &Merged<$code, ROWS, BYTES>,
                all_windows: &[Window],
                ranges: &[Range<$code>; RANGES],
            ) -> Self {
                let Merged { codes, facts, values, .. } = rows;
                let facts = cells(facts);
                let mut singles = Self {
                    count: 0,
                    codes: [<$code>::FILLER; ROWS],
                    values: [SUCCESS; ROWS],
                    firsts: [0; ROWS],
                    shared: [0; ROWS],
                    shared_count: 0,
                    successes: false,
                    changing: false,
                };
                let mut reaching = Reaching { ranges, still: [0; RANGES], count: 0, next: 0 };
                let mut row = 0;
                while row < ROWS {
                    let (mut first, code) = (row, codes[row]);
                    row += 1;
                    while row < ROWS && Compare::<$code>::is_equal(codes[row], code) {
                        row += 1;
                    }
                    let mut alone = row - first == 1;
                    let mut value = SUCCESS;
                    if alone && RANGES == 0 {
                        // By far the most, so not by way of the rest.
                        value = values[first];
                        singles.successes |= value == SUCCESS;
                    } else {
                        while first < row && is_range(&facts[first]) {
                            first += 1;
                        }
                        if first == row {
                            continue;
                        }
                        if let Some(found) = reaching.newest(rows, facts, all_windows, first, row) {
                            value = found.value;
                        }
                        alone = alone && reaching.count == 0;
                        singles.note_outcomes(values, facts, first, row);
                    }
                    let nth = singles.count;
                    singles.codes[nth] = code;
                    singles.values[nth] = value;
                    singles.firsts[nth] = if alone { first as u32 | ALONE } else { first as u32 };
                    if row - first > 1 {
                        singles.shared[singles.shared_count] = nth as u32;
                        singles.shared_count += 1;
                    }
                    singles.count += 1;
                }
                singles
            }

            /// The first of the rows with a code, and where these end; ranges may be among them.
            pub(crate) const fn rows_of<const BYTES: usize>(
                &self,
                nth: usize,
                rows: &Merged<$code, ROWS, BYTES>,
            ) -> (usize, usize) {
                let first = (self.firsts[nth] & !ALONE) as usize;
                let mut end = first;
                while end < ROWS && Compare::<$code>::is_equal(rows.codes[end], self.codes[nth]) {
                    end += 1;
                }
                (first, end)
            }
        }

        impl<const RANGES: usize> Reaching<'_, $code, RANGES> {
            /// The newest error of the rows from `first` to `end`, which have one code, and of the
            /// ranges that reach it.
            const fn newest<const ROWS: usize, const BYTES: usize>(
                &mut self,
                rows: &Merged<$code, ROWS, BYTES>,
                facts: &[[u8; FACT_SIZE]],
                all_windows: &[Window],
                first: usize,
                end: usize,
            ) -> Option<Found> {
                let Merged { codes, values, windows, .. } = rows;
                let code = codes[first];
                let mut nearest = Nearest::to(Version::MAX, true);
                let mut row = first;
                while row < end {
                    if !is_range(&facts[row]) {
                        nearest.offer(row, nth_window(all_windows, windows[row]), values[row]);
                    }
                    row += 1;
                }
                while self.next < RANGES
                    && !Compare::<$code>::is_less(code, codes[self.ranges[self.next].at])
                {
                    self.still[self.count] = self.next;
                    self.count += 1;
                    self.next += 1;
                }
                let (mut range, mut count) = (0, 0);
                while range < self.count {
                    let Range { at, last, .. } = self.ranges[self.still[range]];
                    if !Compare::<$code>::is_less(last, code) {
                        nearest.offer(at, nth_window(all_windows, windows[at]), values[at]);
                        self.still[count] = self.still[range];
                        count += 1;
                    }
                    range += 1;
                }
                self.count = count;
                nearest.found()
            }
        }
    )+};
}

each_code_type! { each }
