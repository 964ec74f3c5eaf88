//! What is measured at run time: lookups in each set with each crate in each order of codes, and
//! readers of replies.

pub mod replies;

use wirecode_bench_peers::{Key, Subject, subject};
use wirecode_bench_sets::by_name;
use wirecode_bench_sets::streams::{Order, stream};

#[allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports,
    reason = "written by build.rs"
)]
mod decoders {
    use wirecode_bench_peers as peers;

    use crate::{Group, group};

    include!(concat!(env!("OUT_DIR"), "/decoders.rs"));
}

/// Subjects that are compared with each other; what type of code they decode is hidden.
struct Group {
    name: &'static str,
    subjects: Vec<&'static str>,
    prepare: Box<dyn Fn(usize, Order, usize) -> Prepared>,
}

/// A subject with the codes that it is to decode.
pub struct Prepared {
    /// Looks up every code.
    pub run: Box<dyn Fn()>,
    /// Whether each code is found.
    pub found: Box<dyn Fn() -> Vec<bool>>,
}

fn group<K: Key>(
    name: &'static str,
    set: &'static str,
    subjects: &[&'static [Subject<K>]],
) -> Group {
    let subjects: Vec<&'static Subject<K>> = subjects.iter().copied().flatten().collect();
    Group {
        name,
        subjects: subjects.iter().map(|subject| subject.name).collect(),
        prepare: Box::new(move |at, order, length| {
            let Subject { run, finds, .. } = *subjects[at];
            let codes = stream(&by_name(set), order, length);
            let keys: Vec<K> = codes.into_iter().map(K::from_code).collect();
            let copy = keys.clone();
            Prepared {
                run: Box::new(move || run(&keys)),
                found: Box::new(move || copy.iter().copied().map(finds).collect()),
            }
        }),
    }
}

/// What is measured as one.
#[derive(Clone, Debug)]
pub struct Case {
    /// The group and the order of its codes, with a slash between.
    pub group: String,
    /// What decodes them.
    pub subject: &'static str,
    place: (usize, usize),
    order: Order,
}

impl Case {
    /// Makes `length` codes to look up.
    #[must_use]
    pub fn prepare(&self, length: usize) -> Prepared {
        let (group, subject) = self.place;
        (decoders::groups()[group].prepare)(subject, self.order, length)
    }
}

/// All there is to look up.
#[must_use]
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (at, group) in decoders::groups().iter().enumerate() {
        for order in Order::ALL {
            let name = format!("{}/{}", group.name, order.name());
            cases.extend(group.subjects.iter().enumerate().map(|(place, subject)| Case {
                group: name.clone(),
                subject,
                place: (at, place),
                order,
            }));
        }
    }
    cases
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_find_the_same() {
        for case in cases() {
            let found = (case.prepare(10_000).found)();
            let some = found.contains(&true);
            let is_right = match case.order {
                // All other codes are kept.
                _ if case.subject.contains("open") => !found.contains(&false),
                Order::Miss => !some,
                // An edition defines some of the codes.
                _ if case.subject.contains("edition") => some,
                _ => !found.contains(&false),
            };
            assert!(is_right, "{case:?}");
        }
    }
}
