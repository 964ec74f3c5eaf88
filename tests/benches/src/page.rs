//! RESULTS.md: what every step has measured, as tables and plots.

mod builds;
mod lookups;
mod replies;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use clap::ValueEnum as _;

use crate::plot::{Plot, Series};
use crate::record::{Record, Run};
use crate::steps::Step;
use crate::table::Table;
use crate::targets::{self, NOISE, Target};
use crate::tools::{Failure, root};
use crate::why::why;

const HEAD: &str = "# Results\n\n\
    Written by `cargo run --release --manifest-path tests/benches/Cargo.toml -- results`; \
    [README.md](README.md) says how things are measured.\n\n\
    **Bold** is the best of a row. *Ratio* is wirecode's number over that of the best peer in the \
    same run, so below 1 wirecode is first. –: the crate has no such thing. A number after > is \
    where it was stopped.\n";

/// A part of the page.
#[derive(Default)]
struct Section {
    text: String,
    targets: Vec<Target>,
}

/// Writes the page and its plots.
pub(crate) fn write() -> Result<(), Failure> {
    let mut runs =
        "| measured | date | commit | machine | compiler |\n|---|---|---|---|---|\n".to_owned();
    let (mut targets, mut sections) = (Vec::new(), String::new());
    for step in Step::value_variants() {
        let Some(run) = Run::load(step.name())? else { continue };
        let Run { date, commit, machine, compiler, records } = run;
        writeln!(runs, "| {} | {date} | {commit} | {machine} | {compiler} |", step.name())?;
        let section = match step {
            Step::RunTime => lookups::time(&records)?,
            Step::Instructions => lookups::instructions(&records)?,
            Step::Replies => replies::section(&records)?,
            Step::Compile => builds::compile(&records)?,
            Step::CleanBuild => builds::clean_build(&records)?,
            Step::Size => builds::size(&records),
        };
        targets.extend(section.targets);
        sections += &section.text;
    }
    let targets = targets::markdown(&targets);
    let page = format!("{HEAD}\n{runs}\n## Targets\n\n{targets}{sections}");
    fs::write(root().join("RESULTS.md"), page)?;
    Ok(())
}

impl Section {
    fn new(heading: &str, text: &str) -> Self {
        Self { text: format!("\n## {heading}\n\n{text}\n"), targets: Vec::new() }
    }

    /// Adds the table, and under it why wirecode is not first: each reason once, with its rows.
    fn table(&mut self, step: Step, heading: &str, table: &Table<'_>) {
        let markdown = table.markdown();
        if markdown.is_empty() {
            return;
        }
        self.text.extend(["\n### ", heading, "\n\n", &markdown]);
        let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
        for (title, group) in table.rows.1 {
            if table.ratio(group).is_some_and(|ratio| ratio > NOISE) {
                let reason = why(step.name(), group).unwrap_or("Not looked into yet.");
                match reasons.iter_mut().find(|(known, _)| *known == reason) {
                    Some((_, titles)) => titles.push(title),
                    None => reasons.push((reason, vec![title])),
                }
            }
        }
        if !reasons.is_empty() {
            self.text += "\nNot first:\n\n";
        }
        for (reason, titles) in reasons {
            self.text.extend(["- ", &titles.join("; "), " – ", reason, "\n"]);
        }
    }

    /// Refers to a plot, which `draw` writes.
    fn plot(
        &mut self,
        name: &str,
        title: &str,
        value: &str,
        draw: impl FnOnce(Plot<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let folder = root().join("plots");
        fs::create_dir_all(&folder)?;
        let file: PathBuf = folder.join(name).with_extension("svg");
        draw(Plot { file: &file, title, value })?;
        self.text.extend(["\n![", title, "](plots/", name, ".svg)\n"]);
        Ok(())
    }
}

/// What `Plot::dots` draws of a table.
fn dots(table: &Table<'_>) -> (Vec<String>, Vec<Series>) {
    let rows: Vec<String> = table.rows.1.iter().map(|(title, _)| title.clone()).collect();
    let series = table.subjects.iter().map(|subject| {
        let points = (0_u32..).zip(table.rows.1).filter_map(|(at, (_, group))| {
            Some((f64::from(at), table.find(group, subject)?.value))
        });
        ((*subject).to_owned(), points.collect::<Vec<_>>())
    });
    (rows, series.filter(|(_, points)| !points.is_empty()).collect())
}

/// The groups that begin with `prefix`, with what follows as their titles, in order of measuring.
fn rows_of(records: &[Record], prefix: &str) -> Vec<(String, String)> {
    let mut rows: Vec<(String, String)> = Vec::new();
    for Record { group, .. } in records {
        if let Some(title) = group.strip_prefix(prefix)
            && rows.iter().all(|(_, known)| known != group)
        {
            rows.push((title.to_owned(), group.clone()));
        }
    }
    rows
}
