//! Without a compiler: what an enum expands to, and how many faults it has.

#![allow(clippy::panic, clippy::expect_used, reason = "a failed test panics")]

mod codes;
mod expansion;
mod keys;
mod shape;

use syn::DeriveInput;

use crate::input::FamilyInput;
use crate::validate;

/// Reads an enum as the derive gets it.
fn item(source: &str) -> DeriveInput {
    syn::parse_str(source).expect("the test's source is an item")
}

fn faults_of(source: &str) -> Vec<String> {
    match validate::family(FamilyInput::read(&item(source))) {
        Ok(_) => Vec::new(),
        Err(faulty) => faulty.errors.into_iter().flatten().map(|fault| fault.to_string()).collect(),
    }
}

/// Checks the faults of an enum with these attributes and variants.
#[track_caller]
fn check(attributes: &str, variants: &str, expected: &[&str]) {
    let faults = faults_of(&format!("#[api_error({attributes})] enum E {{ {variants} }}"));
    assert_eq!(faults.len(), expected.len(), "{faults:#?}");
    for (fault, expected) in faults.iter().zip(expected) {
        assert!(fault.contains(expected), "{fault:?} does not say {expected:?}");
    }
}

#[track_caller]
fn variants(variants: &str, expected: &[&str]) {
    check("code = i32", variants, expected);
}
