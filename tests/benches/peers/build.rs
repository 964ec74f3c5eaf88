//! Writes a module for every set, in it one for everything but wirecode that decodes it.

use std::path::Path;
use std::{env, error::Error, fs};

use wirecode_bench_sets::generate::{Decoder, Peer, lookup, subjects};
use wirecode_bench_sets::{NAMES, by_name};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let modules: String = NAMES.iter().map(|name| module(name)).collect();
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join("decoders.rs"), modules)?;
    Ok(())
}

fn module(name: &str) -> String {
    let set = by_name(name);
    let decoders: Vec<Decoder> = Peer::ALL
        .into_iter()
        .filter(|peer| *peer != Peer::Wirecode)
        .filter_map(|peer| Some(Decoder::new(peer.name(), lookup(&set, peer)?)))
        .collect();
    subjects(name, &set, &decoders)
}
