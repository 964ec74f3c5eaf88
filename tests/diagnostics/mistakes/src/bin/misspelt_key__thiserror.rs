//! a misspelt key

use thiserror::Error;

#[derive(Debug, Error)]
enum E {
    #[error(transparant)] // FAULT
    A(std::fmt::Error),
}

fn main() {}
