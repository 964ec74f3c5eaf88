//! a struct in place of an enum

use thiserror::Error;

#[derive(Debug, Error)]
struct E; // FAULT

fn main() {}
