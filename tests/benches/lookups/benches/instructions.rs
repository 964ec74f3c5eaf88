//! Instructions, by callgrind. Needs valgrind and gungraun-runner; the README says how to get both.

#![allow(missing_docs, clippy::pedantic, reason = "written by the macros of gungraun")]

use gungraun::prelude::*;
use wirecode_bench_lookups::{Prepared, cases};

/// Enough for a mean, and few enough for valgrind.
const LOOKUPS: usize = 4 << 10;

fn prepare(at: usize) -> Prepared {
    cases()[at].prepare(LOOKUPS)
}

// `cases` are numbered in the order in which `time --list` names them.
#[library_benchmark]
#[benches::case(iter = 0..cases().len(), setup = prepare)]
fn lookup(prepared: Prepared) -> Prepared {
    (prepared.run)();
    prepared
}

library_benchmark_group!(name = lookups, benchmarks = lookup);
main!(library_benchmark_groups = lookups);
