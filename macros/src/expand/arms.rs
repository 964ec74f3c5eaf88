//! The arms of a `match` over the variants, and tables of them, which are written as text.
//!
//! There are as many as variants, and a procedural macro is built without optimization: to put an arm
//! together out of tokens takes 20,000 instructions, and as text, which the compiler takes apart itself, a
//! fifth of that.

use std::fmt::Write;
use std::ops::Range;

use proc_macro2::TokenStream;
use syn::Ident;

use super::text;
use crate::model::{Family, Listed};

/// From a variant to its number, for the variants with these.
pub(super) fn numbers(family: &Family, range: Range<usize>) -> TokenStream {
    let ident = written(&family.ident);
    let mut listed = listed(family, &range).iter().peekable();
    let mut arms = String::new();
    for number in range {
        let is_unit =
            listed.next_if(|variant| variant.number == number).is_some_and(|it| !it.keeps_code);
        let fields = if is_unit { "" } else { "(..)" };
        let _ = write!(arms, "{ident}::{}{fields}=>{number},", written(&family.idents[number]));
    }
    text::parsed(&arms)
}

/// From the numbers in this range to the values; a code that is kept is `code_`.
pub(super) fn values(family: &Family, range: Range<usize>) -> TokenStream {
    let ident = written(&family.ident);
    let mut arms = String::new();
    for Listed { ident: variant, number, keeps_code, .. } in listed(family, &range) {
        let field = if *keeps_code { "(code_)" } else { "" };
        let _ = write!(arms, "{number}=>{ident}::{}{field},", written(variant));
    }
    text::parsed(&arms)
}

/// From each of some variants with rows to itself; a code that is kept is `code_`.
pub(super) fn same(family: &Family, some: impl Fn(&&Listed) -> bool) -> TokenStream {
    let ident = written(&family.ident);
    let mut arms = String::new();
    for Listed { ident: variant, keeps_code, .. } in family.variants.iter().filter(some) {
        let (any, field) = if *keeps_code { ("(_)", "(code_)") } else { ("", "") };
        let variant = written(variant);
        let _ = write!(arms, "{ident}::{variant}{any}=>{ident}::{variant}{field},");
    }
    text::parsed(&arms)
}

/// The values with these numbers, each if there is one.
pub(super) fn options(family: &Family, numbers: &[u32]) -> TokenStream {
    let ident = written(&family.ident);
    let mut options = String::new();
    for &number in numbers {
        let _ = match family.idents.get(number as usize) {
            Some(variant) => {
                write!(options, "__wirecode::Some({ident}::{}),", written(variant))
            }
            None => write!(options, "__wirecode::None,"),
        };
    }
    text::parsed(&options)
}

/// The variants with rows that have these numbers.
fn listed<'a>(Family { variants, .. }: &'a Family, range: &Range<usize>) -> &'a [Listed] {
    let place = |number| variants.partition_point(|variant| variant.number < number);
    &variants[place(range.start)..place(range.end)]
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
