//! The checks that need the nested families' rows: const assertions.
//!
//! They run while the outer enum is compiled and cost nothing at run time. Each flattened field has
//! its own check, so that the error stands under the field; all its faults are in one message.

mod report;
mod sharing;

use crate::catalog::{Merged, Part, Range, SUCCESS, Singles, Split, place};
use crate::code::{Compare, each_code_type, each_integer_type};
use crate::{Code, Codes, Family, Reserved};
use report::{Overlap, Report};
use sharing::Sharing;

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

/// What rows of a part a code has.
#[derive(Clone, Copy)]
enum Has {
    Nothing,
    Success,
    /// An error, perhaps beside a success of another version.
    Error,
}

impl Has {
    /// With one row more.
    const fn and(self, value: u32) -> Self {
        match self {
            Self::Error => Self::Error,
            _ if value == SUCCESS => Self::Success,
            _ => Self::Error,
        }
    }

    /// Whether that says what a shadowed code means instead.
    const fn replaces(self, must_be_error: bool) -> bool {
        match self {
            Self::Nothing => false,
            Self::Success => !must_be_error,
            Self::Error => true,
        }
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Part<$code> {
            /// Fails the build unless the part at `at` goes with its mark, with the reserved codes
            /// and with all parts before it.
            #[track_caller]
            pub const fn check<const PARTS: usize, const ROWS: usize, const BYTES: usize>(
                parts: &[Self; PARTS],
                at: usize,
                outer: &Family<$code>,
                takes_unknown: bool,
                rows: &Merged<$code, ROWS, BYTES>,
                singles: &Singles<$code, ROWS>,
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
                    Self::clashes(parts, at, earlier, rows, singles, &mut report);
                    part.range_clashes(&parts[earlier], true, &mut report);
                    parts[earlier].range_clashes(part, false, &mut report);
                    earlier += 1;
                }
                report.finish();
            }

            /// Reports every code that a row of the part at `mine` and one of that at `yours` share in
            /// some version, not counting ranges.
            ///
            /// Only the codes that have several rows are looked at, and of the other part only the rows
            /// that end after one begins and begin before it ends: those of a code follow each other by
            /// when they begin. In a faulty part several may share a version.
            const fn clashes<const ROWS: usize, const BYTES: usize>(
                parts: &[Self],
                mine: usize,
                yours: usize,
                rows: &Merged<$code, ROWS, BYTES>,
                singles: &Singles<$code, ROWS>,
                report: &mut Report,
            ) {
                let (part, other) = (&parts[mine], &parts[yours]);
                let (keys, other_keys) = (part.keys.split(), other.keys.split());
                let mut nth = 0;
                while nth < singles.shared_count {
                    let (mut row, end) = singles.rows_of(singles.shared[nth] as usize, rows);
                    // All before this one are of no more use, as they end before any row that follows.
                    let mut first = row;
                    while row < end {
                        let (from, at) = place(rows.picks[row]);
                        row += 1;
                        if from != mine || keys.is_range(at) {
                            continue;
                        }
                        let (window, mut next) = (keys.window(at), first);
                        while next < end {
                            let (from, other_at) = place(rows.picks[next]);
                            next += 1;
                            if from == yours && !other_keys.is_range(other_at) {
                                let other_window = other_keys.window(other_at);
                                if window.intersection(&other_window).is_some() {
                                    part.clash(&keys, at, other, &other_keys, other_at, report);
                                    continue;
                                }
                                if other_window.starts_after(&window) {
                                    break;
                                }
                            }
                            if first + 1 == next {
                                first = next;
                            }
                        }
                    }
                    nth += 1;
                }
            }

            /// Holds the ranges of `self` against the rows of `other`, of which ranges only if asked.
            const fn range_clashes(&self, other: &Self, ranges_too: bool, report: &mut Report) {
                let (keys, other_keys) = (self.keys.split(), other.keys.split());
                let mut next = 0;
                while next < keys.ranges.len() {
                    let Range { at: mine, first, last, .. } = keys.ranges[next];
                    let codes = Codes::range(first, last);
                    let mut sharing = Sharing::<$code>::new(&other_keys, codes);
                    while let Some(yours) = sharing.next() {
                        if ranges_too || !other_keys.is_range(yours) {
                            self.clash(&keys, mine, other, &other_keys, yours, report);
                        }
                    }
                    next += 1;
                }
            }

            /// Reports two rows that share a code, if they share a version too.
            const fn clash(
                &self,
                keys: &Split<$code>,
                mine: usize,
                other: &Self,
                other_keys: &Split<$code>,
                yours: usize,
                report: &mut Report,
            ) {
                if self.is_shadowed(keys, mine) || other.is_shadowed(other_keys, yours) {
                    return;
                }
                if let Some(window) = keys.window(mine).intersection(&other_keys.window(yours)) {
                    // A code of `except(…)` within a range is reported there.
                    if (keys.is_range(mine) && self.excepts_nothing(other_keys.first(yours)))
                        || (other_keys.is_range(yours) && other.excepts_nothing(keys.first(mine)))
                    {
                        return;
                    }
                    let (mine, yours) = (&self.entry(mine).row(), &other.entry(yours).row());
                    let codes = mine.codes.overlap(&yours.codes, mine.hex || yours.hex);
                    report.clash(&codes, &window, mine, yours);
                }
            }

            /// Reports every row that has a reserved code.
            const fn reserved(&self, reserved: &[Reserved<$code>], report: &mut Report) {
                let keys = self.keys.split();
                let mut next = 0;
                while next < reserved.len() {
                    let Reserved { codes, reason } = &reserved[next];
                    let mut sharing = Sharing::<$code>::new(&keys, *codes);
                    while let Some(at) = sharing.next() {
                        if !self.is_shadowed(&keys, at) {
                            let row = &self.entry(at).row();
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
                let alone = part.has_alone(code);
                if let Has::Nothing = alone {
                    let in_range = !matches!(part.has_in_ranges(code), Has::Nothing);
                    Report::shadows_nothing(&quoted, part.id, in_range).finish();
                }
                // The unknown value of an open part cannot keep a code that is an error there.
                let must_be_error = part.open && matches!(alone, Has::Error);
                let (mut other, mut replaced) = (0, !complete);
                while other < PARTS {
                    let other_part = &parts[other];
                    replaced |= other_part.incomplete
                        || (!other_part.shadows(code)
                            && other_part.has_alone(code).replaces(must_be_error))
                        || other_part.has_in_ranges(code).replaces(must_be_error);
                    other += 1;
                }
                if !replaced {
                    Report::not_replaced(&quoted, must_be_error).finish();
                }
            }

            /// Whether `except(…)` names a code that no row has alone.
            const fn excepts_nothing(&self, code: <$code as Code>::Ref<'_>) -> bool {
                self.shadows(code) && matches!(self.has_alone(code), Has::Nothing)
            }

            /// What the rows of this part are that have `code` alone.
            const fn has_alone(&self, code: <$code as Code>::Ref<'_>) -> Has {
                let (mut has, mut at) = (Has::Nothing, self.keys.split().lower_bound(code));
                while at < self.keys.len() && Compare::<$code>::is_equal(self.keys.first(at), code) {
                    if !self.keys.is_range(at) {
                        has = has.and(self.keys.value(at));
                    }
                    at += 1;
                }
                has
            }

            /// What the ranges of this part are that have `code`.
            const fn has_in_ranges(&self, code: <$code as Code>::Ref<'_>) -> Has {
                let (mut has, mut next) = (Has::Nothing, 0);
                while next < self.keys.ranges.len() {
                    let at = self.keys.ranges[next].at;
                    if self.keys.codes(at).contains(code) {
                        has = has.and(self.keys.value(at));
                    }
                    next += 1;
                }
                has
            }
        }
    )+};
}

each_code_type! { each }
