//! one code, a second time beside the first of each variant

use strum::EnumString;

#[derive(Debug, EnumString)]
enum E {
    #[strum(serialize = "1", serialize = "9")] // FIRST
    A,
    #[strum(serialize = "2", serialize = "9")] // FAULT
    B,
}

fn main() {}
