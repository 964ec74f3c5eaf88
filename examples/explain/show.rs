//! How an answer is printed.

use std::fmt::Write;

use serde::Serialize;
use wirecode::{OpenFamily, Row, Version};

use super::entry::{Code, Defined, Entry, Outcome};
use super::reply::{Explained, Verdict};

pub(crate) fn json(value: &impl Serialize) -> String {
    // Keys are strings and nothing fails to serialize, so this has no error to show.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// A code for people: one property a line.
pub(crate) fn entry<E: OpenFamily<Code = i32>>(entry: &Entry, api: Option<Version>) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(text, "{name:<13}{value}");
        }
    };
    let group = entry.group.map(|group| format!(", {group}")).unwrap_or_default();
    line("family", &format!("{}{group}", entry.family));
    line("code", &code(entry));
    let outcome = match entry.outcome {
        Outcome::Error => "error",
        Outcome::Success => "success",
        Outcome::Unknown => "unknown: in no version of this API",
    };
    line("outcome", outcome);
    if entry.defined != Some(Defined::No) {
        line("message", entry.message.unwrap_or_default());
        line("variant", entry.variant.unwrap_or_default());
        line("description", entry.description.unwrap_or_default());
        line("kind", entry.kind.unwrap_or_default());
        line("retry", entry.transient.map_or("", |yes| if yes { "yes, later" } else { "no" }));
        line("what to do", entry.help.unwrap_or_default());
        line("versions", &versions(entry));
    }
    let asked =
        api.map_or_else(|| "the newest edition".to_owned(), |version| format!("version {version}"));
    if entry.defined == Some(Defined::OtherVersion) {
        line(
            "note",
            &format!("{asked} does not have this code; it is defined {}", versions(entry)),
        );
    }
    for row in other_meanings::<E>(entry) {
        let meaning = if row.message.is_empty() { "success" } else { row.message };
        line("note", &format!("depends on the version: {}, it means {meaning}", row.window));
    }
    text
}

/// A reply for people: what it is, then its code.
pub(crate) fn reply<E: OpenFamily<Code = i32>>(
    explained: &Explained,
    api: Option<Version>,
) -> String {
    let Explained { entry, reply, device_text, items, failed, overruled } = explained;
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "{name:<13}{value}");
    };
    line(
        "reply",
        match (reply, failed) {
            (Verdict::Failed, _) if entry.code.is_none() => "failed; the device does not say why",
            (Verdict::Failed, _) => "failed",
            (_, true) => "a success on top, but not of every item",
            (Verdict::Success, false) => "success",
            (Verdict::Data, false) => "data, which is a success",
            (Verdict::Image, false) => "an image, which is a success",
        },
    );
    if let Some(device_text) = device_text {
        // Escaped, so that a device cannot write to the terminal as it likes.
        line("device says", &device_text.escape_debug().to_string());
    }
    for item in items {
        let index = item.index.map_or_else(|| "?".to_owned(), |index| index.to_string());
        let message = item.message.unwrap_or("success");
        line(&format!("item {index}"), &format!("{message} (code {})", item.code));
    }
    if *overruled {
        line("note", "the status decides, whatever the code below says");
    }
    if entry.code.is_some() {
        text += &self::entry::<E>(entry, api);
    }
    text
}

/// The table for people, a row a line.
pub(crate) fn list(rows: &[Entry]) -> String {
    let mut text = String::new();
    for entry in rows {
        let [code, versions, kind, message] = cells(entry);
        let _ = writeln!(text, "{code:>15}  {versions:<13}  {kind:<18}  {message}");
    }
    text
}

/// The table in Markdown.
pub(crate) fn markdown(rows: &[Entry]) -> String {
    let mut text =
        "| code | versions | kind | message | description |\n|---|---|---|---|---|\n".to_owned();
    for entry in rows {
        let [code, versions, kind, message] = cells(entry);
        let description = entry.description.unwrap_or_default().replace('|', "\\|");
        let message = message.replace('|', "\\|");
        let _ = writeln!(text, "| {code} | {versions} | {kind} | {message} | {description} |");
    }
    text
}

fn cells(entry: &Entry) -> [String; 4] {
    let kind = entry.kind.unwrap_or("(success)");
    let message = entry.message.unwrap_or_default();
    [code(entry), versions(entry), kind.to_owned(), message.to_owned()]
}

fn code(entry: &Entry) -> String {
    match &entry.code {
        None => "none".to_owned(),
        Some(Code::One(code)) => code.to_string(),
        Some(Code::Range(codes)) => codes.clone(),
    }
}

fn versions(entry: &Entry) -> String {
    match (&entry.since, &entry.until) {
        (None, None) => "all".to_owned(),
        (Some(since), None) => format!("since {since}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(since), Some(until)) => format!("since {since} until {until}"),
    }
}

/// The rows that give the same code another meaning in other versions.
fn other_meanings<E: OpenFamily<Code = i32>>(entry: &Entry) -> impl Iterator<Item = Row<i32>> {
    let (code, variant) = match entry.code {
        Some(Code::One(code)) => (Some(code), entry.variant),
        _ => (None, None),
    };
    let rows = E::FAMILY.rows();
    rows.filter(move |row| {
        code.is_some_and(|code| row.codes.contains(code)) && row.variant != variant
    })
}
