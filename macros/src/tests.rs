//! Without a compiler: what an enum expands to, and how many faults it has.

#![allow(clippy::panic, clippy::expect_used, reason = "a failed test panics")]

mod expansion;
mod faults;

use syn::DeriveInput;

/// Reads an enum as the derive gets it.
fn item(source: &str) -> DeriveInput {
    syn::parse_str(source).expect("the test's source is an item")
}
