//! What a faulty enum gets beside its errors: the whole API, so that no use of it fails too.
//!
//! It is the code of an empty open family. Nothing of it ever runs, but constants may evaluate it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Data, DeriveInput, Error, Fields, Type};

use crate::input::{FamilyInput, VariantInput};
use crate::model::{CodeType, Family, Unlisted, vis_of_functions};
use crate::validate::codes::meant;
use crate::validate::{shape, wirecode_path};
use crate::{expand, paths};

/// What is wrong with the enum, as tokens.
pub(crate) enum Errors {
    Certain(TokenStream),
    /// They are shown only if the compiler has none.
    Suspected(TokenStream),
}

pub(crate) fn family(item: &DeriveInput, errors: Errors) -> TokenStream {
    let FamilyInput { keys, variants, .. } = FamilyInput::read(item);
    let wirecode = wirecode_path(keys.wirecode.as_ref()).unwrap_or_else(|_| paths::wirecode());
    let code = keys.code.and_then(|code| meant::likely_code_type(code.expr()));
    let code = code.unwrap_or_else(|| meant::assumed_code_type(item, &variants));
    let (errors, any_value) = match errors {
        Errors::Certain(errors) => (errors, None),
        // Constants would fail to evaluate what fails, if there is nothing to be reported.
        Errors::Suspected(errors) => (errors, any_value(item, &variants, code)),
    };
    let (value, own_code, errors) = if let Some(value) = any_value {
        (value, expand::filler(code), errors)
    } else {
        let faulty = quote! { Self::__faulty() };
        (faulty.clone(), faulty, never(item, &errors))
    };
    let family = Family {
        ident: item.ident.clone(),
        vis: vis_of_functions(&item.vis),
        generics: item.generics.clone(),
        name: item.ident.to_string(),
        code,
        wirecode,
        rows: Vec::new(),
        reserved: Vec::new(),
        idents: Vec::new(),
        variants: Vec::new(),
        is_deprecated: true,
        nested: Vec::new(),
        unlisted: Unlisted::Broken { value, code: own_code, open: is_open(item, &variants) },
    };
    let (family, others) = (expand::family(&family), expand::of_other_code_types(&family));
    let conversions = conversions(item, &variants);
    let debug = debug_of_union(item);
    quote! { #errors #family #others #conversions #debug }
}

/// Errors that are shown only if the compiler has none: lints, which it does not come to otherwise.
pub(crate) fn unless_reported(suspicions: Option<Error>) -> Errors {
    let lints = suspicions.into_iter().flatten().map(|suspicion| {
        let text = suspicion.to_string();
        quote_spanned! {suspicion.span()=>
            #[deny(unused_must_use)]
            const _: () = {
                #[must_use = #text]
                const fn reported() -> ::core::primitive::bool { true }
                reported();
            };
        }
    });
    Errors::Suspected(quote! { #(#lints)* })
}

/// A value that can be written without knowing anything, in a constant too.
fn any_value(
    item: &DeriveInput,
    variants: &[VariantInput<'_>],
    code: CodeType,
) -> Option<TokenStream> {
    let ident = &item.ident;
    let keeps_in_const = !code.is_text() && code.written == code.name;
    if let Data::Struct(data) = &item.data {
        return matches!(data.fields, Fields::Unit).then(|| quote! { #ident });
    }
    variants.iter().find_map(|variant| {
        let variant_ident = variant.ident;
        match variant.field() {
            _ if matches!(variant.fields, Fields::Unit) => Some(quote! { #ident::#variant_ident }),
            Some(field) if shape::is_unknown_code_of(field, ident) && keeps_in_const => {
                Some(quote! { #ident::#variant_ident(__wirecode::unknown_code(0)) })
            }
            _ => None,
        }
    })
}

/// What stands for every value: a function whose body is the errors. The compiler knows that it is
/// faulty, and so says nothing more of the constants that call it.
fn never(item: &DeriveInput, errors: &TokenStream) -> TokenStream {
    let (generics, arguments, bounds) = item.generics.split_for_impl();
    let ident = &item.ident;
    quote! {
        impl #generics #ident #arguments #bounds {
            #[doc(hidden)]
            const fn __faulty() -> ! {
                #errors
                ::core::panic!()
            }
        }
    }
}

/// `Error` asks for `Debug`, which no union can derive.
fn debug_of_union(item: &DeriveInput) -> Option<TokenStream> {
    let Data::Union(_) = item.data else { return None };
    let (generics, arguments, bounds) = item.generics.split_for_impl();
    let ident = &item.ident;
    Some(quote! {
        #[automatically_derived]
        impl #generics ::core::fmt::Debug for #ident #arguments #bounds {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { loop {} }
        }
    })
}

/// Whether the enum was meant to keep codes: that decides between `From` and `TryFrom`.
fn is_open(item: &DeriveInput, variants: &[VariantInput<'_>]) -> bool {
    variants.iter().any(|variant| {
        variant.rows.iter().any(|row| row.keys.unknown.is_some())
            || variant.field().is_some_and(|field| shape::is_unknown_code_of(field, &item.ident))
    })
}

/// `?` on the error of a nested family: of whatever field may be one.
fn conversions(item: &DeriveInput, variants: &[VariantInput<'_>]) -> TokenStream {
    let (generics, arguments, bounds) = item.generics.split_for_impl();
    let ident = &item.ident;
    let is_parameter = |field: &Type| match field {
        Type::Path(path) => {
            item.generics.type_params().any(|generic| path.path.is_ident(&generic.ident))
        }
        _ => false,
    };
    let mut nested: Vec<&Type> = Vec::new();
    // The field of a range is no family, but perhaps an alias of the code type.
    let others = variants.iter().filter(|variant| !variant.keeps_code());
    for field in others.filter_map(VariantInput::field) {
        let is_family = shape::can_be_family(field) && !shape::names(field, ident);
        if is_family && !is_parameter(field) && !nested.contains(&field) {
            nested.push(field);
        }
    }
    quote! {
        #(
            #[automatically_derived]
            impl #generics ::core::convert::From<#nested> for #ident #arguments #bounds {
                fn from(_: #nested) -> Self { loop {} }
            }
        )*
    }
}
