//! four faults in one enum

use thiserror::Error;

#[derive(Debug, Error)]
enum E {
    #[error(a)] // FAULT
    A,
    #[error(42)] // FAULT
    B,
    C, // FAULT
    #[eror("d")] // FAULT
    D,
}

fn main() {}
