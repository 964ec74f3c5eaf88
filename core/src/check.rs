//! The checks that need the nested families' rows: const assertions.
//!
//! They run while the outer enum is compiled and cost nothing at run time. Each flattened field has
//! its own check, so that the error stands under the field; all its faults are in one message.

mod report;

use crate::code::each_code_type;
use crate::private::{Part, SUCCESS};
use crate::{Codes, Family, Reserved};
use report::{Overlap, Report};

macro_rules! integers {
    ($($code:ident)+) => {$(
        impl Codes<$code> {
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

each_code_type! { integers }
