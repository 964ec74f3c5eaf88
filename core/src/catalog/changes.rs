//! Versions as decoding counts them: by how many of the catalog's changes they have seen.
//!
//! A change is a version with which a window begins or ends, and a catalog has few. Versions that
//! have seen the same changes have the same edition, so each edition can have a table: decoding in a
//! version takes the table of its edition, which is found once for many codes.

use super::Part;
use crate::{Code, Version, Window};

/// Up to how many changes are compared one by one. Real tables have 24.
const FEW: usize = 32;

/// How many of the `changes`, which ascend, `version` has seen.
#[inline(always)]
pub(super) const fn seen(changes: &[u64], version: Version) -> usize {
    let (mut seen, mut size) = (0, changes.len());
    if size <= FEW {
        // There is nothing to read and nowhere to jump once the compiler has written this out: so it
        // is done once for all codes that are looked up in one version.
        let mut at = 0;
        while at < size {
            at += 1;
            if changes[at - 1] <= version.bits() {
                seen = at;
            }
        }
        return seen;
    }
    // By halves whose sizes do not depend on the version, so that there is nothing to guess for the
    // processor.
    while size > 0 {
        let half = size.div_ceil(2);
        if changes[seen + half - 1] <= version.bits() {
            seen += half;
        }
        size -= half;
    }
    seen
}

/// The editions in which a window holds: the first, and the one after the last.
pub(super) const fn editions(changes: &[u64], window: &Window) -> (usize, usize) {
    let first = match window.since {
        Some(since) => seen(changes, since),
        None => 0,
    };
    let end = match window.until {
        Some(until) => seen(changes, until),
        None => changes.len() + 1,
    };
    (first, end)
}

/// All changes of the parts, each once, and how many these are.
#[must_use]
pub const fn merged_changes<C: Code + ?Sized, const PARTS: usize, const MOST: usize>(
    parts: &[Part<C>; PARTS],
) -> ([u64; MOST], usize) {
    let (mut changes, mut count, mut nexts) = ([0; MOST], 0, [0; PARTS]);
    loop {
        let (mut least, mut part) = (None, 0);
        while part < PARTS {
            let (of_part, next) = (parts[part].keys.changes, &mut nexts[part]);
            if *next < of_part.len() && count > 0 && of_part[*next] == changes[count - 1] {
                *next += 1;
            }
            if *next < of_part.len() {
                least = match least {
                    Some(least) if least < of_part[*next] => Some(least),
                    _ => Some(of_part[*next]),
                };
            }
            part += 1;
        }
        let Some(least) = least else { return (changes, count) };
        changes[count] = least;
        count += 1;
    }
}

/// The first of them.
#[must_use]
pub const fn first_changes<const COUNT: usize>(changes: &[u64]) -> [u64; COUNT] {
    let (mut first, mut at) = ([0; COUNT], 0);
    while at < COUNT {
        first[at] = changes[at];
        at += 1;
    }
    first
}

#[cfg(test)]
mod tests {
    use super::{editions, seen};
    use crate::{Version, Window};

    #[test]
    fn a_version_has_seen_the_changes_up_to_it() {
        let mut all = [0; 200];
        for (major, change) in (2..).step_by(2).zip(&mut all) {
            *change = Version::new(major, 0).bits();
        }
        for count in 0..=all.len() {
            let changes = &all[..count];
            for major in 0..=402 {
                let version = Version::new(major, 0);
                let expected = changes.iter().filter(|change| **change <= version.bits()).count();
                assert_eq!(seen(changes, version), expected, "{version} of {count}");
            }
            assert_eq!(seen(changes, Version::MAX), count);
        }
    }

    #[test]
    fn a_window_holds_in_the_editions_of_its_versions() {
        let changes = [1, 2, 3, 4].map(|major| Version::new(major, 0).bits());
        let ends = [None, Some(1), Some(2), Some(3), Some(4)];
        let version = |major: Option<u16>| major.map(|major| Version::new(major, 0));
        for (since, until) in ends.iter().flat_map(|since| ends.map(|until| (*since, until))) {
            let window = Window { since: version(since), until: version(until) };
            if since.zip(until).is_some_and(|(since, until)| since >= until) {
                continue;
            }
            let (first, end) = editions(&changes, &window);
            for at in [Version::new(0, 0), Version::new(0, 9), Version::MAX]
                .into_iter()
                .chain((1..=5).flat_map(|major| [0, 5].map(|minor| Version::new(major, minor))))
            {
                let is_in = (first..end).contains(&seen(&changes, at));
                assert_eq!(is_in, window.contains(at), "{at} in {window}");
            }
        }
    }
}
