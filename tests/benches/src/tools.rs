//! Running other programs, and what it costs.

use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

use wait4::Wait4 as _;

pub(crate) type Failure = Box<dyn Error>;

/// The folder of the benchmarks' workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The cargo that runs this program.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(root());
    command
}

/// Where this workspace is built.
pub(crate) fn target() -> Result<PathBuf, Failure> {
    let text = stdout(cargo().args(["metadata", "--no-deps", "--format-version=1", "--locked"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    Ok(metadata["target_directory"].as_str().ok_or("no target_directory")?.into())
}

/// A new, empty folder.
pub(crate) fn empty_folder(name: &str) -> Result<PathBuf, Failure> {
    let folder = target()?.join("wirecode-benches").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// What a command that must succeed writes.
pub(crate) fn stdout(command: &mut Command) -> Result<String, Failure> {
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether the program is installed.
pub(crate) fn is_installed(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// What a command cost, its children included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) wall: Duration,
    /// In user and kernel mode, of all threads.
    pub(crate) cpu: Duration,
    /// The most memory that it held, in bytes.
    pub(crate) memory: u64,
    /// It took longer than it was given.
    pub(crate) stopped: bool,
}

/// Runs a command that must succeed, but for no longer than `limit`.
pub(crate) fn measure(command: &mut Command, limit: Duration) -> Result<Cost, Failure> {
    // A pipe that nobody reads would block the child.
    let log_path = target()?.join("wirecode-benches/log");
    let log = File::create(&log_path)?;
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn()?;
    loop {
        let wall = start.elapsed();
        if let Some(used) = child.try_wait4()? {
            if !used.status.success() {
                let log = fs::read_to_string(log_path)?;
                return Err(format!("{command:?}: {}\n{log}", used.status).into());
            }
            let cpu = used.rusage.utime + used.rusage.stime;
            return Ok(Cost { wall, cpu, memory: used.rusage.maxrss, stopped: false });
        }
        if wall > limit {
            child.kill()?;
            let used = child.wait4()?;
            let cpu = used.rusage.utime + used.rusage.stime;
            return Ok(Cost { wall, cpu, memory: used.rusage.maxrss, stopped: true });
        }
        sleep(Duration::from_millis(2));
    }
}
