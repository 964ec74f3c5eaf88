//! Says what a device's answer means: a code, a whole reply, or the vendor's table.
//!
//!     cargo run --example explain -- viewtron 5 --api 1.9
//!     cargo run --example explain -- vdg --reply - < reply.xml
//!     cargo run --example explain -- viewtron --list --format markdown

#[path = "explain/args.rs"]
mod args;
#[path = "explain/entry.rs"]
mod entry;
#[path = "explain/reply.rs"]
mod reply;
#[path = "explain/show.rs"]
mod show;
#[cfg(test)]
#[path = "explain/tests.rs"]
mod tests;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use wirecode::vdg_sense::ResultError;
use wirecode::viewtron::DeviceError;
use wirecode::{OpenFamily, Version};

use args::{Args, Format, Question, Request, Vendor};
use entry::{Defined, Entry};
use reply::ReadReply;

/// Everything was found and nothing failed.
const FINE: u8 = 0;
/// The code is unknown or of another version, or the reply or an item in it failed.
const NOT_FINE: u8 = 1;
/// The program was used wrongly, or the bytes are no reply.
const BAD_INPUT: u8 = 2;

fn main() -> ExitCode {
    let answer = run(env::args_os(), &mut io::stdin());
    let printed = answer.and_then(|(text, status)| match io::stdout().write_all(text.as_bytes()) {
        // A reader that has seen enough, such as `head`, is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(status),
    });
    ExitCode::from(printed.unwrap_or_else(|fault| {
        eprintln!("explain: {fault}");
        BAD_INPUT
    }))
}

/// The text to print and the exit status, or the line that says what was wrong.
fn run(
    args: impl Iterator<Item = OsString>,
    stdin: &mut dyn io::Read,
) -> Result<(String, u8), String> {
    let args = match Request::read(args, stdin)? {
        Request::Explain(args) => args,
        Request::Help(text) => return Ok((text, FINE)),
    };
    match args.vendor {
        Vendor::Viewtron => answer::<DeviceError>(&args, reply::viewtron::<DeviceError>),
        Vendor::Vdg => answer::<ResultError>(&args, reply::vdg_sense::<ResultError>),
    }
}

fn answer<E: OpenFamily<Code = i32>>(args: &Args, read: ReadReply) -> Result<(String, u8), String> {
    match &args.question {
        Question::Code(code) => {
            let entry = Entry::of_code::<E>(*code, args.api);
            let status = if matches!(entry.defined, Some(Defined::Yes)) { FINE } else { NOT_FINE };
            let text = match args.format {
                Format::Json => show::json(&entry),
                _ => show::entry::<E>(&entry, args.api),
            };
            Ok((text, status))
        }
        Question::Reply(bytes) => {
            let explained = read(bytes, args.api).map_err(|fault| fault.to_string())?;
            let status = if explained.failed { NOT_FINE } else { FINE };
            let text = match args.format {
                Format::Json => show::json(&explained),
                _ => show::reply::<E>(&explained, args.api),
            };
            Ok((text, status))
        }
        Question::List => {
            let rows = E::FAMILY.rows();
            let rows: Vec<Entry> = rows
                .filter(|row| args.api.is_none_or(|version| row.holds_in(version)))
                .map(|row| Entry::of_row::<E>(&row, args.api.unwrap_or(Version::MAX)))
                .collect();
            let text = match args.format {
                Format::Json => show::json(&rows),
                Format::Markdown => show::markdown(&rows),
                Format::Text => show::list(&rows),
            };
            Ok((text, FINE))
        }
    }
}
