//! The model as code. Decides nothing and cannot fail.
//!
//! Everything stands in one `const _`, so that the statics get in nobody's way.

mod catalog;
mod checks;
mod decode;
mod traits;
mod value;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Type};

use crate::model::{CodeType, Family, Nested, Number};
use crate::paths;

pub(crate) fn family(family: &Family) -> TokenStream {
    let import = paths::import(&family.wirecode);
    let catalog = catalog::expand(family);
    let checks = checks::expand(family, true);
    let tables = value::tables(family);
    let inherent = inherent(family);
    let traits = traits::expand(family);
    quote! {
        // The user's variants may be deprecated, nobody has to use every function, and whether the
        // enum is reachable is for the enum to say.
        #[allow(deprecated, dead_code, unreachable_code, unreachable_pub, unused_qualifications)]
        const _: () = {
            #import
            #catalog
            #checks
            #tables
            #inherent
            #traits
        };
    }
}

/// The checks against nested families, of an enum whose own faults are reported beside them.
pub(crate) fn checks_of_faulty(family: &Family) -> TokenStream {
    if family.nested.is_empty() {
        return TokenStream::new();
    }
    let import = paths::import(&family.wirecode);
    let catalog = catalog::expand(family);
    let checks = checks::expand(family, false);
    quote! {
        #[allow(dead_code)]
        const _: () = {
            #import
            #catalog
            #checks
        };
    }
}

/// The functions that need no trait import, `const` where the language allows it.
fn inherent(family: &Family) -> TokenStream {
    let Family { ident, vis, .. } = family;
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    let code = code_type(family.code);
    let table = catalog::doc_table(family);
    let from_value = value::expand(family);
    let from_code = decode::expand(family);
    quote! {
        #[automatically_derived]
        impl #generics #ident #arguments #bounds {
            #[doc = #table]
            #vis const FAMILY: &'static __wirecode::Family<#code> = &FAMILY;
            #from_value
            #from_code
        }
    }
}

fn code_type(CodeType { name, .. }: CodeType) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote! { __wirecode::#name }
}

fn number(number: Number) -> TokenStream {
    match number {
        Number::Natural(magnitude) => {
            let literal = Literal::u128_unsuffixed(magnitude);
            quote! { #literal }
        }
        Number::Negative(magnitude) => {
            let literal = Literal::u128_unsuffixed(magnitude);
            quote! { -#literal }
        }
    }
}

/// A nested family's catalog. Where the field's type is no family, the error is the same for every
/// mention, and so is shown once, under the field.
fn nested_catalog(nested: &Type, code: &TokenStream) -> TokenStream {
    let span = last_ident(nested);
    quote_spanned! {span=> <#nested as __wirecode::FamilyOf<#code>>::CATALOG }
}

/// A call of a function that nested families have for outer ones of the same code type.
///
/// The catalog is named beside it for one reason: where the field is no such family, that is the
/// error; the call itself finds the functions of `wirecode::__private::NoFamily`.
fn nested_call(
    Nested { family: nested, .. }: &Nested,
    code: CodeType,
    function: &str,
    arguments: &TokenStream,
) -> TokenStream {
    let span = last_ident(nested);
    let function = hidden_function(function, code, span);
    let catalog = nested_catalog(nested, &code_type(code));
    quote_spanned! {span=> { let _ = #catalog; <#nested>::#function(#arguments) } }
}

fn hidden_function(name: &str, code: CodeType, span: Span) -> Ident {
    Ident::new(&format!("__{name}_{}", code.name), span)
}

/// Where an error about a nested family stands: its name, without the path before it.
fn last_ident(nested: &Type) -> Span {
    match nested {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.span()),
        _ => None,
    }
    .unwrap_or_else(Span::call_site)
}
