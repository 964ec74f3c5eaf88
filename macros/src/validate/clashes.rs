//! Who may share a code.
//!
//! Sorted by code, rows only meet their neighbours: nothing is compared with all others, except where
//! there are faults.

use std::collections::HashSet;
use std::iter;

use super::rows::{Claim, ReservedClaim};
use super::windows::When;
use crate::faults::Faults;
use crate::messages;
use crate::model::{Code, Codes, Reserved, Window};

/// No two rows share a code in any version, and none has a reserved code.
pub(super) fn check(claims: &[Claim<'_>], reserved: &[ReservedClaim<'_>], faults: &mut Faults) {
    let among = |is_one: fn(&When) -> bool| {
        let those = claims.iter().map(|Claim { when, row, .. }| {
            let has = (&row.codes, row.window);
            is_one(when).then_some(has)
        });
        earliest_clashes(those)
    };
    let known = among(|when| matches!(when, When::Known(_)));
    let by_default = among(|when| matches!(when, When::ByDefault));
    let clashes: Vec<Option<usize>> =
        known.into_iter().zip(by_default).map(|(known, by_default)| known.or(by_default)).collect();
    if clashes.iter().any(Option::is_some) {
        report(claims, &clashes, faults);
    }
    check_reserved(claims, reserved, faults);
}

/// Reports each row that clashes, with the first before it that it clashes with, and with all those that
/// clash with none before them: what is done about one leaves the others.
fn report(claims: &[Claim<'_>], clashes: &[Option<usize>], faults: &mut Faults) {
    let by_code = ByCode::of(claims.iter().map(|claim| &claim.row.codes));
    let mut shown = HashSet::new();
    for (at, (later, first)) in claims.iter().zip(clashes).enumerate() {
        let Some(first) = *first else { continue };
        let others = by_code.meeting(&later.row.codes).into_iter().filter(|&other| {
            other < at
                && other != first
                && clashes[other].is_none()
                && later.when.is_like(claims[other].when)
        });
        for earlier in iter::once(first).chain(others) {
            let other = &claims[earlier];
            let Some(window) = later.row.window.intersection(&other.row.window) else { continue };
            let codes = later.row.codes.shared_with(&other.row.codes);
            let (who, whose) = (later.who(), other.who());
            let in_range = later.row.codes.is_range != other.row.codes.is_range;
            faults.push(messages::clash(later.at.expr(), &codes, window, &who, &whose, in_range));
            if shown.insert(earlier) {
                let codes = other.row.codes.shared_with(&later.row.codes);
                faults.push(messages::clash_first(other.at.expr(), &codes, &whose));
            }
        }
    }
}

/// No row has a reserved code, and none is reserved twice.
fn check_reserved(claims: &[Claim<'_>], reserved: &[ReservedClaim<'_>], faults: &mut Faults) {
    if reserved.is_empty() {
        // As in most enums: so these need not sort their rows.
        return;
    }
    let in_all_versions =
        reserved.iter().map(|claim| Some((&claim.reserved.codes, Window::default())));
    let twice = earliest_clashes(in_all_versions);
    let by_code = ByCode::of(claims.iter().map(|claim| &claim.row.codes));
    for (this, earlier) in reserved.iter().zip(twice) {
        let Reserved { codes, reason } = &this.reserved;
        let earlier = earlier.map(|earlier| &reserved[earlier]);
        if let Some(earlier) = earlier {
            let shared = codes.shared_with(&earlier.reserved.codes);
            faults.push(messages::reserved_twice(this.at.expr(), &shared));
            faults.push(messages::reserved_first(earlier.at.expr(), &shared));
        }
        let mut shown = false;
        for claim in by_code.meeting(codes).into_iter().map(|at| &claims[at]) {
            let shared = claim.row.codes.shared_with(codes);
            // What is reserved twice is said to be so, and was reported where it was first.
            if earlier.is_some_and(|earlier| earlier.reserved.codes.contains(&shared)) {
                continue;
            }
            faults.push(messages::reserved_clash(claim.at.expr(), &shared, &claim.who(), reason));
            if !shown {
                faults.push(messages::reserved_first(this.at.expr(), &codes.shared_with(&shared)));
            }
            shown = true;
        }
    }
}

/// For each that has codes in some versions, the first before it that shares one in one of them.
fn earliest_clashes<'c>(
    all: impl Iterator<Item = Option<(&'c Codes, Window)>>,
) -> Vec<Option<usize>> {
    let all: Vec<_> = all.collect();
    let mut clashes: Vec<Option<usize>> = vec![None; all.len()];
    let mut order: Vec<_> =
        all.iter().enumerate().filter_map(|(at, has)| has.map(|has| (at, has))).collect();
    order.sort_unstable_by_key(|(at, (codes, _))| (&codes.first, &codes.last, *at));
    let mut reaching = Reaching::default();
    for (at, (codes, window)) in order {
        reaching.advance(&codes.first);
        for other in reaching.add(at, codes, window) {
            let (earlier, later) = (at.min(other), at.max(other));
            clashes[later] = Some(clashes[later].map_or(earlier, |known| known.min(earlier)));
        }
    }
    clashes
}

/// Those whose codes begin before the code that is looked at, and reach it.
///
/// There are as many of them as windows at most, but for those that clash, so that lists will do.
#[derive(Default)]
struct Reaching<'c> {
    /// Without a clash among them, by where their windows begin: of these only neighbours meet.
    apart: Vec<(usize, &'c Codes, Window)>,
    /// Those that clash with another.
    clashing: Vec<(usize, &'c Codes, Window)>,
}

impl<'c> Reaching<'c> {
    /// Forgets those that end before `code`.
    fn advance(&mut self, code: &Code) {
        for those in [&mut self.apart, &mut self.clashing] {
            those.retain(|(_, codes, _)| codes.last >= *code);
        }
    }

    /// Adds one, and says with which of the others it clashes.
    fn add(&mut self, at: usize, codes: &'c Codes, window: Window) -> Vec<usize> {
        let meets = |other: &Window| window.intersection(other).is_some();
        let is_before = |other: &Window| window.until.is_none_or(|until| other.since < Some(until));
        let end = self.apart.partition_point(|(.., other)| is_before(other));
        let begin_before = self.apart[..end].iter().rev();
        let mut clashes: Vec<usize> =
            begin_before.take_while(|(.., other)| meets(other)).map(|(at, ..)| *at).collect();
        let others = self.clashing.iter().filter(|(.., other)| meets(other));
        clashes.extend(others.map(|(at, ..)| *at));
        if clashes.is_empty() {
            let place = self.apart.partition_point(|(.., other)| other.since < window.since);
            self.apart.insert(place, (at, codes, window));
        } else {
            self.clashing.push((at, codes, window));
        }
        clashes
    }
}

/// Codes in ascending order of their first.
struct ByCode<'c> {
    /// Each with its place, and with the largest code of it and of all before it.
    sorted: Vec<(&'c Codes, usize, &'c Code)>,
}

impl<'c> ByCode<'c> {
    fn of(all: impl Iterator<Item = &'c Codes>) -> Self {
        let mut sorted: Vec<_> =
            all.enumerate().map(|(at, codes)| (codes, at, &codes.last)).collect();
        sorted.sort_unstable_by_key(|(codes, at, _)| (&codes.first, *at));
        let mut reach = None;
        for (.., last) in &mut sorted {
            *last = reach.map_or(*last, |reach: &Code| reach.max(last));
            reach = Some(*last);
        }
        Self { sorted }
    }

    /// The places of those that have a code in common with these, in ascending order.
    fn meeting(&self, these: &Codes) -> Vec<usize> {
        let end = self.sorted.partition_point(|(codes, ..)| codes.first <= these.last);
        let begin_before = self.sorted[..end].iter().rev();
        let reaching = begin_before.take_while(|(.., reach)| **reach >= these.first);
        let mut places: Vec<usize> =
            reaching.filter(|(codes, ..)| codes.meets(these)).map(|(_, at, _)| *at).collect();
        places.sort_unstable();
        places
    }
}

#[cfg(test)]
mod tests {
    use super::{ByCode, earliest_clashes};
    use crate::model::{Code, Codes, Number, Version, Window};

    /// Numbers below `limit` that are as good as random.
    struct Strewn(u64);

    impl Strewn {
        fn below(&mut self, limit: u16) -> u16 {
            self.0 = self.0.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
            u16::try_from(self.0 >> 48).unwrap_or_default() % limit
        }

        /// One code or a few, and at times many.
        fn codes(&mut self) -> Codes {
            let first = self.below(40);
            let most = [1, 1, 4, 40][usize::from(self.below(4))];
            let last = first + self.below(most);
            let code = |number: u16| Code::Number(Number::Natural(number.into()));
            Codes { first: code(first), last: code(last), is_range: last > first, hex: false }
        }

        fn window(&mut self) -> Window {
            let since = self.below(8);
            let until = since + 1 + self.below(3);
            let version = |number| (self.below(4) > 0).then_some(Version([number, 0, 0, 0]));
            let [since, until] = [since, until].map(version);
            Window { since, until }
        }
    }

    #[test]
    fn neighbours_show_what_comparing_all_with_all_shows() {
        let mut strewn = Strewn(1);
        for rows in (0..3000).map(|nth| nth % 30) {
            let rows: Vec<_> = (0..rows)
                .map(|_| (strewn.codes(), (strewn.below(9) > 0).then(|| strewn.window())))
                .collect();
            let meet = |at: usize, other: usize| match (rows[at].1, rows[other].1) {
                (Some(mine), Some(yours)) => {
                    rows[at].0.meets(&rows[other].0) && mine.intersection(&yours).is_some()
                }
                _ => false,
            };
            let first = |at| (0..at).find(|&other| meet(at, other));
            let expected: Vec<_> = (0..rows.len()).map(first).collect();
            let found = earliest_clashes(
                rows.iter().map(|(codes, window)| window.map(|window| (codes, window))),
            );
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn those_with_a_code_in_common_are_found_in_the_order_in_which_they_are_written() {
        let mut strewn = Strewn(2);
        for rows in (0..1000).map(|nth| nth % 30) {
            let rows: Vec<_> = (0..rows).map(|_| strewn.codes()).collect();
            let (by_code, these) = (ByCode::of(rows.iter()), strewn.codes());
            let expected: Vec<_> = (0..rows.len()).filter(|&at| rows[at].meets(&these)).collect();
            assert_eq!(by_code.meeting(&these), expected);
        }
    }
}
