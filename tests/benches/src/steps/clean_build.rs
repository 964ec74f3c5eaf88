//! Building a crate that depends on one of the crates, from nothing.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use crate::record::Record;
use crate::tools::{Failure, cargo, empty_folder, measure, root};

/// What is depended on, as Cargo.toml says it.
fn subjects() -> Vec<(&'static str, String)> {
    let wirecode = root().join("../../core");
    let path = wirecode.display();
    let (num_enum, strum, thiserror) = (
        "num_enum = '0.7'",
        "strum = { version = '0.28', features = ['derive'] }",
        "thiserror = '2'",
    );
    vec![
        ("wirecode", format!("wirecode = {{ path = '{path}' }}")),
        ("num_enum + strum + thiserror", [num_enum, strum, thiserror].join("\n")),
        ("num_enum", num_enum.to_owned()),
        ("strum", strum.to_owned()),
        ("thiserror", thiserror.to_owned()),
        ("int-enum", "int-enum = '1'".to_owned()),
        ("phf", "phf = { version = '0.14', features = ['macros'] }".to_owned()),
        ("darling", "darling = '0.24'".to_owned()),
    ]
}

/// Builds in turn, and takes the least of each.
pub(crate) fn run(quick: bool) -> Result<Vec<Record>, Failure> {
    let mut least: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for _ in 0..if quick { 1 } else { 2 } {
        for (subject, dependencies) in subjects() {
            eprintln!("clean build of {subject}");
            let folder = empty_folder("clean-build")?;
            let manifest = format!(
                "[package]\nname = 'clean'\nversion = '0.0.0'\nedition = '2024'\n\
                 [dependencies]\n{dependencies}\n[workspace]\n"
            );
            fs::write(folder.join("Cargo.toml"), manifest)?;
            // The versions that everything else here is measured with.
            fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
            fs::create_dir(folder.join("src"))?;
            fs::write(folder.join("src/lib.rs"), "")?;
            let mut command = cargo();
            command.current_dir(&folder).args(["build", "--offline", "--target-dir=target"]);
            command.env("CARGO_INCREMENTAL", "0");
            let cost = measure(&mut command, Duration::from_mins(5))?;
            let (wall, cpu) = (cost.wall.as_secs_f64(), cost.cpu.as_secs_f64());
            let old = least.entry(subject).or_insert((wall, cpu));
            *old = (old.0.min(wall), old.1.min(cpu));
        }
    }
    let records = least.into_iter().flat_map(|(subject, (wall, cpu))| {
        [("wall s", wall), ("CPU s", cpu)]
            .map(|(metric, value)| Record::new("clean build", subject, metric, value))
    });
    Ok(records.collect())
}
