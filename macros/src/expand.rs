//! The model as code. It judges nothing: whatever gets here is right.
//!
//! Everything stands in one `const _`, so that the statics get in nobody's way.

mod arms;
mod catalog;
mod checks;
mod decode;
mod docs;
mod found;
mod made;
mod numbers;
mod overlay;
mod text;
mod traits;
mod value;
mod value_tables;

use std::fmt::Write;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Type, Visibility};

use crate::model::{Code, CodeType, Family, Nested, Number, Unlisted};
use crate::paths;
use crate::tables::{Cells, Index, Rows};

pub(crate) fn family(family: &Family) -> TokenStream {
    let import = paths::import(&family.wirecode);
    let rows = Rows::of(family);
    let index = family.nested.is_empty().then(|| Index::of(family, &rows.changes));
    let catalog = catalog::expand(family, &rows, index.as_ref());
    let checks = checks::expand(family, true, true);
    let numbers = numbers::functions(family);
    let decoded = found::functions(family, index.as_ref());
    let bodies = decode::bodies(family);
    let inherent = inherent(family, &bodies);
    let traits = traits::expand(family, &bodies);
    let lints = lints(family);
    quote! {
        #lints
        const _: () = {
            #import
            #catalog
            #checks
            #numbers
            #decoded
            #inherent
            #traits
        };
    }
}

/// Lints that the user's crate may even forbid are allowed only where there is no other way.
fn lints(family: &Family) -> TokenStream {
    if let Unlisted::Broken { .. } = family.unlisted {
        return quote! { #[allow(deprecated, dead_code, unreachable_code)] };
    }
    if !family.nested.is_empty() {
        // Nested families may be deprecated, or faulty and without values; and the index of tens of
        // thousands of texts takes longer in const evaluation than its lint has patience.
        return quote! { #[allow(deprecated, unreachable_code, long_running_const_eval)] };
    }
    if family.is_deprecated {
        return quote! { #[allow(deprecated)] };
    }
    TokenStream::new()
}

/// What is checked beside the faults of an enum: whether its unknown codes can be kept, and, against nested
/// families, its rows. It is `settled` which variant takes the unknown codes, if any.
pub(crate) fn checks_of_faulty(family: &Family, settled: bool) -> TokenStream {
    let kept = match &family.unlisted {
        Unlisted::Kept(variant) if family.code.is_text() => {
            let kept = checks::kept(family.code, variant);
            Some(quote! { const _: () = #kept; })
        }
        _ => None,
    };
    let of_nested = (!family.nested.is_empty()).then(|| {
        let catalog = catalog::expand(family, &Rows::of(family), None);
        let checks = checks::expand(family, false, settled);
        quote! { #catalog #checks }
    });
    if kept.is_none() && of_nested.is_none() {
        return TokenStream::new();
    }
    let import = paths::import(&family.wirecode);
    quote! {
        #[allow(deprecated, dead_code)]
        const _: () = {
            #import
            #kept
            #of_nested
        };
    }
}

/// What a faulty enum has for outer families with codes of any other type: its own type may be what
/// is wrong with it.
pub(crate) fn of_other_code_types(family: &Family) -> TokenStream {
    let Family { ident, vis, unlisted, .. } = family;
    let Unlisted::Broken { value: any_value, .. } = unlisted else { return TokenStream::new() };
    let vis = hidden_vis(vis);
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    let import = paths::import(&family.wirecode);
    let others = CodeType::ALL.iter().filter(|other| other.name != family.code.name);
    let others = others.map(|&other| {
        let (code, code_ref) = (code_type(other), code_ref(other));
        let (value, unlisted) = (hidden("value", other), hidden("unlisted", other));
        let (own_code, entry) = (hidden("code", other), hidden("entry", other));
        let with = (!other.is_text()).then(|| {
            let with = hidden("with", other);
            quote! {
                #vis const fn #with(&self, _: #code_ref) -> __wirecode::ManuallyDrop<Self> {
                    __wirecode::ManuallyDrop::new(#any_value)
                }
            }
        });
        quote! {
            impl #generics __wirecode::FamilyOf<#code> for #ident #arguments #bounds {
                const CATALOG: &'static __wirecode::Family<#code> =
                    __wirecode::Family::<#code>::BROKEN;
            }
            #[doc(hidden)]
            impl #generics #ident #arguments #bounds {
                #vis const fn #value(
                    _: __wirecode::u64,
                    _: #code_ref,
                ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
                    __wirecode::None
                }
                #vis const fn #unlisted(_: #code_ref) -> __wirecode::ManuallyDrop<Self> {
                    __wirecode::ManuallyDrop::new(#any_value)
                }
                #with
                #vis const fn #own_code(&self) -> #code_ref { loop {} }
                #vis const fn #entry(&self) -> __wirecode::Option<__wirecode::Entry<#code>> {
                    __wirecode::None
                }
            }
        }
    });
    quote! {
        #[allow(deprecated, dead_code, unreachable_code)]
        const _: () = {
            #import
            #(#others)*
        };
    }
}

/// The functions that need no trait import, `const` where the language allows it.
fn inherent(family: &Family, bodies: &decode::Bodies) -> TokenStream {
    let Family { ident, vis, .. } = family;
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    let code = code_type(family.code);
    let table = text::literal(&docs::table(family));
    let from_value = value::expand(family);
    let from_code = decode::expand(family, bodies);
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

/// A code as it is handed around.
fn code_ref(code: CodeType) -> TokenStream {
    let name = code_type(code);
    if code.is_text() {
        quote! { &#name }
    } else {
        name
    }
}

/// A code as the functions of the enum take and give it.
fn written_ref(code: CodeType) -> TokenStream {
    if code.written == code.name {
        return code_ref(code);
    }
    let name = Ident::new(code.written, Span::call_site());
    quote! { __wirecode::#name }
}

/// A table of codes.
fn cells(cells: &Cells) -> TokenStream {
    match cells {
        Cells::Numbers(numbers) => bytes(numbers),
        Cells::Texts(texts) => {
            let mut list = String::new();
            for text in texts {
                let _ = write!(list, "{text:?},");
            }
            let list = text::parsed(&list);
            quote! { &[#list] }
        }
    }
}

/// A table of numbers.
fn bytes(bytes: &[u8]) -> TokenStream {
    Literal::byte_string(bytes).into_token_stream()
}

/// A code where none is needed.
pub(crate) fn filler(code: CodeType) -> TokenStream {
    if code.is_text() {
        quote! { "" }
    } else {
        quote! { 0 }
    }
}

/// The value of `UnknownCode` that keeps the code in `code_`.
fn unknown_code(code: CodeType) -> TokenStream {
    if code.is_text() {
        quote! { __wirecode::unknown_text(code_) }
    } else {
        quote! { __wirecode::unknown_code(code_) }
    }
}

/// To keep a text is to allocate, which no constant can do.
fn const_to_keep(code: CodeType) -> Option<TokenStream> {
    (!code.is_text()).then(|| quote! { const })
}

fn code(code: &Code) -> TokenStream {
    match code {
        Code::Text(text) => {
            let literal = Literal::string(text);
            quote! { #literal }
        }
        Code::Number(Number::Natural(magnitude)) => {
            let literal = Literal::u128_unsuffixed(*magnitude);
            quote! { #literal }
        }
        Code::Number(Number::Negative(magnitude)) => {
            let literal = Literal::u128_unsuffixed(*magnitude);
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
    let mut function = hidden(function, code);
    function.set_span(span);
    let catalog = nested_catalog(nested, &code_type(code));
    quote_spanned! {span=> { let _ = #catalog; <#nested>::#function(#arguments) } }
}

/// The visibility of these functions: an outer family may reach an enum that it cannot name, and where it
/// cannot, that is the error, and not a missing function.
fn hidden_vis(vis: &Visibility) -> TokenStream {
    match vis {
        Visibility::Public(_) => vis.to_token_stream(),
        Visibility::Restricted(_) | Visibility::Inherited => {
            quote_spanned! {Span::mixed_site()=> pub(crate) }
        }
    }
}

/// The name of a function that nested families have for outer ones with codes of this type.
fn hidden(name: &str, code: CodeType) -> Ident {
    format_ident!("__{name}_{}", code.name)
}

/// Where an error about a nested family stands: its name, without the path before it.
fn last_ident(nested: &Type) -> Span {
    match nested {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.span()),
        _ => None,
    }
    .unwrap_or_else(Span::call_site)
}
