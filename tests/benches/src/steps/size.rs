//! What an enum adds to a program that decodes, and to one that prints its texts too.

use std::fs;

use object::{Object as _, ObjectSection as _};
use wirecode_bench_sets::clustered;
use wirecode_bench_sets::generate::{Uses, Whole, program};

use crate::record::Record;
use crate::rustc::{Make, Rustc};
use crate::tools::Failure;

const SIZES: [u32; 2] = [500, 5_000];

/// The sections that hold code, constants and what the loader has to fix up.
pub(crate) const SECTIONS: [&str; 4] = [".text", ".rodata", ".data.rel.ro", ".rela.dyn"];

/// Measures both programs for wirecode and its peers.
pub(crate) fn run() -> Result<Vec<Record>, Failure> {
    let rustc = Rustc::prepare(Make::Program)?;
    let mut records = Vec::new();
    for size in SIZES {
        let set = clustered(size as usize);
        // It stands in every program that keeps the descriptions.
        let text = set.rows[set.rows.len() / 2].description.as_bytes();
        for by in [Whole::Wirecode, Whole::Peers] {
            eprintln!("size of {size} rows by {}", by.name());
            let empty = fs::read(rustc.program(&program(&set, by, Uses::Nothing))?)?;
            for (uses, group) in [(Uses::Decode, "decodes"), (Uses::Texts, "prints texts")] {
                let group = format!("{group}/{size}");
                let bytes = fs::read(rustc.program(&program(&set, by, uses))?)?;
                let mut sum = 0.0;
                for section in SECTIONS {
                    let added = section_size(&bytes, section)? - section_size(&empty, section)?;
                    sum += added;
                    let per_row = added / f64::from(size);
                    records.push(Record::new(&group, by.name(), section, per_row));
                }
                records.push(Record::new(&group, by.name(), "sum", sum / f64::from(size)));
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
