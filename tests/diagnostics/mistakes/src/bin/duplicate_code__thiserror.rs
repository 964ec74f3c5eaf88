//! one code, two variants

use thiserror::Error;

#[derive(Debug, Error)]
enum E {
    #[error("a (code 1)")] // FIRST
    A,
    #[error("b (code 1)")] // FAULT
    B,
}

fn main() {}
