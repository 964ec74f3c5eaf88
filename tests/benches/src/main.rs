//! Measures wirecode against its peers and writes RESULTS.md and its plots; README.md says how.

mod page;
mod plot;
mod record;
mod rustc;
mod steps;
mod table;
mod targets;
mod tools;
mod why;

use clap::{Parser, Subcommand, ValueEnum as _};

use crate::record::Run;
use crate::steps::Step;
use crate::tools::Failure;

/// Measures wirecode against its peers.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measures, and writes RESULTS.md and plots from this and from the last run of other steps.
    Results {
        /// What to measure; everything if none is named.
        steps: Vec<Step>,
        /// Shorter, with more noise, and without the largest enums.
        #[arg(long)]
        quick: bool,
    },
    /// Writes RESULTS.md and plots from the last run of every step.
    Page,
}

fn main() -> Result<(), Failure> {
    if let Command::Results { steps, quick } = Arguments::parse().command {
        let steps = if steps.is_empty() { Step::value_variants() } else { &steps };
        for step in steps {
            eprintln!("== {}", step.name());
            let records = step.run(quick)?;
            if !records.is_empty() {
                Run::of(records)?.save(step.name())?;
            }
        }
    }
    page::write()
}
