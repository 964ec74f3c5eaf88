//! a struct in place of an enum

use strum::FromRepr;

#[derive(Debug, FromRepr)]
struct E; // FAULT

fn main() {}
