//! What an enum adds to a program that decodes, and to one that prints its texts too.

use std::fs;

use object::{Object as _, ObjectSection as _};
use wirecode_bench_sets::generate::{Uses, Whole, program};
use wirecode_bench_sets::{by_name, clustered};

use crate::record::Record;
use crate::rustc::{Make, Rustc};
use crate::tools::Failure;

/// The sections that hold code, constants and what the loader has to fix up.
pub(crate) const SECTIONS: [&str; 4] = [".text", ".rodata", ".data.rel.ro", ".rela.dyn"];

/// Measures both programs for wirecode and its peers.
pub(crate) fn run() -> Result<Vec<Record>, Failure> {
    let rustc = Rustc::prepare(Make::Program)?;
    let mut records = Vec::new();
    let numbers = [500, 5_000].map(|size| (format!("{size} rows"), clustered(size)));
    let texts = ["words_500", "words_5000"].map(by_name);
    let texts = texts.map(|set| (format!("{} texts", set.rows.len()), set));
    for (title, set) in numbers.into_iter().chain(texts) {
        let rows = f64::from(u32::try_from(set.rows.len())?);
        // It stands in every program that keeps the descriptions.
        let text = set.rows[set.rows.len() / 2].description.as_bytes();
        for by in [Whole::Wirecode, Whole::Peers] {
            eprintln!("size of {title} by {}", by.name());
            let empty = fs::read(rustc.program(&program(&set, by, Uses::Nothing))?)?;
            for (uses, group) in [(Uses::Decode, "decodes"), (Uses::Texts, "prints texts")] {
                let group = format!("{group}/{title}");
                let bytes = fs::read(rustc.program(&program(&set, by, uses))?)?;
                let mut sum = 0.0;
                for section in SECTIONS {
                    let added = section_size(&bytes, section)? - section_size(&empty, section)?;
                    sum += added;
                    let per_row = added / rows;
                    records.push(Record::new(&group, by.name(), section, per_row));
                }
                records.push(Record::new(&group, by.name(), "sum", sum / rows));
                let linked = bytes.windows(text.len()).any(|window| window == text);
                let linked = f64::from(u8::from(linked));
                records.push(Record::new(&group, by.name(), "descriptions linked", linked));
            }
        }
    }
    Ok(records)
}

fn section_size(program: &[u8], name: &str) -> Result<f64, Failure> {
    let file = object::File::parse(program)?;
    let size = file.section_by_name(name).map_or(0, |section| section.size());
    Ok(f64::from(u32::try_from(size)?))
}
