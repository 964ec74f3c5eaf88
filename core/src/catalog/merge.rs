//! One catalog made of several: an enum's own rows, and those of its nested families.

use core::cmp::Ordering;

use super::cell::{bytes, cells, flat};
use super::key::{self, FACT_SIZE, is_range, nth_window};
use super::part::place;
use super::{Part, Pick, Range, SUCCESS};
use crate::code::{Compare, each_code_type};
use crate::{Code, Family, Window};

/// The rows of all parts, in the order of the whole catalog.
pub struct Merged<C: Code + ?Sized, const ROWS: usize, const BYTES: usize> {
    pub picks: [Pick; ROWS],
    /// The code of each, or the first of its range.
    pub codes: [C::Ref<'static>; ROWS],
    /// What is known of the rows by their places, as the bytes of a table.
    pub facts: [u8; BYTES],
    /// The numbers among those.
    pub values: [u32; ROWS],
    pub windows: [u32; ROWS],
}

/// The same, one part after the other.
struct LinedUp<C: Code + ?Sized, const ROWS: usize> {
    picks: [Pick; ROWS],
    codes: [C::Ref<'static>; ROWS],
    facts: [[u8; FACT_SIZE]; ROWS],
    values: [u32; ROWS],
    windows: [u32; ROWS],
    /// The numbers of the rows.
    order: [usize; ROWS],
    by_version: bool,
}

impl<C: Code + ?Sized, const ROWS: usize> LinedUp<C, ROWS> {
    /// Whether of two rows with one code that at `a` is for earlier versions.
    const fn starts_before(&self, windows: &[Window], a: usize, b: usize) -> bool {
        let (a, b) = (self.windows[a], self.windows[b]);
        nth_window(windows, b).starts_after(&nth_window(windows, a))
    }

    /// The rows in the order in which these numbers of rows are.
    const fn in_order<const BYTES: usize>(
        &self,
        order: &[usize; ROWS],
        codes: [C::Ref<'static>; ROWS],
    ) -> Merged<C, ROWS, BYTES> {
        let Self { mut picks, mut facts, mut values, mut windows, by_version, .. } = *self;
        let mut row = 0;
        while row < ROWS {
            let from = order[row];
            picks[row] = self.picks[from];
            facts[row] = self.facts[from];
            values[row] = self.values[from];
            if by_version {
                windows[row] = self.windows[from];
            }
            row += 1;
        }
        Merged { picks, codes, facts: flat(&facts), values, windows }
    }
}

/// One function for each thing that all the parts together have some of.
macro_rules! counts {
    ($($(#[$doc:meta])+ $name:ident: $of_part:ident,)+) => {$(
        $(#[$doc])+
        #[must_use]
        pub const fn $name<C: Code + ?Sized>(parts: &[Part<C>]) -> usize {
            let (mut count, mut part) = (0, 0);
            while part < parts.len() {
                count += parts[part].keys.$of_part.len();
                part += 1;
            }
            count
        }
    )+};
}

counts! {
    /// How many windows the parts have.
    count_windows: windows,
    /// How many changes the parts have, those of several counted for each.
    count_changes: changes,
    /// How many ranges the parts have.
    count_ranges: ranges,
}

/// The windows of all parts.
#[must_use]
pub const fn merged_windows<C: Code + ?Sized, const WINDOWS: usize>(
    parts: &[Part<C>],
) -> [Window; WINDOWS] {
    let mut windows = [Window::ALWAYS; WINDOWS];
    let (mut next, mut part) = (0, 0);
    while part < parts.len() {
        let mut at = 0;
        while at < parts[part].keys.windows.len() {
            windows[next] = parts[part].keys.windows[at];
            next += 1;
            at += 1;
        }
        part += 1;
    }
    windows
}

/// The numbers that the values of each nested family begin with, after those of the enum's own
/// variants; last, how many values there are.
#[must_use]
pub const fn first_values<C: Code + ?Sized, const NESTED: usize, const ENDS: usize>(
    own: u64,
    families: &[&Family<C>; NESTED],
) -> [u64; ENDS] {
    let mut first = [own; ENDS];
    let mut at = 1;
    while at < ENDS {
        first[at] = first[at - 1] + families[at - 1].values as u64;
        at += 1;
    }
    first
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Part<$code> {
            /// How many rows all the parts have together.
            pub const fn count(parts: &[Self]) -> usize {
                let (mut rows, mut part) = (0, 0);
                while part < parts.len() {
                    let part_rows = parts[part].keys.len();
                    rows += part_rows;
                    if !parts[part].except.is_empty() {
                        let (keys, mut at) = (parts[part].keys.split(), 0);
                        while at < part_rows {
                            if parts[part].is_shadowed(&keys, at) {
                                rows -= 1;
                            }
                            at += 1;
                        }
                    }
                    part += 1;
                }
                rows
            }

            /// Merges the parts, each sorted already; they have these `windows`, and their facts as
            /// many as `BYTES`.
            ///
            /// Neighbours are merged pair by pair, so the work is that of the rows times the
            /// logarithm of the parts.
            pub const fn merge<const PARTS: usize, const ROWS: usize, const BYTES: usize>(
                parts: &[Self; PARTS],
                windows: &[Window],
            ) -> Merged<$code, ROWS, BYTES> {
                let (lined_up, mut ends) = Self::line_up(parts);
                let LinedUp { mut order, mut codes, .. } = lined_up;
                let mut runs = PARTS;
                while runs > 1 {
                    let (before, codes_before) = (order, codes);
                    let (mut run, mut start) = (0, 0);
                    while run + 1 < runs {
                        let (middle, end) = (ends[run], ends[run + 1]);
                        let (mut left, mut right, mut to) = (start, middle, start);
                        // What is left of the right one stands where it should.
                        while left < middle {
                            let from_right = right < end
                                && match Compare::<$code>::order(codes_before[left], codes_before[right]) {
                                    Ordering::Less => false,
                                    Ordering::Equal => {
                                        lined_up.starts_before(windows, before[right], before[left])
                                    }
                                    Ordering::Greater => true,
                                };
                            let from = if from_right { &mut right } else { &mut left };
                            (order[to], codes[to]) = (before[*from], codes_before[*from]);
                            *from += 1;
                            to += 1;
                        }
                        ends[run / 2] = end;
                        (run, start) = (run + 2, end);
                    }
                    if run < runs {
                        ends[run / 2] = ends[run];
                    }
                    runs = runs.div_ceil(2);
                }
                lined_up.in_order(&order, codes)
            }

            /// The rows of one part after the other, and where those of each end.
            const fn line_up<const PARTS: usize, const ROWS: usize>(
                parts: &[Self; PARTS],
            ) -> (LinedUp<$code, ROWS>, [usize; PARTS]) {
                let mut rows = LinedUp {
                    picks: [0; ROWS],
                    codes: [<$code>::FILLER; ROWS],
                    facts: [[0; FACT_SIZE]; ROWS],
                    values: [SUCCESS; ROWS],
                    windows: [0; ROWS],
                    order: [0; ROWS],
                    by_version: false,
                };
                let (mut ends, mut row, mut nth, mut windows) = ([0; PARTS], 0, 0, 0);
                while nth < PARTS {
                    let (part, keys) = (&parts[nth], parts[nth].keys.split());
                    let (all, by_version) = (part.except.is_empty(), !part.keys.windows.is_empty());
                    let (count, mut at) = (part.keys.len(), 0);
                    while at < count {
                        if all || !part.is_shadowed(&keys, at) {
                            rows.picks[row] = (nth as u64) << 32 | at as u64;
                            rows.codes[row] = keys.first(at);
                            let mut fact = keys.facts[at];
                            let mut value = key::value(&fact);
                            if value != SUCCESS && part.first_value != 0 {
                                value += part.first_value;
                                [fact[0], fact[1], fact[2], fact[3]] = bytes(value);
                            }
                            rows.values[row] = value;
                            if by_version {
                                let mut window = key::window(&fact);
                                if window != 0 {
                                    window += windows;
                                    [fact[4], fact[5], fact[6], fact[7]] = bytes(window);
                                }
                                rows.windows[row] = window;
                            }
                            rows.facts[row] = fact;
                            rows.order[row] = row;
                            row += 1;
                        }
                        at += 1;
                    }
                    rows.by_version |= by_version;
                    windows += part.keys.windows.len() as u32;
                    ends[nth] = row;
                    nth += 1;
                }
                (rows, ends)
            }

            /// The ranges of a merged catalog.
            pub const fn merged_ranges<const ROWS: usize, const BYTES: usize, const RANGES: usize>(
                parts: &[Self],
                merged: &Merged<$code, ROWS, BYTES>,
            ) -> [Range<$code>; RANGES] {
                let filler = <$code>::FILLER;
                let nowhere = Range { at: 0, first: filler, last: filler, reach: filler, value: SUCCESS };
                let mut ranges = [nowhere; RANGES];
                let facts = cells(&merged.facts);
                let (mut next, mut row) = (0, 0);
                while next < RANGES {
                    if is_range(&facts[row]) {
                        let (part, at) = place(merged.picks[row]);
                        let (first, last) = (merged.codes[row], parts[part].keys.codes(at).last());
                        let mut reach = last;
                        if next > 0 && Compare::<$code>::is_less(reach, ranges[next - 1].reach) {
                            reach = ranges[next - 1].reach;
                        }
                        ranges[next] = Range { at: row, first, last, reach, value: merged.values[row] };
                        next += 1;
                    }
                    row += 1;
                }
                ranges
            }
        }
    )+};
}

each_code_type! { each }
