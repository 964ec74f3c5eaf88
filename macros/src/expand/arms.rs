//! The arms of a `match` over the variants, which are written as text.
//!
//! There are as many as variants, and a procedural macro is built without optimization: to put an arm
//! together out of tokens takes 20,000 instructions, and as text, which the compiler takes apart itself, a
//! fifth of that.

use std::fmt::Write;

use proc_macro2::TokenStream;
use syn::Ident;

use super::text;
use crate::model::{Family, Listed};

/// From a variant to its number.
pub(super) fn numbers(Family { ident, idents, variants, .. }: &Family) -> TokenStream {
    let mut is_unit = vec![false; idents.len()];
    for variant in variants {
        is_unit[variant.number] = !variant.keeps_code;
    }
    let ident = written(ident);
    let mut arms = String::new();
    for (number, variant) in idents.iter().enumerate() {
        let fields = if is_unit[number] { "" } else { "(..)" };
        let _ = write!(arms, "{ident}::{}{fields}=>{number},", written(variant));
    }
    text::parsed(&arms)
}

/// From the numbers of these variants to their values; a code that is kept is `code_`.
pub(super) fn values(ident: &Ident, variants: &[Listed]) -> TokenStream {
    let ident = written(ident);
    let mut arms = String::new();
    for Listed { ident: variant, number, keeps_code, .. } in variants {
        let field = if *keeps_code { "(code_)" } else { "" };
        let _ = write!(arms, "{number}=>{ident}::{}{field},", written(variant));
    }
    text::parsed(&arms)
}

/// The name so that it is one in any edition: text has that of the crate, and a name that a macro of
/// another edition passes on may be a keyword there. Only `Self` begins with a capital letter.
fn written(ident: &Ident) -> String {
    let name = ident.to_string();
    if name.starts_with(|first: char| first.is_ascii_lowercase()) && !name.starts_with("r#") {
        return format!("r#{name}");
    }
    name
}
