//! Tables of records: a row for each group, a column for each subject.

use std::fmt::Write as _;

use crate::record::Record;

/// Which records a table shows, and how.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    pub(crate) records: &'a [Record],
    pub(crate) metric: &'a str,
    /// What the best has: the most instead of the least.
    pub(crate) most_is_best: bool,
    /// Who takes part, in order. The first is compared with the best of the others.
    pub(crate) subjects: &'a [&'a str],
    /// The heading of the first column, and the rows: a title and the group.
    pub(crate) rows: (&'a str, &'a [(String, String)]),
    /// Subjects that do less, and so are no peers: shown, but not compared with.
    pub(crate) not_compared: &'a [&'a str],
}

impl Table<'_> {
    pub(crate) fn find(&self, group: &str, subject: &str) -> Option<&Record> {
        self.records.iter().find(|record| {
            record.group == group && record.subject == subject && record.metric == self.metric
        })
    }

    /// The first subject as a multiple of the best of the others: below 1 it is first.
    pub(crate) fn ratio(&self, group: &str) -> Option<f64> {
        let (ours, peers) = self.subjects.split_first()?;
        let ours = self.find(group, ours)?;
        let values = peers
            .iter()
            .filter(|peer| !self.not_compared.contains(peer))
            .filter_map(|peer| Some(self.find(group, peer)?.value));
        let best =
            if self.most_is_best { values.reduce(f64::max)? } else { values.reduce(f64::min)? };
        Some(if self.most_is_best { best / ours.value } else { ours.value / best })
    }

    /// The table in Markdown; nothing if nothing of it was measured.
    pub(crate) fn markdown(&self) -> String {
        let (heading, rows) = self.rows;
        let has =
            |subject: &&&str| rows.iter().any(|(_, group)| self.find(group, subject).is_some());
        let subjects: Vec<&&str> = self.subjects.iter().filter(has).collect();
        if subjects.is_empty() {
            return String::new();
        }
        let names: Vec<&str> = subjects.iter().map(|subject| **subject).collect();
        let mut text = format!("| {heading} | {} | ratio |\n|---|", names.join(" | "));
        text += &"---:|".repeat(subjects.len() + 1);
        text.push('\n');
        for (title, group) in rows {
            let records: Vec<Option<&Record>> =
                subjects.iter().map(|subject| self.find(group, subject)).collect();
            if records.iter().all(Option::is_none) {
                continue;
            }
            let values = records.iter().flatten().map(|record| record.value);
            let best = if self.most_is_best {
                values.fold(f64::MIN, f64::max)
            } else {
                values.fold(f64::MAX, f64::min)
            };
            write!(text, "| {title} |").expect("a string takes all");
            for record in records {
                text += &cell(record, best);
            }
            let ratio = self.ratio(group).map_or_else(|| "–".to_owned(), round);
            writeln!(text, " {ratio} |").expect("a string takes all");
        }
        text
    }
}

#[expect(clippy::float_cmp, reason = "the best is one of the values")]
fn cell(record: Option<&Record>, best: f64) -> String {
    match record {
        None => " – |".to_owned(),
        Some(record) if record.stopped => format!(" > {} |", round(record.value)),
        Some(record) if record.value == best => format!(" **{}** |", round(record.value)),
        Some(record) => format!(" {} |", round(record.value)),
    }
}

/// Three digits that matter, with thin figures for thousands and more.
pub(crate) fn round(value: f64) -> String {
    match value.abs() {
        1e9.. => format!("{:.1} G", value / 1e9),
        1e6.. => format!("{:.0} M", value / 1e6),
        100.0.. => format!("{value:.0}"),
        10.0.. => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}
