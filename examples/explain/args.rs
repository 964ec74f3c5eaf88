//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::{ArgGroup, Parser, ValueEnum};
use wirecode::Version;

/// What to explain, with everything read that has to be read for it.
pub(crate) struct Args {
    pub(crate) vendor: Vendor,
    pub(crate) question: Question,
    pub(crate) api: Option<Version>,
    pub(crate) format: Format,
}

pub(crate) enum Question {
    Code(i32),
    Reply(Vec<u8>),
    List,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Vendor {
    /// HTTP API of Viewtron (TVT) cameras and recorders
    Viewtron,
    /// VDG Sense API
    Vdg,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    Text,
    Markdown,
    Json,
}

/// Says what the answer of a device means.
///
/// Exit status: 0 for a code that the version has, and for a reply that is a success all through;
/// 1 for an unknown code, a code of another version, and a reply or an item in it that failed;
/// 2 for bad usage, a file that cannot be read, and bytes that are no reply.
#[derive(Parser)]
#[command(name = "explain", version)]
#[command(override_usage = "explain <VENDOR> <CODE|--reply <FILE>|--list> [OPTIONS]")]
#[command(group(ArgGroup::new("question").required(true).args(["code", "reply", "list"])))]
struct CommandLine {
    /// Whose API answered
    #[arg(value_enum)]
    vendor: Vendor,
    /// A code to explain, a decimal number
    #[arg(allow_negative_numbers = true)]
    code: Option<i32>,
    /// A file with a whole reply to explain; - reads standard input
    #[arg(long, value_name = "FILE")]
    reply: Option<PathBuf>,
    /// List the vendor's table
    #[arg(long)]
    list: bool,
    /// The API version of the device, such as 1.9; the newest edition if left out
    #[arg(long, value_name = "VERSION")]
    api: Option<Version>,
    /// Print JSON: an object, or with --list an array of them
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// How to print the list; text if left out
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// What the command line asks for.
pub(crate) enum Request {
    Explain(Args),
    /// The text of `--help` or `--version`.
    Help(String),
}

impl Request {
    /// # Errors
    ///
    /// One line that says what was wrong with the command line, or with the file it names.
    pub(crate) fn read(
        args: impl Iterator<Item = OsString>,
        stdin: &mut dyn io::Read,
    ) -> Result<Self, String> {
        let line = match CommandLine::try_parse_from(args) {
            Ok(line) => line,
            Err(said) if !said.use_stderr() => return Ok(Self::Help(said.render().to_string())),
            Err(fault) => return Err(one_line(&fault.render().to_string())),
        };
        // Not `requires = "list"`: clap waives that where another question was asked.
        if line.format.is_some() && !line.list {
            return Err("--format goes with --list; for JSON of all else, write --json".to_owned());
        }
        let question = match (line.code, &line.reply) {
            (Some(code), _) => Question::Code(code),
            (None, Some(path)) => Question::Reply(bytes(path, stdin)?),
            (None, None) => Question::List,
        };
        let format = if line.json { Format::Json } else { line.format.unwrap_or(Format::Text) };
        Ok(Self::Explain(Args { vendor: line.vendor, question, api: line.api, format }))
    }
}

fn bytes(path: &Path, stdin: &mut dyn io::Read) -> Result<Vec<u8>, String> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        stdin
            .read_to_end(&mut bytes)
            .map_err(|error| format!("cannot read standard input: {error}"))?;
        return Ok(bytes);
    }
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// What clap says before its usage lines.
fn one_line(text: &str) -> String {
    let said = text.split("\n\n").next().unwrap_or_default();
    let words: Vec<&str> = said.trim_start_matches("error:").split_whitespace().collect();
    format!("{}; see --help", words.join(" "))
}
