//! Nanoseconds, by criterion. `WIRECODE_BENCH_QUICK` measures each case for a third of the time.

use std::time::Duration;

use criterion::{Criterion, Throughput};
use wirecode_bench_lookups::{cases, replies};

/// No more than the second cache holds. A large branch predictor learns some of the order all the same, where
/// there are few jumps: mixed with other work, look-ups with a jump are slower than measured.
const LOOKUPS: usize = 32 << 10;

fn main() {
    let quick = std::env::var_os("WIRECODE_BENCH_QUICK").is_some();
    let time = |millis| Duration::from_millis(if quick { millis / 3 } else { millis });
    let mut criterion = Criterion::default()
        .warm_up_time(time(200))
        .measurement_time(time(600))
        .sample_size(50)
        .without_plots()
        .configure_from_args();
    for case in cases() {
        let lookups = case.prepare(LOOKUPS);
        let mut group = criterion.benchmark_group(format!("lookup/{}", case.group));
        group.throughput(Throughput::Elements(LOOKUPS as u64));
        group.bench_function(case.subject, |bencher| bencher.iter(&*lookups.run));
        group.finish();
    }
    for case in replies::cases() {
        let mut group = criterion.benchmark_group(format!("reply/{}", case.group));
        group.throughput(Throughput::Bytes(case.bytes.len() as u64));
        group.bench_function(case.subject, |bencher| bencher.iter(|| case.run()));
        group.finish();
    }
    criterion.final_summary();
}
