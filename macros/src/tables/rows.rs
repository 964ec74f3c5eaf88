//! The rows of an enum.

use std::collections::HashMap;

use syn::ext::IdentExt;

use super::{Cells, small};
use crate::layout::SUCCESS;
use crate::model::{Code, Family, Kind, Outcome, Row, Window};

/// The rows, in the order of the catalog.
pub(crate) struct Rows {
    /// The code, or the first of the range.
    pub(crate) codes: Cells,
    /// For each row the number of its value, that of its window, its kind and its flags.
    pub(crate) facts: Vec<u8>,
    /// For each row where its texts stand.
    pub(crate) spans: Vec<u8>,
    pub(crate) names: String,
    pub(crate) descriptions: String,
    /// The windows that are not all versions.
    pub(crate) windows: Vec<Window>,
    /// The versions with which a window begins or ends, each once, in ascending order.
    pub(crate) changes: Vec<u64>,
    pub(crate) ranges: Vec<Range>,
    /// Which rows have any of what few have.
    pub(crate) extras: Vec<usize>,
}

/// A row with a range of codes.
pub(crate) struct Range {
    pub(crate) at: usize,
    pub(crate) first: Code,
    pub(crate) last: Code,
    /// The largest code of this range and of all before it.
    pub(crate) reach: Code,
    /// The number of its value, or what stands for a success.
    pub(crate) value: u32,
}

impl Rows {
    pub(crate) fn of(family: &Family) -> Self {
        let Family { rows, variants, .. } = family;
        let (mut facts, mut spans) = (Vec::new(), Vec::new());
        let (mut names, mut descriptions) =
            (Texts::of_about(2 * rows.len()), Texts::of_about(rows.len()));
        let (mut ranges, mut extras): (Vec<Range>, _) = (Vec::new(), Vec::new());
        let mut windows = Windows::default();
        let variant_names: Vec<String> =
            variants.iter().map(|variant| variant.ident.unraw().to_string()).collect();
        for (at, row) in rows.iter().enumerate() {
            let Row { codes, window, outcome, texts } = row;
            let value = value(family, *outcome);
            facts.extend_from_slice(&value.to_le_bytes());
            facts.extend_from_slice(&windows.add(*window).to_le_bytes());
            facts.push(texts.kind.unwrap_or(Kind::UNKNOWN).place());
            let has_extras = has_extras(family, row);
            if has_extras {
                extras.push(at);
            }
            let (hex, is_range) = (u8::from(codes.hex), u8::from(codes.is_range));
            facts.push(hex | is_range << 1 | u8::from(has_extras) << 2);
            let name = match outcome {
                Outcome::Success => "",
                Outcome::Error(variant) => &variant_names[*variant],
            };
            let description = texts.description.as_deref().unwrap_or_default();
            for [start, length] in
                [names.add(name), names.add(&texts.message), descriptions.add(description)]
            {
                spans.extend_from_slice(&start.to_le_bytes());
                spans.extend_from_slice(&length.to_le_bytes());
            }
            if codes.is_range {
                let (first, last) = (codes.first.clone(), codes.last.clone());
                let before = ranges.last().map(|range| &range.reach);
                let reach = before.map_or(&last, |before| before.max(&last)).clone();
                ranges.push(Range { at, first, last, reach, value });
            }
        }
        Self {
            codes: Cells::of(family.code, rows.iter().map(|row| Some(&row.codes.first))),
            facts,
            spans,
            names: names.all,
            descriptions: descriptions.all,
            changes: windows.changes(),
            windows: windows.all,
            ranges,
            extras,
        }
    }
}

/// Whether a row has any of what few rows have.
fn has_extras(family: &Family, Row { outcome, texts, .. }: &Row) -> bool {
    texts.help.is_some()
        || texts.url.is_some()
        || texts.retry.is_some()
        || family.deprecated(*outcome).is_some()
}

/// The number of the value that a row decodes to.
pub(super) fn value(family: &Family, outcome: Outcome) -> u32 {
    match outcome {
        Outcome::Success => SUCCESS,
        Outcome::Error(variant) => small(family.variants[variant].number),
    }
}

/// The windows that are not all versions, each once.
#[derive(Default)]
struct Windows {
    all: Vec<Window>,
    places: HashMap<Window, u32>,
}

impl Windows {
    /// Which of the windows it is, counted from 1; 0 is all versions.
    fn add(&mut self, window: Window) -> u32 {
        if window == Window::default() {
            return 0;
        }
        let Self { all, places } = self;
        *places.entry(window).or_insert_with(|| {
            all.push(window);
            small(all.len())
        })
    }

    fn changes(&self) -> Vec<u64> {
        let ends = self.all.iter().flat_map(|Window { since, until }| [since, until]);
        let mut changes: Vec<u64> = ends.flatten().map(|version| version.number()).collect();
        changes.sort_unstable();
        changes.dedup();
        changes
    }
}

/// Texts one after the other, each once.
struct Texts<'t> {
    all: String,
    places: HashMap<&'t str, [u32; 2]>,
}

impl<'t> Texts<'t> {
    /// With room for so many: where it is made as it is needed, each text is hashed three times.
    fn of_about(count: usize) -> Self {
        Self { all: String::new(), places: HashMap::with_capacity(count) }
    }

    /// Where the text stands, and its length.
    fn add(&mut self, text: &'t str) -> [u32; 2] {
        let Self { all, places } = self;
        *places.entry(text).or_insert_with(|| {
            let start = small(all.len());
            all.push_str(text);
            [start, small(text.len())]
        })
    }
}
