//! Lookups in instructions: runs the bench `instructions` under callgrind.

use serde_json::Value;

use crate::record::Record;
use crate::tools::{Failure, cargo, is_installed, stdout};

/// As in `lookups/benches/instructions.rs`.
const LOOKUPS: f64 = 4096.0;

/// Measures all lookups.
pub(crate) fn run() -> Result<Vec<Record>, Failure> {
    for tool in ["valgrind", "gungraun-runner"] {
        if !is_installed(tool) {
            eprintln!("instructions are skipped: {tool} is not installed");
            return Ok(Vec::new());
        }
    }
    let bench = |name: &str| {
        let mut command = cargo();
        command.args(["bench", "--package=wirecode-bench-lookups", "--locked", "--bench", name]);
        command
    };
    let names = stdout(bench("time").args(["--", "--list", "^lookup/"]))?;
    let names = names.lines().filter_map(|line| line.strip_suffix(": benchmark"));
    let names: Vec<&str> = names.filter_map(|name| name.strip_prefix("lookup/")).collect();
    let summaries = stdout(bench("instructions").args(["--", "--output-format=json"]))?;
    let records = summaries.lines().map(|line| read(&serde_json::from_str(line)?, &names));
    let records = records.collect::<Result<Vec<_>, Failure>>()?;
    if records.len() != names.len() {
        return Err(format!("{} of {} lookups were measured", records.len(), names.len()).into());
    }
    Ok(records)
}

fn read(summary: &Value, names: &[&str]) -> Result<Record, Failure> {
    let id = summary["id"].as_str().ok_or("no id")?;
    let at: usize = id.trim_start_matches("case_").parse()?;
    let (group, subject) = names.get(at).and_then(|name| name.rsplit_once('/')).ok_or("no name")?;
    let count = instructions(summary).ok_or_else(|| format!("no instructions: {summary}"))?;
    Ok(Record::new(group, subject, "instructions", count / LOOKUPS))
}

fn instructions(summary: &Value) -> Option<f64> {
    summary["profiles"][0]["data"]["total"]["metrics"]["Ir"]["values"]["new"].as_f64()
}
