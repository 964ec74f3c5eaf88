//! a key written twice

use thiserror::Error;

#[derive(Debug, Error)]
enum E {
    #[error("a")]
    #[error("b")] // FAULT
    A,
}

fn main() {}
