//! Writes a module with wirecode's derive for every set, and `groups`, which lists what is compared.

use std::path::Path;
use std::{env, error::Error, fmt::Write as _, fs};

use wirecode_bench_sets::generate::{Decoder, Peer, flat, in_edition, lookup, nested, subjects};
use wirecode_bench_sets::{CodeType, NAMES, by_name};

/// The sets of which one enum is compared with nested ones, and no version with one version.
const COMPOSED: [&str; 2] = ["viewtron", "mysql"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let strings = env::var_os("CARGO_FEATURE_STRINGS").is_some();
    let (mut modules, mut groups) = (String::new(), String::new());
    for name in NAMES {
        let set = by_name(name);
        let decoders: Vec<Decoder> = lookup(&set, Peer::Wirecode)
            .filter(|_| strings || set.code != CodeType::Str)
            .map(|items| Decoder::new(Peer::Wirecode.name(), items))
            .into_iter()
            .collect();
        modules += &subjects(name, &set, &decoders);
        writeln!(
            groups,
            "group({name:?}, {name:?}, &[{name}::SUBJECTS, peers::{name}::SUBJECTS]),"
        )?;
    }
    for name in COMPOSED {
        let set = by_name(name);
        let (flat, nested) = (flat(&set), nested(&set));
        let flat_edition = in_edition("flat, edition", &set, &flat);
        let nested_edition = in_edition("nested, edition", &set, &nested);
        let module = format!("composed_{name}");
        modules += &subjects(
            &module,
            &set,
            &[
                Decoder::new("flat", flat),
                Decoder::new("nested", nested),
                flat_edition,
                nested_edition,
            ],
        );
        writeln!(groups, "group({module:?}, {name:?}, &[{module}::SUBJECTS]),")?;
    }
    writeln!(modules, "pub(crate) fn groups() -> Vec<Group> {{\nvec![\n{groups}]\n}}")?;
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join("decoders.rs"), modules)?;
    Ok(())
}
