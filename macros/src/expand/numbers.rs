//! From a variant to its number, and from a number to its value.

use std::ops::Range;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::{arms, code_ref, hidden, hidden_vis, nested_call};
use crate::model::{Family, Unlisted};

/// Up to how many variants are in one `match`. The compiler takes time with the square of its arms, so more
/// are split, and into many parts: a few LLVM would put into one function again, before it sees what each of
/// them does.
///
/// With the square of all variants it takes time anyway, as it finds each that is named by going through
/// them: 17 instructions for one gone by in an expression, 11 in a pattern, so a third of all that 20,000
/// of them cost. Without `unsafe`, and without `Copy`, nothing else gets from a value to its number.
const ONE_MATCH: usize = 400;

/// Of more, how many variants are in each: enough parts to be quick, and few, as each is looked at beside
/// all variants. LLVM sees that one `match` only counts, and that the next counts on from there, and makes
/// of all what it makes of one. Of a power of two it would see something else: that all numbers of a part
/// have the same upper bits.
fn variants_of_part(Family { idents, .. }: &Family) -> usize {
    (idents.len() / 50).max(100) | 1
}

/// How many values one `match` makes. LLVM sees that it only counts, and so need not know which it is; but
/// not of a part with some of its numbers below 128 and some above, which are negative in 8 bits.
const VALUES_OF_PART: usize = 128;

/// The functions of the enum's own variants.
pub(super) fn functions(family: &Family) -> TokenStream {
    let number = number(family);
    let values = are_many(family).then(|| values_of_parts(family));
    quote! { #number #values }
}

pub(super) fn are_many(Family { idents, .. }: &Family) -> bool {
    idents.len() > ONE_MATCH
}

/// Many variants in parts of this size: their numbers, and the names of what is done with them.
fn parts(
    Family { idents, .. }: &Family,
    size: usize,
    name: &str,
) -> impl Iterator<Item = (Range<usize>, Ident)> {
    (0..idents.len()).step_by(size).map(move |start| {
        let end = idents.len().min(start + size);
        (start..end, format_ident!("{name}_{}", start / size))
    })
}

/// The function that gives the number of a value's variant.
fn number(family: &Family) -> TokenStream {
    let Family { ident, idents, variants, .. } = family;
    if variants.iter().all(|variant| variant.keeps_code) {
        return TokenStream::new();
    }
    if !are_many(family) {
        // All variants in one `match`, each with its own discriminant, which rustc makes a cast of.
        let arms = arms::numbers(family, 0..idents.len());
        return quote! {
            #[inline]
            const fn number(error_: &#ident) -> __wirecode::usize {
                match *error_ { #arms }
            }
        };
    }
    let of_parts = parts(family, variants_of_part(family), "number").map(|(range, function)| {
        let arms = arms::numbers(family, range);
        quote! {
            #[inline]
            const fn #function(
                error_: &#ident,
                otherwise_: __wirecode::usize,
            ) -> __wirecode::usize {
                match *error_ { #arms _ => otherwise_ }
            }
        }
    });
    let functions = parts(family, variants_of_part(family), "number").map(|(_, function)| function);
    quote! {
        #(#of_parts)*
        #[inline]
        const fn number(error_: &#ident) -> __wirecode::usize {
            let number_ = 0;
            #(let number_ = #functions(error_, number_);)*
            number_
        }
    }
}

/// For each part of many values the function that makes them.
fn values_of_parts(family: &Family) -> TokenStream {
    let (ident, code_ref) = (&family.ident, code_ref(family.code));
    let number = Width::of(family).number();
    let functions = parts(family, VALUES_OF_PART, "values").map(|(range, function)| {
        let value = one_of(family, range);
        quote! {
            #[inline]
            const fn #function(
                number_: #number,
                code_: #code_ref,
            ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
                let _ = code_;
                #value
            }
        }
    });
    quote! { #(#functions)* }
}

/// How wide numbers are that are as wide as the enum's discriminants. LLVM does not look through
/// conversions between one `match` and the next, so they have to come before.
enum Width {
    Short,
    Middle,
    Long,
}

impl Width {
    fn of(Family { code, idents, variants, unlisted, .. }: &Family) -> Self {
        let keeps_codes = matches!(unlisted, Unlisted::Kept(_))
            || variants.iter().any(|variant| variant.keeps_code);
        if keeps_codes {
            // Beside a field the discriminant takes all the room that is there.
            match code.width() {
                ..=16 if !code.is_text() => {}
                32 => return Self::Middle,
                _ => return Self::Long,
            }
        }
        if u16::try_from(idents.len()).is_ok() { Self::Short } else { Self::Middle }
    }

    fn number(&self) -> TokenStream {
        match self {
            Self::Short => quote! { __wirecode::u16 },
            Self::Middle => quote! { __wirecode::u32 },
            Self::Long => quote! { __wirecode::u64 },
        }
    }
}

/// The value with the number that the index gives; the nested families' numbers follow the own.
pub(super) fn value(family: &Family) -> TokenStream {
    let Family { ident, nested, vis, .. } = family;
    let code_ref = code_ref(family.code);
    let nested_values = nested.iter().enumerate().map(|(at, nested)| {
        let (start, end) = (Literal::usize_unsuffixed(at), Literal::usize_unsuffixed(at + 1));
        let arguments = quote! { number_ - FIRST_VALUES[#start], code_ };
        let variant = &nested.ident;
        let value = nested_call(nested, family.code, "value", &arguments);
        quote! {
            if number_ < FIRST_VALUES[#end] {
                return match #value {
                    __wirecode::Some(nested_) => __wirecode::Some(__wirecode::ManuallyDrop::new(
                        #ident::#variant(__wirecode::ManuallyDrop::into_inner(nested_)),
                    )),
                    __wirecode::None => __wirecode::None,
                };
            }
        }
    });
    let own = own(family);
    let body = if nested.is_empty() {
        own
    } else {
        quote! {
            if number_ < FIRST_VALUES[0] { return #own; }
            #(#nested_values)*
            __wirecode::None
        }
    };
    let function = hidden("value", family.code);
    let vis = hidden_vis(vis);
    quote! {
        #[doc(hidden)]
        #[inline]
        #vis const fn #function(
            number_: __wirecode::u64,
            code_: #code_ref,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            let _ = code_;
            #body
        }
    }
}

/// The enum's own value with the number `number_`, if there is one.
fn own(family: &Family) -> TokenStream {
    if family.variants.is_empty() {
        return quote! { __wirecode::None };
    }
    if are_many(family) {
        let end = family.variants.last().map_or(0, |last| last.number + 1);
        let (end, number) = (Literal::usize_unsuffixed(end), Width::of(family).number());
        let parts: Vec<_> = parts(family, VALUES_OF_PART, "values").collect();
        let value = by_halves(&parts);
        return quote! {
            if number_ < #end {
                let number_ = number_ as #number;
                #value
            } else {
                __wirecode::None
            }
        };
    }
    one_of(family, 0..family.idents.len())
}

/// The own value with the number `number_`, by one `match`, if it is in this range.
fn one_of(family: &Family, range: Range<usize>) -> TokenStream {
    let arms = arms::values(family, range);
    quote! {
        __wirecode::Some(__wirecode::ManuallyDrop::new(match number_ {
            #arms
            _ => return __wirecode::None,
        }))
    }
}

/// The value that one of the parts has.
fn by_halves(parts: &[(Range<usize>, Ident)]) -> TokenStream {
    match parts {
        [] => TokenStream::new(),
        [(_, function)] => quote! { #function(number_, code_) },
        _ => {
            let (before, after) = parts.split_at(parts.len() / 2);
            let first = after.first().map(|(range, _)| Literal::usize_unsuffixed(range.start));
            let (before, after) = (by_halves(before), by_halves(after));
            quote! { if number_ < #first { #before } else { #after } }
        }
    }
}
