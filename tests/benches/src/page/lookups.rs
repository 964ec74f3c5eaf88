//! Lookups, in nanoseconds and in instructions.

use wirecode_bench_sets::generate::Peer;
use wirecode_bench_sets::streams::Order;
use wirecode_bench_sets::{COMPOSED, Code, CodeType, NAMES, Set, by_name};

use super::{Section, dots};
use crate::record::Record;
use crate::steps::Step;
use crate::table::Table;
use crate::targets::Target;
use crate::tools::Failure;

/// What is compared in composed families; the first with the second.
const TABLES: [(&str, &[&str]); 10] = [
    ("Five nested families and three levels of them against one enum", &["nested", "flat", "deep"]),
    ("The same, keeping codes that are not listed", &["nested, open", "flat, open", "deep, open"]),
    ("Five nested families that are not Copy against one enum", &["not Copy", "flat"]),
    ("The same, keeping codes that are not listed", &["not Copy, open", "flat, open"]),
    (
        "Checked whether they are a success, nested against one enum",
        &["nested, open, checked", "flat, open, checked", "deep, open, checked"],
    ),
    ("The same, not Copy", &["not Copy, open, checked", "flat, open, checked"]),
    ("In one version against in the newest, one enum", &["flat, edition", "flat"]),
    ("In one version against in the newest, nested", &["nested, edition", "nested"]),
    ("In one version against in the newest, three levels", &["deep, edition", "deep"]),
    ("In one version against in the newest, not Copy", &["not Copy, edition", "not Copy"]),
];

/// What is asked of composed families, the first against the second: at most this.
const COMPOSED_TARGET: f64 = 1.3;

const TARGETS: [(&str, [&str; 2]); 13] = [
    ("in five families against one", ["nested", "flat"]),
    ("three levels deep against one", ["deep", "flat"]),
    ("in five families, open, against one", ["nested, open", "flat, open"]),
    ("three levels deep, open, against one", ["deep, open", "flat, open"]),
    ("in five families, not Copy, against one", ["not Copy", "flat"]),
    ("in five families, not Copy, open, against one", ["not Copy, open", "flat, open"]),
    (
        "in five families, open and checked, against one",
        ["nested, open, checked", "flat, open, checked"],
    ),
    (
        "three levels deep, open and checked, against one",
        ["deep, open, checked", "flat, open, checked"],
    ),
    (
        "in five families, not Copy, open and checked, against one",
        ["not Copy, open, checked", "flat, open, checked"],
    ),
    ("in one version against in the newest", ["flat, edition", "flat"]),
    ("in five families, in one version against in the newest", ["nested, edition", "nested"]),
    ("three levels deep, in one version against in the newest", ["deep, edition", "deep"]),
    ("not Copy, in one version against in the newest", ["not Copy, edition", "not Copy"]),
];

pub(crate) fn time(records: &[Record]) -> Result<Section, Failure> {
    let mut section = Section::new(
        "Lookups",
        "From a code to a variant, in nanoseconds for each lookup in a stream of 32,768 codes. \
         Viewtron and VDG Sense are the families that wirecode ships, the first with five nested \
         ones; the peers have the same codes in one enum.",
    );
    tables(&mut section, records, Step::RunTime, "ns")?;
    targets(&mut section, records);
    Ok(section)
}

pub(crate) fn instructions(records: &[Record]) -> Result<Section, Failure> {
    let mut section = Section::new(
        "Lookups, in instructions",
        "The same lookups under callgrind: instructions for each, with the loop around them (about \
         five), the same in every run. They do not show what a branch costs that was predicted wrong.",
    );
    tables(&mut section, records, Step::Instructions, "instructions")?;
    Ok(section)
}

fn tables(
    section: &mut Section,
    records: &[Record],
    step: Step,
    metric: &str,
) -> Result<(), Failure> {
    let peers = Peer::ALL.map(Peer::name);
    for order in Order::ALL {
        let rows = rows(order);
        let table = Table { subjects: &peers, ..table(records, metric, &rows) };
        let title = format!("{}, {metric}", title(order));
        section.table(step, &title, &table);
        let name = format!("{}_{}", step.name(), order.name());
        section.plot(&name, &title, &format!("{metric} per lookup"), |plot| {
            let (rows, series) = dots(&table);
            plot.dots(&rows, &series)
        })?;
    }
    let rows = rows_of_composed();
    for (heading, subjects) in TABLES {
        // What is deeper is a second "ours", and no peer.
        let not_compared = subjects.get(2..).unwrap_or_default();
        let table = Table { subjects, not_compared, ..table(records, metric, &rows) };
        section.table(step, &format!("{heading}, {metric}"), &table);
    }
    Ok(())
}

fn table<'a>(records: &'a [Record], metric: &'a str, rows: &'a [(String, String)]) -> Table<'a> {
    Table {
        records,
        metric,
        most_is_best: false,
        subjects: &[],
        rows: ("codes", rows),
        not_compared: &[],
    }
}

fn title(order: Order) -> &'static str {
    match order {
        Order::Random => "Listed codes in random order",
        Order::Same => "One listed code again and again",
        Order::Miss => "Codes that are not listed, in random order",
    }
}

fn rows(order: Order) -> Vec<(String, String)> {
    let row = |name: &str| {
        let set = by_name(name);
        // The titles of the synthetic sets begin with their size.
        let title = if set.title.starts_with(|first: char| first.is_ascii_digit()) {
            set.title.to_owned()
        } else {
            format!("{} ({})", set.title, set.newest().count())
        };
        (title, format!("{name}/{}", order.name()))
    };
    NAMES.iter().map(|name| row(name)).collect()
}

fn rows_of_composed() -> Vec<(String, String)> {
    let sets = COMPOSED.map(|(name, _)| by_name(name));
    let rows = sets.iter().flat_map(|set| {
        Order::ALL.map(|order| {
            let group = format!("composed_{}/{}", set.name, order.name());
            (format!("{}: {}", set.title, title(order).to_lowercase()), group)
        })
    });
    rows.collect()
}

fn targets(section: &mut Section, records: &[Record]) {
    let peers = Peer::ALL.map(Peer::name);
    for set in NAMES.map(by_name) {
        let group = format!("{}/{}", set.name, Order::Random.name());
        let table = Table { subjects: &peers, ..table(records, "ns", &[]) };
        let (kind, at_most) = match set.code {
            CodeType::Str => ("texts", 0.4),
            _ if is_sparse(&set) && set.rows.len() >= 250 => ("sparse", 0.2),
            _ => ("small or dense", 1.0),
        };
        section.targets.push(Target {
            what: format!("{} in random order ({kind})", set.title),
            at_most,
            measured: table.ratio(&group),
        });
    }
    for set in COMPOSED.map(|(name, _)| by_name(name)) {
        let group = format!("composed_{}/{}", set.name, Order::Random.name());
        section.targets.extend(TARGETS.map(|(what, subjects)| Target {
            what: format!("{} {what}, in random order", set.title),
            at_most: COMPOSED_TARGET,
            measured: Table { subjects: &subjects, ..table(records, "ns", &[]) }.ratio(&group),
        }));
    }
}

/// Whether the codes fill less than two fifths of their span: from there on LLVM makes one table of
/// a `match`, which nothing can beat.
fn is_sparse(set: &Set) -> bool {
    let numbers = set.rows.iter().filter_map(|row| match row.code {
        Code::Number(number) => Some(number),
        Code::Text(_) => None,
    });
    let (least, most) = (numbers.clone().min(), numbers.clone().max());
    let span = most.zip(least).map_or(0, |(most, least)| most.abs_diff(least) + 1);
    5 * (numbers.count() as u64) < 2 * span
}
