//! What a faulty enum gets beside its errors: the whole API, so that no use of it fails too.
//!
//! It is the code of an empty open family. Nothing of it ever runs.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Expr, Fields, Ident, Type};

use crate::input::{FamilyInput, Value};
use crate::model::{CodeType, Family, Unlisted};
use crate::{expand, paths};

pub(crate) fn family(item: &DeriveInput) -> TokenStream {
    let keys = FamilyInput::read(item).keys;
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
        unlisted: Unlisted::Broken,
    });
    let conversions = conversions(item);
    quote! { #family #conversions }
}

/// `?` on a nested family's error.
fn conversions(item: &DeriveInput) -> TokenStream {
    let Data::Enum(data) = &item.data else { return TokenStream::new() };
    let mut known: Vec<String> = Vec::new();
    let mut conversions = TokenStream::new();
    let (generics, arguments, bounds) = item.generics.split_for_impl();
    let ident = &item.ident;
    for variant in &data.variants {
        let Fields::Unnamed(fields) = &variant.fields else { continue };
        let Some(Type::Path(field)) = fields.unnamed.first().map(|field| &field.ty) else {
            continue;
        };
        let is_plain = field.path.segments.iter().all(|segment| segment.arguments.is_none());
        let name = field.to_token_stream().to_string();
        if fields.unnamed.len() == 1 && is_plain && !is_code(&field.path) && !known.contains(&name)
        {
            conversions.extend(quote! {
                #[automatically_derived]
                impl #generics ::core::convert::From<#field> for #ident #arguments #bounds {
                    fn from(_: #field) -> Self { loop {} }
                }
            });
            known.push(name);
        }
    }
    conversions
}

/// Codes are converted from by the empty family itself.
fn is_code(path: &syn::Path) -> bool {
    path.get_ident().is_some_and(|ident: &Ident| {
        CodeType::ALL.iter().any(|code| ident == code.name) || ident == "Self"
    })
}
