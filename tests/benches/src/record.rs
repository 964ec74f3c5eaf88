//! What a step has measured, kept as JSON between steps and the page.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::tools::{Failure, stdout, target};

/// One number.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    /// What is compared with each other.
    pub(crate) group: String,
    /// What was measured.
    pub(crate) subject: String,
    /// The unit or the kind of number.
    pub(crate) metric: String,
    pub(crate) value: f64,
    /// It was stopped, and would have been more.
    pub(crate) stopped: bool,
}

impl Record {
    pub(crate) fn new(group: &str, subject: &str, metric: &str, value: f64) -> Self {
        Self {
            group: group.to_owned(),
            subject: subject.to_owned(),
            metric: metric.to_owned(),
            value,
            stopped: false,
        }
    }
}

/// All that one run of a step has measured.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Run {
    pub(crate) date: String,
    pub(crate) commit: String,
    pub(crate) machine: String,
    pub(crate) compiler: String,
    pub(crate) records: Vec<Record>,
}

impl Run {
    /// Adds when, where and of what the records are.
    pub(crate) fn of(records: Vec<Record>) -> Result<Self, Failure> {
        let commit = stdout(Command::new("git").args(["describe", "--always", "--dirty"]))?;
        let compiler = stdout(Command::new("rustc").arg("--version"))?;
        Ok(Self {
            date: OffsetDateTime::now_utc().date().to_string(),
            commit: commit.trim().to_owned(),
            machine: machine(),
            compiler: compiler.trim().to_owned(),
            records,
        })
    }

    pub(crate) fn save(&self, step: &str) -> Result<(), Failure> {
        let path = file(step)?;
        Ok(fs::write(path, serde_json::to_vec_pretty(self)?)?)
    }

    /// The last run of the step, if there was one.
    pub(crate) fn load(step: &str) -> Result<Option<Self>, Failure> {
        let path = file(step)?;
        if !path.exists() {
            return Ok(None);
        }
        Ok(Some(serde_json::from_slice(&fs::read(path)?)?))
    }
}

fn file(step: &str) -> Result<PathBuf, Failure> {
    let folder = target()?.join("wirecode-benches");
    fs::create_dir_all(&folder)?;
    Ok(folder.join(step).with_extension("json"))
}

/// The processor's name and how many threads it runs.
fn machine() -> String {
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let name = model.map_or(std::env::consts::ARCH, |(_, name)| name);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{name}, {threads} threads, {}", std::env::consts::OS)
}
