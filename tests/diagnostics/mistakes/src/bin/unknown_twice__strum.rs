//! two places for unknown codes

use strum::EnumString;

#[derive(Debug, EnumString)]
enum E {
    #[strum(default)] // FIRST
    A(String),
    #[strum(default)] // FAULT
    B(String),
}

fn main() {}
