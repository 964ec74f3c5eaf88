//! Compiles the same mistakes against wirecode and its peers and writes what each compiler run says
//! as a table to README.md.
//!
//! `mistakes/src/bin/MISTAKE__CRATE.rs` marks the faulty lines with `// FAULT`, and with `// FIRST`
//! the place that the fault clashes with. A peer without a file for a mistake cannot make it.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

const CRATES: [&str; 4] = ["wirecode", "thiserror", "num_enum", "strum"];

/// What one compiler run said about one file.
#[derive(Default)]
struct Said {
    errors: usize,
    /// The lines under which an error or one of its labels stands.
    lines: BTreeSet<u64>,
    /// Errors that stand under no marked line.
    elsewhere: usize,
    suggestion: bool,
}

struct Mistake {
    title: String,
    faults: BTreeSet<u64>,
    first: BTreeSet<u64>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mistakes = read_mistakes(&root.join("mistakes/src/bin"))?;
    let said = compile(root, &mistakes)?;
    fs::write(root.join("README.md"), report(&mistakes, &said)?)?;
    Ok(())
}

/// By mistake and crate.
type ByFile<T> = BTreeMap<(String, String), T>;

fn read_mistakes(folder: &Path) -> Result<ByFile<Mistake>, Box<dyn Error>> {
    let mut mistakes = ByFile::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).ok_or("no file name")?;
        let (mistake, peer) = name.split_once("__").ok_or("not MISTAKE__CRATE.rs")?;
        let text = fs::read_to_string(&path)?;
        let marked = |mark: &str| {
            (1..)
                .zip(text.lines())
                .filter(|(_, line)| line.ends_with(mark))
                .map(|(at, _)| at)
                .collect()
        };
        let title = text.lines().next().unwrap_or_default().trim_start_matches("//! ").to_owned();
        let mistake_of_peer =
            Mistake { title, faults: marked("// FAULT"), first: marked("// FIRST") };
        mistakes.insert((mistake.to_owned(), peer.to_owned()), mistake_of_peer);
    }
    Ok(mistakes)
}

fn compile(root: &Path, mistakes: &ByFile<Mistake>) -> Result<ByFile<Said>, Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--bins", "--keep-going", "--message-format=json", "--package=mistakes"])
        .current_dir(root)
        .output()?;
    let mut said = ByFile::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let message: Value = serde_json::from_str(line)?;
        let target = message["target"]["name"].as_str().unwrap_or_default();
        let Some((mistake, peer)) = target.split_once("__") else { continue };
        let key = (mistake.to_owned(), peer.to_owned());
        let Some(marks) = mistakes.get(&key) else { continue };
        let diagnostic = &message["message"];
        // `aborting due to …` has no place.
        if diagnostic["level"] == "error" && !spans(diagnostic).is_empty() {
            said.entry(key).or_insert_with(Said::default).add(diagnostic, marks);
        }
    }
    Ok(said)
}

fn spans(diagnostic: &Value) -> Vec<&Value> {
    diagnostic["spans"].as_array().into_iter().flatten().collect()
}

impl Said {
    fn add(&mut self, diagnostic: &Value, marks: &Mistake) {
        self.errors += 1;
        let lines: BTreeSet<u64> = spans(diagnostic)
            .into_iter()
            .flat_map(|span| [span["line_start"].as_u64(), span["line_end"].as_u64()])
            .flatten()
            .collect();
        if lines.is_disjoint(&marks.faults) && lines.is_disjoint(&marks.first) {
            self.elsewhere += 1;
        }
        self.lines.extend(lines);
        let text = diagnostic["rendered"].as_str().unwrap_or_default();
        self.suggestion |=
            ["did you mean", "write `", "similar name", "help: consider", "keep one of"]
                .iter()
                .any(|says| text.contains(says));
    }
}

fn report(mistakes: &ByFile<Mistake>, said: &ByFile<Said>) -> Result<String, std::fmt::Error> {
    let mut text = "# The same mistakes, side by side\n\n\
        Written by `cargo run --manifest-path tests/diagnostics/Cargo.toml`, which compiles the files in `mistakes/src/bin`.\n\n\
        Each cell: faults that an error stands under, of faults made; then the errors printed; then `both` where both \
        places of a clash are shown, `help` where something is suggested, and how many errors stand elsewhere than \
        under a fault. `accepted`: it compiles. `–`: the crate has no such thing.\n\n"
        .to_owned();
    writeln!(text, "| mistake | {} |", CRATES.join(" | "))?;
    writeln!(text, "|---|{}", "---|".repeat(CRATES.len()))?;
    let titles: BTreeMap<&str, &str> = mistakes
        .iter()
        .map(|((mistake, _), marks)| (mistake.as_str(), marks.title.as_str()))
        .collect();
    for (mistake, title) in titles {
        write!(text, "| {title}")?;
        for peer in CRATES {
            let key = (mistake.to_owned(), peer.to_owned());
            let cell = match (mistakes.get(&key), said.get(&key)) {
                (None, _) => "–".to_owned(),
                (Some(_), None) => "accepted".to_owned(),
                (Some(marks), Some(said)) => cell(marks, said),
            };
            write!(text, " | {cell}")?;
        }
        writeln!(text, " |")?;
    }
    Ok(text)
}

fn cell(marks: &Mistake, said: &Said) -> String {
    let found = marks.faults.intersection(&said.lines).count();
    let errors = if said.errors == 1 { "error" } else { "errors" };
    let mut cell = format!("{found} of {}, {} {errors}", marks.faults.len(), said.errors);
    if !marks.first.is_empty() && marks.first.is_subset(&said.lines) {
        cell += ", both";
    }
    if said.suggestion {
        cell += ", help";
    }
    if said.elsewhere > 0 {
        cell.extend([", ", &said.elsewhere.to_string(), " elsewhere"]);
    }
    cell
}
