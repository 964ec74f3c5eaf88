//! Lookups and replies in nanoseconds: runs the bench `time` and reads criterion's estimates.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::record::Record;
use crate::tools::{Failure, cargo, stdout, target};

/// Measures what begins with `kind`: `lookup` or `reply`.
pub(crate) fn run(kind: &str, quick: bool) -> Result<Vec<Record>, Failure> {
    let estimates = target()?.join("criterion");
    // Left there by another commit, they would be taken for measured now.
    for entry in fs::read_dir(&estimates).into_iter().flatten() {
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
    for path in folders_of_estimates(&estimates)? {
        records.extend(read(&path, kind)?);
    }
    Ok(records)
}

/// Every `new` folder below, which holds the last measurement of one case.
fn folders_of_estimates(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.ends_with("new") {
            found.push(path);
        } else if path.is_dir() {
            found.extend(folders_of_estimates(&path)?);
        }
    }
    Ok(found)
}

fn read(folder: &Path, kind: &str) -> Result<Vec<Record>, Failure> {
    let json = |file: &str| -> Result<Value, Failure> {
        Ok(serde_json::from_slice(&fs::read(folder.join(file))?)?)
    };
    let (case, estimates) = (json("benchmark.json")?, json("estimates.json")?);
    let group = case["group_id"].as_str().ok_or("no group_id")?;
    let Some((_, group)) = group.split_once('/').filter(|(found, _)| *found == kind) else {
        return Ok(Vec::new());
    };
    let subject = case["function_id"].as_str().ok_or("no function_id")?;
    let nanos = estimates["median"]["point_estimate"].as_f64().ok_or("no median")?;
    if let Some(lookups) = case["throughput"]["Elements"].as_f64() {
        return Ok(vec![Record::new(group, subject, "ns", nanos / lookups)]);
    }
    let bytes = case["throughput"]["Bytes"].as_f64().ok_or("no throughput")?;
    Ok(vec![
        Record::new(group, subject, "ns", nanos),
        Record::new(group, subject, "GB/s", bytes / nanos),
    ])
}
