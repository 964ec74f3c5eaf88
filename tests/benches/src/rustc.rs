//! Compiling one file against the crates that are compared, which are built before.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::tools::{Failure, cargo, empty_folder, root, stdout};

/// What is made of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Make {
    /// A library, as a debug build makes it.
    Debug,
    /// A library, as a release build makes it.
    Release,
    /// A small program.
    Program,
}

impl Make {
    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Debug => &["--crate-type=lib", "-Cdebuginfo=2"],
            Self::Release => &["--crate-type=lib", "-Copt-level=3"],
            Self::Program => {
                &["--crate-type=bin", "-Copt-level=3", "-Ccodegen-units=1", "-Cstrip=symbols"]
            }
        }
    }
}

/// The compared crates, built for debug or release.
pub(crate) struct Rustc {
    folder: PathBuf,
    dependencies: PathBuf,
    externs: BTreeMap<String, PathBuf>,
}

impl Rustc {
    /// Builds the crates; `make` says in which profile.
    pub(crate) fn prepare(make: Make) -> Result<Self, Failure> {
        let mut command = cargo();
        command.args(["build", "--package=wirecode-bench-whole", "--locked"]);
        command.arg("--message-format=json");
        if make != Make::Debug {
            command.arg("--release");
        }
        let mut externs = BTreeMap::new();
        for line in stdout(&mut command)?.lines() {
            let message: Value = serde_json::from_str(line)?;
            let name = message["target"]["name"].as_str().unwrap_or_default();
            if ["wirecode", "num_enum", "strum", "thiserror"].contains(&name) {
                let file = message["filenames"][0].as_str().ok_or("a crate without a file")?;
                externs.insert(name.to_owned(), PathBuf::from(file));
            }
        }
        let library = externs.get("wirecode").ok_or("cargo did not name wirecode")?;
        let beside = library.parent().ok_or("a file without a folder")?;
        // The newest cargo names the copies in `deps`, older ones those above it.
        let dependencies =
            if beside.ends_with("deps") { beside.into() } else { beside.join("deps") };
        Ok(Self { folder: empty_folder("rustc")?, dependencies, externs })
    }

    /// Runs the compiler, under the program in `under` if there is one.
    pub(crate) fn command(
        &self,
        under: &[&str],
        source: &str,
        make: Make,
    ) -> Result<Command, Failure> {
        let file = self.folder.join("probe.rs");
        fs::write(&file, source)?;
        let mut command = match under {
            [program, arguments @ ..] => {
                let mut command = Command::new(program);
                command.args(arguments).arg(rustc()?);
                command
            }
            [] => Command::new(rustc()?),
        };
        // Where num_enum looks for the name under which it is depended on, as under cargo.
        command.env("CARGO_MANIFEST_DIR", root().join("whole")).arg(file);
        command.args(["--edition=2024", "--crate-name=probe", "--out-dir"]).arg(&self.folder);
        command.arg("-L").arg(&self.dependencies).args(make.arguments());
        for (name, path) in &self.externs {
            command.arg(format!("--extern={name}={}", path.display()));
        }
        Ok(command)
    }

    /// Compiles a program.
    pub(crate) fn program(&self, source: &str) -> Result<PathBuf, Failure> {
        stdout(&mut self.command(&[], source, Make::Program)?)?;
        Ok(self.folder.join("probe"))
    }
}

/// The compiler itself: rustup's proxy would be measured too, and valgrind cannot look through it.
fn rustc() -> Result<PathBuf, Failure> {
    let root = stdout(Command::new("rustc").args(["--print", "sysroot"]))?;
    Ok(Path::new(root.trim()).join("bin/rustc"))
}
