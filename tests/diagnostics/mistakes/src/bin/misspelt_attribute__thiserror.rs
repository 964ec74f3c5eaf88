//! a misspelt attribute

use thiserror::Error;

#[derive(Debug, Error)]
enum E {
    #[eror("a")] // FAULT
    A,
}

fn main() {}
