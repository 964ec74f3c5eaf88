//! One catalog made of several: an enum's own rows, and those of its nested families.

use super::cell::cells;
use super::key::{FACT_SIZE, Fact};
use super::{Key, Part, Pick, SUCCESS};
use crate::code::{Compare, each_code_type};
use crate::{Code, Family, Window};

/// Whether rows of a part may be missing, because of faults that are reported already.
#[must_use]
pub const fn is_incomplete<C: Code + ?Sized>(parts: &[Part<C>]) -> bool {
    let (mut incomplete, mut part) = (false, 0);
    while part < parts.len() {
        incomplete |= parts[part].incomplete;
        part += 1;
    }
    incomplete
}

/// The keys of a merged catalog.
#[must_use]
pub const fn merged_keys<C: Code + ?Sized, const ROWS: usize>(
    parts: &[Part<C>],
    order: &[Pick; ROWS],
) -> [Key<C>; ROWS] {
    let mut keys = [Key::FILLER; ROWS];
    let mut row = 0;
    while row < ROWS {
        let part = &parts[order[row].part as usize];
        let key = part.keys[order[row].at as usize];
        let value = if key.value == SUCCESS { key.value } else { key.value + part.first_value };
        keys[row] = Key { value, ..key };
        row += 1;
    }
    keys
}

/// What is known of the rows of a merged catalog by their places; `BYTES` is as many as that has.
#[must_use]
pub const fn merged_facts<
    C: Code + ?Sized,
    const PARTS: usize,
    const ROWS: usize,
    const BYTES: usize,
>(
    parts: &[Part<C>; PARTS],
    order: &[Pick; ROWS],
) -> [u8; BYTES] {
    // Of each part its facts, and how many windows come before its own.
    let mut facts: [(&[[u8; FACT_SIZE]], u32); PARTS] = [(&[], 0); PARTS];
    let (mut part, mut windows) = (0, 0);
    while part < PARTS {
        facts[part] = (cells(parts[part].packed.facts), windows);
        windows += parts[part].packed.windows.len() as u32;
        part += 1;
    }
    let mut table = [0; BYTES];
    let (merged, _) = table.as_chunks_mut();
    let mut row = 0;
    while row < ROWS {
        let Pick { part, at } = order[row];
        let (facts, windows) = facts[part as usize];
        let mut fact = Fact::read(facts[at as usize]);
        if fact.value != SUCCESS {
            fact.value += parts[part as usize].first_value;
        }
        if fact.window != 0 {
            fact.window += windows;
        }
        merged[row] = fact.bytes();
        row += 1;
    }
    table
}

/// How many windows the parts have.
#[must_use]
pub const fn count_windows<C: Code + ?Sized>(parts: &[Part<C>]) -> usize {
    let (mut windows, mut part) = (0, 0);
    while part < parts.len() {
        windows += parts[part].packed.windows.len();
        part += 1;
    }
    windows
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
        while at < parts[part].packed.windows.len() {
            windows[next] = parts[part].packed.windows[at];
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
    own: u32,
    families: &[&Family<C>; NESTED],
) -> [u32; ENDS] {
    let mut first = [own; ENDS];
    let mut at = 1;
    while at < ENDS {
        first[at] = first[at - 1] + families[at - 1].values;
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
                    rows += parts[part].keys.len();
                    let mut at = 0;
                    while at < parts[part].keys.len() && !parts[part].except.is_empty() {
                        if parts[part].is_shadowed(at) {
                            rows -= 1;
                        }
                        at += 1;
                    }
                    part += 1;
                }
                rows
            }

            /// Merges the parts, each sorted already: where each row of the whole catalog stands.
            ///
            /// Neighbours are merged pair by pair, so the work is that of the rows times the
            /// logarithm of the parts.
            pub const fn merge<const PARTS: usize, const ROWS: usize>(parts: &[Self; PARTS]) -> [Pick; ROWS] {
                let mut picks = [Pick { part: 0, at: 0 }; ROWS];
                let mut ends = [0; PARTS];
                let (mut row, mut part) = (0, 0);
                while part < PARTS {
                    let mut at = 0;
                    while at < parts[part].keys.len() {
                        if !parts[part].is_shadowed(at) {
                            picks[row] = Pick { part: part as u32, at: at as u32 };
                            row += 1;
                        }
                        at += 1;
                    }
                    ends[part] = row;
                    part += 1;
                }
                let mut runs = PARTS;
                while runs > 1 {
                    let mut merged = picks;
                    let (mut run, mut start) = (0, 0);
                    while run + 1 < runs {
                        let (middle, end) = (ends[run], ends[run + 1]);
                        let (mut left, mut right, mut to) = (start, middle, start);
                        while to < end {
                            let from_right = right < end
                                && (left == middle
                                    || Self::is_before(parts, picks[right], picks[left]));
                            let from = if from_right { &mut right } else { &mut left };
                            merged[to] = picks[*from];
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
                    picks = merged;
                }
                picks
            }

            /// Whether the row at `a` stands before the one at `b` in the whole catalog.
            const fn is_before(parts: &[Self], a: Pick, b: Pick) -> bool {
                let a = &parts[a.part as usize].keys[a.at as usize];
                let b = &parts[b.part as usize].keys[b.at as usize];
                Compare::<$code>::is_less(a.codes.first(), b.codes.first())
                    || (Compare::<$code>::is_equal(a.codes.first(), b.codes.first())
                        && b.window.starts_after(&a.window))
            }
        }
    )+};
}

each_code_type! { each }
