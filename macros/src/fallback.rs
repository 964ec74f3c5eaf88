//! What a faulty enum gets beside its errors: the whole API, so that no use of it fails too.
//!
//! It is the code of an empty open family. Nothing of it ever runs.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Expr, Fields, Ident, Type, TypePath};

use crate::input::{FamilyInput, Value, VariantInput};
use crate::model::{CodeType, Family, Unlisted};
use crate::{expand, paths};

pub(crate) fn family(item: &DeriveInput) -> TokenStream {
    // A union can have no `Debug` derived, which `Error` asks for.
    if let Data::Union(_) = item.data {
        return TokenStream::new();
    }
    let FamilyInput { keys, variants, .. } = FamilyInput::read(item);
    let path = |value: Option<Value>| match value {
        Some(Value(Expr::Path(path))) => Some(path.path),
        _ => None,
    };
    let code = path(keys.code);
    let code = CodeType::ALL
        .iter()
        .find(|known| code.as_ref().is_some_and(|code| code.is_ident(known.name)));
    let family = expand::family(&Family {
        ident: item.ident.clone(),
        vis: item.vis.clone(),
        generics: item.generics.clone(),
        name: item.ident.to_string(),
        code: code.copied().unwrap_or(CodeType::I32),
        wirecode: path(keys.wirecode).unwrap_or_else(paths::wirecode),
        rows: Vec::new(),
        reserved: Vec::new(),
        variants: Vec::new(),
        nested: Vec::new(),
        unlisted: Unlisted::Broken(unit_variant(item)),
    });
    let conversions = conversions(item, &variants);
    quote! { #family #conversions }
}

/// A value that can be written without knowing anything.
fn unit_variant(item: &DeriveInput) -> Option<Ident> {
    let Data::Enum(data) = &item.data else { return None };
    data.variants
        .iter()
        .find(|variant| matches!(variant.fields, Fields::Unit))
        .map(|variant| variant.ident.clone())
}

/// `?` on the error of a nested family, as far as one can be made out.
fn conversions(item: &DeriveInput, variants: &[VariantInput<'_>]) -> TokenStream {
    let (generics, arguments, bounds) = item.generics.split_for_impl();
    let ident = &item.ident;
    let mut nested: Vec<&TypePath> = Vec::new();
    for variant in variants.iter().filter(|variant| is_flattened(variant)) {
        if let Some(Type::Path(field)) = variant.fields.iter().next().map(|field| &field.ty) {
            let can_be_family = field
                .path
                .segments
                .iter()
                .all(|segment| segment.arguments.is_none())
                && !item.generics.type_params().any(|generic| field.path.is_ident(&generic.ident))
                && !CodeType::ALL.iter().any(|code| field.path.is_ident(code.name))
                && !field.path.is_ident("Self");
            if can_be_family && !nested.contains(&field) {
                nested.push(field);
            }
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

fn is_flattened(variant: &VariantInput<'_>) -> bool {
    variant.rows.iter().any(|row| row.keys.flatten.is_some())
}
