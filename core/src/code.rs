//! The types a code can have, and what needs their concrete comparison.
//!
//! A `const fn` cannot compare values of a type parameter, so everything that looks at a code as a
//! number is written once here, in `integers!`, for every code type. The rest of the crate is
//! generic over [`Code`].

use core::fmt::{Debug, Display};
use core::hash::Hash;

use crate::check::{Overlap, Report};
use crate::private::{Found, Index, Key, Nearest, Part, Pick, SUCCESS, filler_row};
use crate::{Codes, Family, Lookup, Reserved, Row, Version};

/// A type that codes can have: an integer type.
///
/// Sealed: `code = TYPE` takes `i8` to `i128` and `u8` to `u128`.
pub trait Code: sealed::Sealed + 'static {
    /// A code as it is handed around: the integer itself.
    type Ref<'a>: Copy + Eq + Ord + Hash + Debug + Display + Send + Sync;
    /// A code as an unknown value keeps it.
    type Owned: Clone + Eq + Ord + Hash + Debug + Display + Send + Sync + 'static;
    /// What an array of rows is filled with before the rows are written to it.
    #[doc(hidden)]
    const FILLER: &'static Row<Self>;
    /// A listed code is good for any shorter time too, which only the concrete type shows.
    #[doc(hidden)]
    fn shorten<'a>(listed: Self::Ref<'static>) -> Self::Ref<'a>;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! integers {
    ($($code:ident)+) => {$(
        impl sealed::Sealed for $code {}

        impl Code for $code {
            type Ref<'a> = $code;
            type Owned = $code;
            const FILLER: &'static Row<$code> = &filler_row(0);

            fn shorten<'a>(listed: Self::Ref<'static>) -> Self::Ref<'a> {
                listed
            }
        }

        impl Codes<$code> {
            /// Whether `code` is the code, or in the range.
            #[must_use]
            pub const fn contains(&self, code: $code) -> bool {
                self.first() <= code && code <= self.last()
            }

            /// Whether the two have a code in common.
            const fn meets(&self, other: &Self) -> bool {
                self.first() <= other.last() && other.first() <= self.last()
            }

            /// The codes in both, which [meet](Self::meets).
            #[allow(
                unused_comparisons,
                clippy::cast_sign_loss, clippy::cast_lossless, clippy::cast_possible_wrap,
                reason = "one source for all widths and signs; the sign is kept beside the magnitude"
            )]
            const fn overlap(&self, other: &Self, hex: bool) -> Overlap {
                const fn number(code: $code) -> (bool, u128) {
                    if code < 0 { (true, (code as i128).unsigned_abs()) } else { (false, code as u128) }
                }
                let first = if self.first() < other.first() { other.first() } else { self.first() };
                let last = if self.last() < other.last() { self.last() } else { other.last() };
                Overlap { first: number(first), last: number(last), hex }
            }
        }

        impl Index<$code> {
            /// The row for `code` that holds in `version`, or the one nearest to it.
            pub const fn find(&self, code: $code, version: Version, errors_only: bool) -> Option<Found> {
                let keys = self.keys;
                let (mut at, mut end) = (0, keys.len());
                while at < end {
                    let middle = at + (end - at) / 2;
                    if keys[middle].codes.first() < code { at = middle + 1 } else { end = middle }
                }
                let mut nearest = Nearest::to(version, errors_only);
                while at < keys.len() && keys[at].codes.first() == code {
                    if !keys[at].codes.is_range() {
                        nearest.offer(at, &keys[at].window, keys[at].value);
                    }
                    at += 1;
                }
                let mut next = 0;
                while next < self.ranges.len() {
                    let at = self.ranges[next];
                    if keys[at].codes.contains(code) {
                        nearest.offer(at, &keys[at].window, keys[at].value);
                    }
                    next += 1;
                }
                nearest.found()
            }
        }

        impl Family<$code> {
            /// What `code` means in `version`.
            #[must_use]
            pub const fn lookup_at(&self, version: Version, code: $code) -> Lookup<$code> {
                match self.index.find(code, version, false) {
                    Some(found) if found.defined => Lookup::Defined(self.rows[found.at]),
                    Some(found) => Lookup::OtherVersion(self.rows[found.at]),
                    None => Lookup::Unknown,
                }
            }
        }

        impl Key<$code> {
            /// Whether this key stands before `other` in a catalog.
            const fn is_before(&self, other: &Self) -> bool {
                self.codes.first() < other.codes.first()
                    || (self.codes.first() == other.codes.first()
                        && other.window.starts_after(&self.window))
            }
        }

        impl Part<$code> {
            /// Whether `except(…)` takes the row at `at` out of this part.
            const fn is_shadowed(&self, at: usize) -> bool {
                let mut next = 0;
                while next < self.except.len() {
                    if !self.keys[at].codes.is_range() && self.keys[at].codes.first() == self.except[next] {
                        return true;
                    }
                    next += 1;
                }
                false
            }

            /// How many rows all the parts have together.
            pub const fn count(parts: &[Self]) -> usize {
                let (mut rows, mut part) = (0, 0);
                while part < parts.len() {
                    let mut at = 0;
                    while at < parts[part].keys.len() {
                        if !parts[part].is_shadowed(at) {
                            rows += 1;
                        }
                        at += 1;
                    }
                    part += 1;
                }
                rows
            }

            /// Merges the parts, each sorted already: where each row of the whole catalog stands.
            pub const fn merge<const PARTS: usize, const ROWS: usize>(parts: &[Self; PARTS]) -> [Pick; ROWS] {
                let mut picks = [Pick { part: 0, at: 0 }; ROWS];
                let mut heads = [0; PARTS];
                let mut row = 0;
                while row < ROWS {
                    let mut best: Option<Pick> = None;
                    let mut part = 0;
                    while part < PARTS {
                        while heads[part] < parts[part].keys.len() && parts[part].is_shadowed(heads[part]) {
                            heads[part] += 1;
                        }
                        let at = heads[part];
                        if at < parts[part].keys.len() {
                            best = match best {
                                Some(best) if !parts[part].keys[at]
                                    .is_before(&parts[best.part].keys[best.at]) => Some(best),
                                _ => Some(Pick { part, at }),
                            };
                        }
                        part += 1;
                    }
                    if let Some(best) = best {
                        picks[row] = best;
                        heads[best.part] += 1;
                    }
                    row += 1;
                }
                picks
            }

            /// Fails the build unless the part at `at` goes with its mark, with the reserved codes
            /// and with all parts before it.
            #[track_caller]
            pub const fn check<const PARTS: usize>(
                parts: &[Self; PARTS],
                at: usize,
                outer: &Family<$code>,
                takes_unknown: bool,
            ) {
                let part = &parts[at];
                if part.broken {
                    return;
                }
                let mut report = Report::new(outer.id, part.id);
                if part.open && !takes_unknown {
                    report.is_open();
                }
                part.exceptions(parts, &mut report);
                part.reserved(outer.reserved, &mut report);
                let mut earlier = 0;
                while earlier < at {
                    part.clashes(&parts[earlier], &mut report);
                    earlier += 1;
                }
                report.finish();
            }

            /// Reports every code that a row of `self` and a row of `other` share in some version.
            ///
            /// Linear in the rows: the single codes of both are merged; only ranges, of which
            /// there are few, are held against all rows of the other part.
            const fn clashes(&self, other: &Self, report: &mut Report) {
                let (mut i, mut j) = (0, 0);
                while i < self.keys.len() && j < other.keys.len() {
                    let (mine, yours) = (&self.keys[i].codes, &other.keys[j].codes);
                    if mine.is_range() || mine.first() < yours.first() {
                        i += 1;
                    } else if yours.is_range() || yours.first() < mine.first() {
                        j += 1;
                    } else {
                        let mut run = j;
                        while run < other.keys.len() && other.keys[run].codes.first() == mine.first() {
                            if !other.keys[run].codes.is_range() {
                                self.clash(i, other, run, report);
                            }
                            run += 1;
                        }
                        i += 1;
                    }
                }
                self.range_clashes(other, true, report);
                other.range_clashes(self, false, report);
            }

            /// Holds the ranges of `self` against the rows of `other`.
            const fn range_clashes(&self, other: &Self, ranges_too: bool, report: &mut Report) {
                let mut range = 0;
                while range < self.keys.len() {
                    let mine = &self.keys[range].codes;
                    let mut at = 0;
                    while mine.is_range() && at < other.keys.len() {
                        let yours = &other.keys[at].codes;
                        if (ranges_too || !yours.is_range()) && mine.meets(yours) {
                            self.clash(range, other, at, report);
                        }
                        at += 1;
                    }
                    range += 1;
                }
            }

            /// Reports two rows that share a code, if they share a version too.
            const fn clash(&self, mine: usize, other: &Self, yours: usize, report: &mut Report) {
                if self.is_shadowed(mine) || other.is_shadowed(yours) {
                    return;
                }
                let (mine, yours) = (self.rows[mine], other.rows[yours]);
                if let Some(window) = mine.window.intersection(&yours.window) {
                    let codes = mine.codes.overlap(&yours.codes, mine.hex || yours.hex);
                    report.clash(&codes, &window, mine, yours);
                }
            }

            /// Reports every row that has a reserved code.
            const fn reserved(&self, reserved: &[Reserved<$code>], report: &mut Report) {
                let mut next = 0;
                while next < reserved.len() {
                    let Reserved { codes, reason } = &reserved[next];
                    let mut at = 0;
                    while at < self.keys.len() {
                        if self.keys[at].codes.meets(codes) && !self.is_shadowed(at) {
                            let row = self.rows[at];
                            report.reserved(&row.codes.overlap(codes, row.hex), row, reason);
                        }
                        at += 1;
                    }
                    next += 1;
                }
            }

            /// Reports every code of `except(…)` that shadows nothing, or that nothing replaces.
            const fn exceptions<const PARTS: usize>(&self, parts: &[Self; PARTS], report: &mut Report) {
                let mut next = 0;
                while next < self.except.len() {
                    let code = self.except[next];
                    let quoted = Codes::<$code>::one(code).overlap(&Codes::<$code>::one(code), false);
                    next += 1;
                    if !self.has(code, true, false) {
                        report.shadows_nothing(&quoted, self.id);
                        continue;
                    }
                    // The unknown value of an open part cannot keep a code that is listed there.
                    let must_be_error = self.open;
                    let (mut part, mut replaced) = (0, false);
                    while part < PARTS {
                        replaced |= parts[part].broken || parts[part].has(code, false, must_be_error);
                        part += 1;
                    }
                    if !replaced {
                        report.not_replaced(&quoted, must_be_error);
                    }
                }
            }

            /// Whether a row of this part has `code`, shadowed or not as asked.
            const fn has(&self, code: $code, shadowed: bool, must_be_error: bool) -> bool {
                let mut at = 0;
                while at < self.keys.len() {
                    if self.keys[at].codes.contains(code)
                        && self.is_shadowed(at) == shadowed
                        && !(must_be_error && self.keys[at].value == SUCCESS)
                    {
                        return true;
                    }
                    at += 1;
                }
                false
            }
        }
    )+};
}

integers! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }
