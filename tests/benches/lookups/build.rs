//! Writes a module with wirecode's derive for every set, and `groups`, which lists what is compared.

use std::path::Path;
use std::{env, error::Error, fmt::Write as _, fs};

use wirecode_bench_sets::generate::{Decoder, Kind, Peer, composed, lookup, subjects};
use wirecode_bench_sets::{COMPOSED, CodeType, NAMES, by_name};

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
    for (name, version) in COMPOSED {
        let set = by_name(name);
        let kinds = [Kind::Flat, Kind::Nested, Kind::Deep, Kind::Moved];
        let decoders: Vec<Decoder> =
            kinds.into_iter().flat_map(|kind| composed(&set, kind, version)).collect();
        let module = format!("composed_{name}");
        modules += &subjects(&module, &set, &decoders);
        writeln!(groups, "group({module:?}, {name:?}, &[{module}::SUBJECTS]),")?;
    }
    writeln!(modules, "pub(crate) fn groups() -> Vec<Group> {{\nvec![\n{groups}]\n}}")?;
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join("decoders.rs"), modules)?;
    Ok(())
}
