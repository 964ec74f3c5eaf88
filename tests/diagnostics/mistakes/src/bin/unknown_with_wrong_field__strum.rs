//! a wrong field for unknown codes

use strum::EnumString;

#[derive(Debug, EnumString)]
enum E {
    #[strum(default)]
    A(u8), // FAULT
}

fn main() {}
