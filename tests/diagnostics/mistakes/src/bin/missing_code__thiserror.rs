//! a variant without a code

use thiserror::Error;

#[derive(Debug, Error)]
enum E {
    #[error("a (code 1)")]
    A,
    B, // FAULT
}

fn main() {}
