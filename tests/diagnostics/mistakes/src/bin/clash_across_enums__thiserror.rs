//! one code in two parts of a family

use thiserror::Error;

#[derive(Debug, Error)]
enum Common {
    #[error("a (code 1)")]
    A,
}

#[derive(Debug, Error)]
enum E {
    #[error("b (code 1)")]
    B,
    #[error(transparent)]
    Common(Common), // FAULT
}

fn main() {}
