//! What a faulty enum gets beside its errors: the whole API, so that no use of it fails too.
//!
//! It is the code of an empty open family. Nothing of it ever runs.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Expr, ExprLit, Fields, Lit, Type};

use crate::input::{FamilyInput, Value, VariantInput};
use crate::model::{CodeType, Family, Unlisted};
use crate::validate::{shape, wirecode_path};
use crate::{expand, paths};

pub(crate) fn family(item: &DeriveInput) -> TokenStream {
    // A union can have no `Debug` derived, which `Error` asks for.
    if let Data::Union(_) = item.data {
        return TokenStream::new();
    }
    let FamilyInput { keys, variants, .. } = FamilyInput::read(item);
    let wirecode = wirecode_path(keys.wirecode.as_ref()).unwrap_or_else(|_| paths::wirecode());
    let code = match keys.code {
        Some(Value(Expr::Path(path))) => path.path.get_ident().map(ToString::to_string),
        Some(Value(Expr::Lit(ExprLit { lit: Lit::Str(text), .. }))) => Some(text.value()),
        _ => None,
    };
    let code = CodeType::ALL.iter().find(|known| code.as_deref() == Some(known.name));
    let family = expand::family(&Family {
        ident: item.ident.clone(),
        vis: item.vis.clone(),
        generics: item.generics.clone(),
        name: item.ident.to_string(),
        code: code.copied().unwrap_or(CodeType::I32),
        wirecode,
        rows: Vec::new(),
        reserved: Vec::new(),
        idents: Vec::new(),
        variants: Vec::new(),
        is_deprecated: true,
        nested: Vec::new(),
        unlisted: Unlisted::Broken {
            value: any_value(item, &variants),
            open: is_open(item, &variants),
        },
    });
    let conversions = conversions(item, &variants);
    quote! { #family #conversions }
}

/// A value that can be written without knowing anything.
fn any_value(item: &DeriveInput, variants: &[VariantInput<'_>]) -> Option<TokenStream> {
    let enumeration = &item.ident;
    variants.iter().find_map(|variant| {
        let ident = variant.ident;
        match variant.field() {
            _ if matches!(variant.fields, Fields::Unit) => Some(quote! { #enumeration::#ident }),
            Some(field) if shape::is_unknown_code_of(field, enumeration) => {
                Some(quote! { #enumeration::#ident(__wirecode::unknown_code(code_)) })
            }
            _ => None,
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
    for field in variants.iter().filter_map(VariantInput::field) {
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
