//! What enums cost the compiler, the build and the program.

use wirecode_bench_sets::generate::Whole;

use super::{Section, dots, rows_of};
use crate::plot::Series;
use crate::record::Record;
use crate::steps::{SECTIONS, Step};
use crate::table::{Table, round};
use crate::targets::Target;
use crate::tools::Failure;

/// What is asked of the compile time in release, by rows.
const COMPILE_TARGETS: [(&str, f64); 3] = [("60", 0.4), ("500", 0.15), ("5000", 0.15)];

/// What is asked of a clean build, against `num_enum` alone.
const CLEAN_BUILD_TARGET: f64 = 2.0;

/// What is built clean; after the second, crates that do only a part of what wirecode does.
const CLEAN_BUILDS: [&str; 8] = [
    "wirecode",
    "num_enum + strum + thiserror",
    "num_enum",
    "strum",
    "thiserror",
    "int-enum",
    "phf",
    "darling",
];

pub(crate) fn compile(records: &[Record]) -> Result<Section, Failure> {
    let mut section = Section::new(
        "Compile time",
        "One run of rustc over one enum with codes, messages and descriptions, the crates built \
         before; CPU time is that of all threads in user and kernel mode. The peer is `num_enum` + \
         strum + thiserror, which together do most of what wirecode does; each alone, and the enum \
         with the derives of the standard library only, do less and are shown for comparison. So are the \
         same rows in five families and one around them, whose tables const evaluation puts together of \
         theirs, as no macro sees them all.",
    );
    // The last two show what one derive costs, and do not do what the others do.
    let subjects = Whole::ALL.map(Whole::name);
    let (subjects, alone) = (&subjects[..subjects.len() - 2], &subjects[2..]);
    for profile in ["debug", "release"] {
        let rows = rows_of(records, &format!("{profile}/"));
        for metric in ["CPU s", "wall s", "MB", "instructions"] {
            let table = Table {
                records,
                metric,
                most_is_best: false,
                subjects,
                rows: ("rows", &rows),
                not_compared: alone,
            };
            section.table(Step::Compile, &format!("{metric}, {profile}"), &table);
            if profile == "release" && metric == "instructions" {
                section.targets.extend(COMPILE_TARGETS.map(|(size, at_most)| Target {
                    what: format!("compile, release, instructions, {size} rows"),
                    at_most,
                    measured: table.ratio(&format!("release/{size}")),
                }));
            }
            if metric == "CPU s" {
                let series: Vec<Series> = subjects.iter().map(|by| line(&table, by)).collect();
                let title = format!("Compiling an enum, {profile}");
                section.plot(&format!("compile_{profile}"), &title, "CPU seconds", |plot| {
                    plot.lines(&series)
                })?;
            }
        }
    }
    derives(&mut section, records);
    Ok(section)
}

/// What wirecode's derive adds to an enum without any, and what those of the standard library do.
fn derives(section: &mut Section, records: &[Record]) {
    const SUBJECTS: [&str; 2] = ["wirecode's derive", "the six of the standard library"];
    let [alone, standard, none] = [Whole::Alone, Whole::Standard, Whole::Nothing].map(Whole::name);
    let rows = rows_of(records, "release/");
    section.text += "\nThe derives by themselves, each set off against the enum without any: the six are \
                     `Clone, Copy, Debug, PartialEq, Eq, Hash`.\n";
    let measured = Table {
        records,
        metric: "",
        most_is_best: false,
        subjects: &[],
        rows: ("rows", &rows),
        not_compared: &[],
    };
    for metric in ["instructions", "CPU s"] {
        let measured = Table { metric, ..measured };
        let differences = rows.iter().flat_map(|(_, group)| {
            SUBJECTS.into_iter().zip([alone, standard]).filter_map(|(subject, with)| {
                let with = measured.find(group, with)?.value;
                let difference = with - measured.find(group, none)?.value;
                Some(Record::new(group, subject, metric, difference))
            })
        });
        let differences: Vec<Record> = differences.collect();
        let table = Table { records: &differences, subjects: &SUBJECTS, ..measured };
        section.table(Step::Compile, &format!("{metric} of the derives, release"), &table);
    }
    growth(section, &measured);
}

/// What a row costs in enums of more and more rows: by wirecode's derive, and without any.
fn growth(section: &mut Section, measured: &Table<'_>) {
    section.text += "\n### A row of the derive, release\n\n\
                     Over the number of rows, so that what grows with it stays the same from line to line. \
                     The expansion grows with it, and what the macro does. rustc finds each variant that is \
                     named by going through all of them, which is quick, but takes instructions; the enum \
                     without any derive grows in the same way.\n\n\
                     | rows | thousand instructions | of the enum itself | CPU µs | of the enum itself |\n\
                     |---|---:|---:|---:|---:|\n";
    for (size, group) in measured.rows.1 {
        let Ok(count) = size.parse::<f64>() else { continue };
        let cell = |metric, by: Whole, unit: f64| {
            let found = Table { metric, ..*measured }.find(group, by.name())?.value;
            Some(found / count / unit)
        };
        let cells = [("instructions", 1e3), ("CPU s", 1e-6)].map(|(metric, unit)| {
            let itself = cell(metric, Whole::Nothing, unit);
            let derive =
                cell(metric, Whole::Alone, unit).zip(itself).map(|(with, none)| with - none);
            [derive, itself].map(|value| value.map_or_else(|| "–".to_owned(), round)).join(" | ")
        });
        section.text.extend(["| ", size, " | ", &cells.join(" | "), " |\n"]);
    }
}

/// What was not stopped, over the number of rows.
fn line(table: &Table<'_>, subject: &str) -> Series {
    let points = table.rows.1.iter().filter_map(|(size, group)| {
        let record = table.find(group, subject).filter(|record| !record.stopped)?;
        Some((size.parse().ok()?, record.value))
    });
    (subject.to_owned(), points.collect())
}

pub(crate) fn clean_build(records: &[Record]) -> Result<Section, Failure> {
    let mut section = Section::new(
        "Clean build",
        "`cargo build` of an empty crate that depends on one of the crates, from nothing, in seconds. \
         The ratio is to `num_enum` + strum + thiserror, which together do most of what wirecode does; \
         each alone is cheaper. darling is what the macro of wirecode reads its attributes with.",
    );
    let rows: Vec<(String, String)> =
        ["CPU s", "wall s"].map(|metric| (metric.to_owned(), metric.to_owned())).to_vec();
    // The metric is the row here, as there is only one group.
    let records: Vec<Record> = records
        .iter()
        .map(|record| Record {
            group: record.metric.clone(),
            metric: "s".to_owned(),
            ..record.clone()
        })
        .collect();
    let table = Table {
        records: &records,
        metric: "s",
        most_is_best: false,
        subjects: &CLEAN_BUILDS,
        rows: ("", &rows),
        not_compared: &CLEAN_BUILDS[2..],
    };
    section.table(Step::CleanBuild, "Seconds", &table);
    let against_one = Table { subjects: &["wirecode", "num_enum"], not_compared: &[], ..table };
    section.targets.extend(["CPU s", "wall s"].map(|metric| Target {
        what: format!("clean build, {metric}, against num_enum"),
        at_most: CLEAN_BUILD_TARGET,
        measured: against_one.ratio(metric),
    }));
    section.plot("clean_build", "Clean build", "seconds", |plot| {
        let (rows, series) = dots(&table);
        plot.dots(&rows, &series)
    })?;
    Ok(section)
}

pub(crate) fn size(records: &[Record]) -> Section {
    let mut section = Section::new(
        "Size",
        "What an enum adds to a stripped program, in bytes for each row: a program that decodes a \
         code and encodes it again, and one that prints its message and description too. Texts are \
         codes of 8 to 40 letters; num_enum has none. `.data.rel.ro` and `.rela.dyn` are what the \
         loader has to fix up.",
    );
    let subjects = [Whole::Wirecode, Whole::Peers].map(Whole::name);
    let rows: Vec<(String, String)> = ["decodes/", "prints texts/"]
        .iter()
        .flat_map(|uses| {
            rows_of(records, uses).into_iter().map(move |(size, group)| {
                (format!("{}, {size}", uses.trim_end_matches('/')), group)
            })
        })
        .collect();
    let table = Table {
        records,
        metric: "sum",
        most_is_best: false,
        subjects: &subjects,
        rows: ("program", &rows),
        not_compared: &[],
    };
    section.table(Step::Size, "All sections, bytes per row", &table);
    section.text += "\n### By section, bytes per row\n\n";
    section.text.extend(["| program | by | ", &SECTIONS.join(" | "), " | descriptions |\n"]);
    section.text.extend(["|---|---|", &"---:|".repeat(SECTIONS.len()), "---|\n"]);
    for (title, group) in &rows {
        for subject in subjects {
            let value = |metric| {
                let table = Table { metric, ..table };
                table.find(group, subject).map_or(0.0, |record| record.value)
            };
            let sizes = SECTIONS.map(|section| round(value(section))).join(" | ");
            let linked = if value("descriptions linked") > 0.0 { "linked" } else { "not linked" };
            let cells = [title, subject, &sizes, linked].join(" | ");
            section.text.extend(["| ", &cells, " |\n"]);
        }
    }
    section
}
