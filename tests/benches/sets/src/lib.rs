//! The code sets of the benchmarks, and from each set the enum of every crate that is measured.
//!
//! A set is described once, so that all crates decode the same codes into the same variants.

mod csv_sets;
pub mod generate;
mod set;
pub mod streams;
mod synthetic;

pub use set::{Code, CodeType, Row, Set};
pub use synthetic::clustered;

/// The names of the sets that lookups are measured on.
pub const NAMES: [&str; 12] = [
    "viewtron",
    "vdg_sense",
    "kafka",
    "opcua",
    "mysql",
    "random_5000",
    "wide_500",
    "dense_500",
    "ranges",
    "sqlstate",
    "words_500",
    "words_5000",
];

/// The sets of which one enum is compared with nested ones, and the newest version with another: each
/// with that one, neither the newest nor the oldest, if it has several.
pub const COMPOSED: [(&str, &str); 7] = [
    ("viewtron", "2.0"),
    ("kafka", "3.7"),
    ("opcua", "1.4.10"),
    ("mysql_all", "8.0.15"),
    ("wide_500", "1.5"),
    ("ranges", "1.0"),
    ("sqlstate", "1.0"),
];

/// One of [`NAMES`] or of [`COMPOSED`].
///
/// # Panics
///
/// When there is no set of this name.
#[must_use]
pub fn by_name(name: &str) -> Set {
    match name {
        "viewtron" => csv_sets::viewtron(),
        "vdg_sense" => csv_sets::vdg_sense(),
        "kafka" => csv_sets::kafka(),
        "opcua" => csv_sets::opcua(),
        "mysql" => csv_sets::mysql(),
        "mysql_all" => csv_sets::mysql_of_all_versions(),
        "random_5000" => synthetic::random(5_000),
        "wide_500" => synthetic::wide(500),
        "dense_500" => synthetic::dense(500),
        "ranges" => synthetic::ranges(),
        "sqlstate" => csv_sets::sqlstate(),
        "words_500" => synthetic::words("words_500", "500 words", 500),
        "words_5000" => synthetic::words("words_5000", "5,000 words", 5_000),
        _ => panic!("no set is named {name}"),
    }
}
