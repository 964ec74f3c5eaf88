//! Compile time of the same enum by each crate: wall and CPU seconds, memory, and instructions
//! where valgrind is installed.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use wirecode_bench_sets::clustered;
use wirecode_bench_sets::generate::{Whole, whole};

use crate::record::Record;
use crate::rustc::{Make, Rustc};
use crate::tools::{Cost, Failure, empty_folder, is_installed, measure};

const SIZES: [usize; 5] = [60, 500, 1_000, 5_000, 20_000];
/// More than this is compiled only by what is compared, and once where that takes long.
const LARGE: usize = 10_000;
/// Below this, `--quick` counts instructions; up to this, those of nested families are counted at all.
const SMALL: usize = 1_000;

/// Measures all sizes in debug and release.
pub(crate) fn run(quick: bool) -> Result<Vec<Record>, Failure> {
    let mut records = Vec::new();
    for (make, profile) in [(Make::Debug, "debug"), (Make::Release, "release")] {
        let rustc = Rustc::prepare(make)?;
        for size in SIZES.into_iter().filter(|size| !quick || *size < LARGE) {
            let group = format!("{profile}/{size}");
            eprintln!("compile {group}");
            let set = clustered(size);
            let sources: Vec<(Whole, String)> = Whole::ALL
                .into_iter()
                .filter(|by| size < LARGE || is_compared(*by))
                .map(|by| (by, whole(&set, by)))
                .collect();
            let is_long = |by| size >= LARGE && !is_one_derive(by);
            records.extend(seconds(&rustc, make, &group, &sources, is_long)?);
            if make == Make::Release && (!quick || size < SMALL) {
                let counted =
                    |by| is_compared(by) && !is_long(by) || by == Whole::Nested && size <= SMALL;
                let sources = sources.iter().filter(|(by, _)| counted(*by));
                records.extend(instructions(&rustc, make, &group, sources)?);
            }
        }
    }
    Ok(records)
}

/// Whether it is compared with something: the enums with all the functions with each other, and
/// wirecode's derive with those of the standard library.
const fn is_compared(by: Whole) -> bool {
    is_one_derive(by) || matches!(by, Whole::Wirecode | Whole::Peers | Whole::Standard)
}

/// Whether it shows how one derive grows, the standard library's `Debug` not beside it.
const fn is_one_derive(by: Whole) -> bool {
    matches!(by, Whole::Alone | Whole::Nothing)
}

/// Compiles the sources in turn, three times unless it takes long, and takes the least of each.
fn seconds(
    with: &Rustc,
    make: Make,
    group: &str,
    sources: &[(Whole, String)],
    is_long: impl Fn(Whole) -> bool,
) -> Result<Vec<Record>, Failure> {
    let mut least: BTreeMap<&str, Cost> = BTreeMap::new();
    for round in 0..3 {
        for (by, source) in sources.iter().filter(|(by, _)| round == 0 || !is_long(*by)) {
            let mut command = with.command(&[], source, make)?;
            let cost = measure(&mut command, Duration::from_mins(2))?;
            let old = least.entry(by.name()).or_insert(cost);
            old.wall = old.wall.min(cost.wall);
            old.cpu = old.cpu.min(cost.cpu);
            old.memory = old.memory.min(cost.memory);
        }
    }
    let mut records = Vec::new();
    for (subject, Cost { wall, cpu, memory, stopped }) in least {
        #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 bytes of memory")]
        let megabytes = memory as f64 / 1e6;
        for (metric, value) in
            [("wall s", wall.as_secs_f64()), ("CPU s", cpu.as_secs_f64()), ("MB", megabytes)]
        {
            records.push(Record { stopped, ..Record::new(group, subject, metric, value) });
        }
    }
    Ok(records)
}

fn instructions<'s>(
    with: &Rustc,
    make: Make,
    group: &str,
    sources: impl IntoIterator<Item = &'s (Whole, String)>,
) -> Result<Vec<Record>, Failure> {
    if !is_installed("valgrind") {
        eprintln!("instructions are skipped: valgrind is not installed");
        return Ok(Vec::new());
    }
    let output = empty_folder("cachegrind")?.join("out");
    let mut records = Vec::new();
    for (by, source) in sources {
        let file = format!("--cachegrind-out-file={}", output.display());
        let under = ["valgrind", "--tool=cachegrind", "--cache-sim=no", &file];
        let mut command = with.command(&under, source, make)?;
        let cost = measure(&mut command, Duration::from_mins(12))?;
        if cost.stopped {
            eprintln!("{}: valgrind took too long", by.name());
            continue;
        }
        let text = fs::read_to_string(&output)?;
        let count = text.lines().find_map(|line| line.strip_prefix("summary:"));
        let count: f64 = count.ok_or("cachegrind wrote no summary")?.trim().parse()?;
        records.push(Record::new(group, by.name(), "instructions", count));
    }
    Ok(records)
}
