//! The checks that need the nested families' rows: const assertions.
//!
//! They run while the outer enum is compiled and cost nothing at run time. Each flattened field has
//! its own check, so that the error stands under the field; all its faults are in one message.

mod report;

use crate::catalog::{Part, SUCCESS};
use crate::code::{Compare, each_code_type, each_integer_type};
use crate::{Code, Codes, Family, Reserved};
use report::{Overlap, Report};

macro_rules! integers {
    ($($code:ident $unsigned:ident,)+) => {$(
        impl Codes<$code> {
            /// The codes in both; there are some.
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
                Overlap::Numbers { first: number(first), last: number(last), hex }
            }
        }
    )+};
}

each_integer_type! { integers }

impl Codes<str> {
    /// The code that both are.
    const fn overlap(&self, _: &Self, _: bool) -> Overlap {
        Overlap::Text(self.first())
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Part<$code> {
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
                let mut report = Report::new(outer.id(), part.id);
                if part.open && !takes_unknown {
                    report.is_open();
                }
                if takes_unknown && !part.open && !part.incomplete {
                    report.is_closed();
                }
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
            /// The single codes of both are merged, and a range is held against the rows that
            /// begin within it and the ranges that reach into it: linear in the rows and in what
            /// the ranges cover.
            const fn clashes(&self, other: &Self, report: &mut Report) {
                let (mut i, mut j) = (0, 0);
                while i < self.keys.len() && j < other.keys.len() {
                    let (mine, yours) = (&self.keys[i].codes, &other.keys[j].codes);
                    if mine.is_range() || Compare::<$code>::is_less(mine.first(), yours.first()) {
                        i += 1;
                    } else if yours.is_range() || Compare::<$code>::is_less(yours.first(), mine.first()) {
                        j += 1;
                    } else {
                        let mut run = j;
                        while run < other.keys.len()
                            && Compare::<$code>::is_equal(other.keys[run].codes.first(), mine.first())
                        {
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
                let mut next = 0;
                while next < self.packed.ranges.len() {
                    let mine = self.packed.ranges[next].at;
                    let codes = &self.keys[mine].codes;
                    let mut at = other.packed.lower_bound(codes.first());
                    while at < other.keys.len()
                        && !Compare::<$code>::is_less(codes.last(), other.keys[at].codes.first())
                    {
                        if ranges_too || !other.keys[at].codes.is_range() {
                            self.clash(mine, other, at, report);
                        }
                        at += 1;
                    }
                    // Of those that begin before it, only ranges can reach into it.
                    let mut range = if ranges_too {
                        other.packed.count_ranges_up_to(codes.first())
                    } else {
                        0
                    };
                    while range > 0
                        && !Compare::<$code>::is_less(other.packed.ranges[range - 1].reach, codes.first())
                    {
                        range -= 1;
                        let yours = other.packed.ranges[range].at;
                        let theirs = &other.keys[yours].codes;
                        if Compare::<$code>::is_less(theirs.first(), codes.first())
                            && theirs.contains(codes.first())
                        {
                            self.clash(mine, other, yours, report);
                        }
                    }
                    next += 1;
                }
            }

            /// Reports two rows that share a code, if they share a version too.
            const fn clash(&self, mine: usize, other: &Self, yours: usize, report: &mut Report) {
                if self.is_shadowed(mine) || other.is_shadowed(yours) {
                    return;
                }
                let windows = (self.keys[mine].window, other.keys[yours].window);
                if let Some(window) = windows.0.intersection(&windows.1) {
                    let (mine, yours) = (&self.entry(mine).row(), &other.entry(yours).row());
                    let codes = mine.codes.overlap(&yours.codes, mine.hex || yours.hex);
                    report.clash(&codes, &window, mine, yours);
                }
            }

            /// Reports every row that has a reserved code.
            const fn reserved(&self, reserved: &[Reserved<$code>], report: &mut Report) {
                let mut next = 0;
                while next < reserved.len() {
                    let Reserved { codes, reason } = &reserved[next];
                    let mut at = self.packed.lower_bound(codes.first());
                    while at < self.keys.len()
                        && !Compare::<$code>::is_less(codes.last(), self.keys[at].codes.first())
                    {
                        if !self.is_shadowed(at) {
                            let row = &self.entry(at).row();
                            report.reserved(&row.codes.overlap(codes, row.hex), row, reason);
                        }
                        at += 1;
                    }
                    let mut range = self.packed.count_ranges_up_to(codes.first());
                    while range > 0
                        && !Compare::<$code>::is_less(self.packed.ranges[range - 1].reach, codes.first())
                    {
                        range -= 1;
                        let row = &self.entry(self.packed.ranges[range].at).row();
                        if Compare::<$code>::is_less(row.codes.first(), codes.first())
                            && row.codes.contains(codes.first())
                        {
                            report.reserved(&row.codes.overlap(codes, row.hex), row, reason);
                        }
                    }
                    next += 1;
                }
            }

            /// Fails the build if a code of `except(…)` shadows nothing, or if nothing says what it
            /// means instead; the latter only where all rows are known.
            #[track_caller]
            pub const fn check_except<const PARTS: usize>(
                parts: &[Self; PARTS],
                at: usize,
                which: usize,
                complete: bool,
            ) {
                let part = &parts[at];
                if part.incomplete {
                    return;
                }
                let (code, hex) = part.except[which];
                let quoted = Codes::<$code>::one(code).overlap(&Codes::<$code>::one(code), hex);
                let (is_there, is_error, in_range) = part.has(code);
                if !is_there {
                    Report::shadows_nothing(&quoted, part.id, in_range).finish();
                }
                // The unknown value of an open part cannot keep a code that is an error there.
                let must_be_error = part.open && is_error;
                let (mut other, mut replaced) = (0, !complete);
                while other < PARTS {
                    let (is_there, is_error, in_range) = parts[other].has(code);
                    let shadowed = parts[other].shadows(code);
                    replaced |= parts[other].incomplete
                        || (is_there && !shadowed && (is_error || !must_be_error))
                        || (in_range && !must_be_error);
                    other += 1;
                }
                if !replaced {
                    Report::not_replaced(&quoted, must_be_error).finish();
                }
            }

            /// Whether a row of this part has `code` alone, whether such a row is an error, and
            /// whether a range has it.
            const fn has(&self, code: <$code as Code>::Ref<'_>) -> (bool, bool, bool) {
                let (mut is_there, mut is_error, mut in_range) = (false, false, false);
                let mut at = self.packed.lower_bound(code);
                while at < self.keys.len()
                    && Compare::<$code>::is_equal(self.keys[at].codes.first(), code)
                {
                    if !self.keys[at].codes.is_range() {
                        is_there = true;
                        is_error |= self.keys[at].value != SUCCESS;
                    }
                    at += 1;
                }
                let mut next = 0;
                while next < self.packed.ranges.len() {
                    in_range |= self.keys[self.packed.ranges[next].at].codes.contains(code);
                    next += 1;
                }
                (is_there, is_error, in_range)
            }
        }
    )+};
}

each_code_type! { each }
