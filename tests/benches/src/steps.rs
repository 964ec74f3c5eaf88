//! What can be measured, each in a file.

mod clean_build;
mod compile;
mod criterion;
mod instructions;
mod size;

use clap::ValueEnum;

pub(crate) use size::SECTIONS;

use crate::record::Record;
use crate::tools::Failure;

/// A part of the page that can be measured alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// Lookups in nanoseconds, by criterion.
    RunTime,
    /// Readers of replies, by criterion.
    Replies,
    /// Lookups in instructions, by callgrind.
    Instructions,
    /// Compile time of one enum.
    Compile,
    /// Building a crate that depends on one of the crates, from nothing.
    CleanBuild,
    /// What an enum adds to a program.
    Size,
}

impl Step {
    /// The name on the command line and of the file of measurements.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::RunTime => "run-time",
            Self::Replies => "replies",
            Self::Instructions => "instructions",
            Self::Compile => "compile",
            Self::CleanBuild => "clean-build",
            Self::Size => "size",
        }
    }

    /// Measures; nothing where a tool is missing.
    pub(crate) fn run(self, quick: bool) -> Result<Vec<Record>, Failure> {
        match self {
            Self::RunTime => criterion::run("lookup", quick),
            Self::Replies => criterion::run("reply", quick),
            Self::Instructions => instructions::run(),
            Self::Compile => compile::run(quick),
            Self::CleanBuild => clean_build::run(quick),
            Self::Size => size::run(),
        }
    }
}
