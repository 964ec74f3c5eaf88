//! Values made of their numbers.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::{code_ref, hidden_function, nested_call};
use crate::model::{Family, Listed};

/// How many values one `match` makes: rustc and LLVM take time with the square of its arms.
const ARMS: usize = 256;

/// The functions that make the enum's own values of their numbers.
pub(super) fn functions(family: &Family) -> TokenStream {
    let Family { ident, variants, .. } = family;
    let code_ref = code_ref(family.code);
    let chunks = variants.chunk_by(|a, b| a.number / ARMS == b.number / ARMS);
    let functions = chunks.map(|chunk| {
        let function =
            format_ident!("values_{}", chunk.first().map_or(0, |first| first.number / ARMS));
        let arms = chunk.iter().map(|Listed { ident: variant, number, keeps_code, .. }| {
            let number = Literal::usize_unsuffixed(*number);
            let field = keeps_code.then(|| quote! { (code_) });
            quote! { #number => #ident::#variant #field, }
        });
        quote! {
            #[inline]
            const fn #function(
                value_: __wirecode::u32,
                code_: #code_ref,
            ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
                let _ = code_;
                __wirecode::Some(__wirecode::ManuallyDrop::new(match value_ {
                    #(#arms)*
                    _ => return __wirecode::None,
                }))
            }
        }
    });
    quote! { #(#functions)* }
}

/// The value with the number that the index gives; the nested families' numbers follow the own.
pub(super) fn value(family: &Family) -> TokenStream {
    let Family { ident, variants, nested, vis, .. } = family;
    let code_ref = code_ref(family.code);
    let chunks = variants.chunk_by(|a, b| a.number / ARMS == b.number / ARMS);
    let own = chunks.map(|chunk| {
        let chunk = chunk.first().map_or(0, |first| first.number / ARMS);
        let function = format_ident!("values_{chunk}");
        let chunk = Literal::usize_unsuffixed(chunk);
        quote! { #chunk => #function(value_, code_), }
    });
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
    let arms = Literal::usize_unsuffixed(ARMS);
    let own = quote! {
        match value_ / #arms {
            #(#own)*
            _ => __wirecode::None,
        }
    };
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
