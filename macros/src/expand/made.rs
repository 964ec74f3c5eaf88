//! Values made of their numbers.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::{arms, code_ref, hidden_function, nested_call};
use crate::model::{Family, Listed};

/// Up to how many values are made by one `match`. LLVM sees that it counts, and makes one comparison
/// of it, but takes time with the square of its arms.
const ONE_MATCH: usize = 2_048;
/// Of more values, how many one function makes.
const VALUES: usize = 256;
/// And how many of those one `match`, since const evaluation tries one arm after the other.
const TRIED: usize = 16;

/// Whether the values are too many for one `match`, and are better read from a table. The numbers of
/// ranges are in no table.
pub(super) fn are_many(Family { idents, variants, .. }: &Family) -> bool {
    idents.len() > ONE_MATCH && variants.iter().all(|variant| !variant.keeps_code)
}

/// The functions that make many values, each of some of the numbers and of no others.
pub(super) fn functions(family: &Family) -> TokenStream {
    if family.idents.len() <= ONE_MATCH {
        return TokenStream::new();
    }
    let code_ref = code_ref(family.code);
    let ident = &family.ident;
    let functions = chunks(family).map(|chunk| {
        let (function, value) = (function(chunk), by_halves(ident, chunk));
        quote! {
            #[inline]
            const fn #function(value_: __wirecode::u32, code_: #code_ref) -> #ident {
                let _ = code_;
                #value
            }
        }
    });
    quote! { #(#functions)* }
}

/// The enum's own value with the number `value_`, if there is one.
fn own(family: &Family) -> TokenStream {
    if family.variants.is_empty() {
        return quote! { __wirecode::None };
    }
    if family.idents.len() <= ONE_MATCH {
        let arms = arms::values(&family.ident, &family.variants);
        return quote! {
            __wirecode::Some(__wirecode::ManuallyDrop::new(match value_ {
                #arms
                _ => return __wirecode::None,
            }))
        };
    }
    let count = Literal::usize_unsuffixed(family.idents.len());
    let value = one_of_many(family, &quote! { code_ });
    quote! {
        if value_ < #count {
            __wirecode::Some(__wirecode::ManuallyDrop::new(#value))
        } else {
            __wirecode::None
        }
    }
}

/// The one of the enum's own many values that has the number `value_`.
pub(super) fn one_of_many(family: &Family, code: &TokenStream) -> TokenStream {
    let chunks: Vec<&[Listed]> = chunks(family).collect();
    let Some((last, before)) = chunks.split_last() else { return TokenStream::new() };
    let before = before.iter().map(|chunk| {
        let function = function(chunk);
        let nth = chunk.first().map(|first| Literal::usize_unsuffixed(first.number / VALUES));
        quote! { #nth => #function(value_, #code), }
    });
    let (last, values) = (function(last), Literal::usize_unsuffixed(VALUES));
    quote! {
        match value_ / #values {
            #(#before)*
            _ => #last(value_, #code),
        }
    }
}

fn chunks(family: &Family) -> impl Iterator<Item = &[Listed]> {
    family.variants.chunk_by(|a, b| a.number / VALUES == b.number / VALUES)
}

fn function(chunk: &[Listed]) -> Ident {
    format_ident!("values_{}", chunk.first().map_or(0, |first| first.number / VALUES))
}

/// The value out of these, by halves until there are no more than so many arms.
fn by_halves(ident: &Ident, values: &[Listed]) -> TokenStream {
    if values.len() > TRIED {
        let (before, after) = values.split_at((values.len() / 2).next_multiple_of(TRIED));
        let first = after.first().map(|first| Literal::usize_unsuffixed(first.number));
        let (before, after) = (by_halves(ident, before), by_halves(ident, after));
        return quote! { if value_ < #first { #before } else { #after } };
    }
    let Some((last, before)) = values.split_last() else { return TokenStream::new() };
    let arms = arms::values(ident, before);
    let (variant, field) = (&last.ident, last.keeps_code.then(|| quote! { (code_) }));
    quote! {
        match value_ {
            #arms
            _ => #ident::#variant #field,
        }
    }
}

/// The value with the number that the index gives; the nested families' numbers follow the own.
pub(super) fn value(family: &Family) -> TokenStream {
    let Family { ident, nested, vis, .. } = family;
    let code_ref = code_ref(family.code);
    let nested_values = nested.iter().enumerate().map(|(at, nested)| {
        let (start, end) = (Literal::usize_unsuffixed(at), Literal::usize_unsuffixed(at + 1));
        let arguments = quote! { value_ - FIRST_VALUES[#start], code_ };
        let variant = &nested.ident;
        let value = nested_call(nested, family.code, "value", &arguments);
        quote! {
            if value_ < FIRST_VALUES[#end] {
                return match #value {
                    __wirecode::Some(nested_) => __wirecode::Some(__wirecode::ManuallyDrop::new(
                        #ident::#variant(__wirecode::ManuallyDrop::into_inner(nested_)),
                    )),
                    __wirecode::None => __wirecode::None,
                };
            }
        }
    });
    let own_end = (!nested.is_empty()).then(|| quote! { if value_ < FIRST_VALUES[0] });
    let nested_values = quote! { #(#nested_values)* };
    let own = own(family);
    let body = match own_end {
        Some(condition) => quote! {
            #condition { return #own; }
            #nested_values
            __wirecode::None
        },
        None => own,
    };
    let function = hidden_function("value", family.code, Span::call_site());
    quote! {
        #[doc(hidden)]
        #[inline]
        #vis const fn #function(
            value_: __wirecode::u32,
            code_: #code_ref,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            let _ = code_;
            #body
        }
    }
}
