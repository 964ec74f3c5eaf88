//! Lookups and replies in nanoseconds: runs the bench `time` and reads criterion's samples.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::record::Record;
use crate::tools::{Failure, cargo, stdout, target};

/// Measures what begins with `kind`: `lookup` or `reply`.
pub(crate) fn run(kind: &str, quick: bool) -> Result<Vec<Record>, Failure> {
    let folder = target()?.join("criterion");
    // Left there by another commit, they would be taken for measured now.
    for entry in fs::read_dir(&folder).into_iter().flatten() {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(kind)) {
            fs::remove_dir_all(path)?;
        }
    }
    let mut command = cargo();
    command.args(["bench", "--package=wirecode-bench-lookups", "--bench=time", "--locked"]);
    if quick {
        command.env("WIRECODE_BENCH_QUICK", "1");
    }
    stdout(command.args(["--", "--quiet"]).arg(format!("^{kind}/")))?;
    let mut records = Vec::new();
    for path in folders_of_samples(&folder)? {
        records.extend(read(&path, kind)?);
    }
    Ok(records)
}

/// Every `new` folder below, which holds the last measurement of one case.
fn folders_of_samples(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.ends_with("new") {
            found.push(path);
        } else if path.is_dir() {
            found.extend(folders_of_samples(&path)?);
        }
    }
    Ok(found)
}

fn read(folder: &Path, kind: &str) -> Result<Vec<Record>, Failure> {
    let json = |file: &str| -> Result<Value, Failure> {
        Ok(serde_json::from_slice(&fs::read(folder.join(file))?)?)
    };
    let (case, sample) = (json("benchmark.json")?, json("sample.json")?);
    let group = case["group_id"].as_str().ok_or("no group_id")?;
    let Some((_, group)) = group.split_once('/').filter(|(found, _)| *found == kind) else {
        return Ok(Vec::new());
    };
    let subject = case["function_id"].as_str().ok_or("no function_id")?;
    let nanos = least(&sample).ok_or("no samples")?;
    if let Some(lookups) = case["throughput"]["Elements"].as_f64() {
        return Ok(vec![Record::new(group, subject, "ns", nanos / lookups)]);
    }
    let bytes = case["throughput"]["Bytes"].as_f64().ok_or("no throughput")?;
    Ok(vec![
        Record::new(group, subject, "ns", nanos),
        Record::new(group, subject, "GB/s", bytes / nanos),
    ])
}

/// Nanoseconds for one iteration in the fastest sample: whatever else the machine does only adds to
/// it, and on one that others use the median is theirs.
fn least(sample: &Value) -> Option<f64> {
    let (times, iterations) = (sample["times"].as_array()?, sample["iters"].as_array()?);
    let each = times
        .iter()
        .zip(iterations)
        .filter_map(|(time, count)| Some(time.as_f64()? / count.as_f64()?));
    each.reduce(f64::min)
}
