//! How the attributes are read: list by list and key by key, so that one fault hides no other.

use std::iter::Peekable;
use std::slice;

use darling::FromMeta;
use darling::ast::NestedMeta;
use darling::util::path_to_string;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, Lit, Meta, MetaList, Path, Type, Variant};

use super::{
    Dropped, ENUM, FamilyInput, FamilyKeys, Place, RESERVED, ReservedKeys, RowInput, RowKeys,
    VARIANT, Value, VariantInput, plain,
};
use crate::messages;

/// A set of keys that can be read although some of them are faulty.
pub(super) trait Keys: FromMeta + Default {
    fn dropped(&mut self) -> &mut Dropped;
}

macro_rules! keys {
    ($($keys:ident)+) => {$(
        impl Keys for $keys {
            fn dropped(&mut self) -> &mut Dropped {
                &mut self.dropped
            }
        }
    )+};
}
keys! { FamilyKeys RowKeys ReservedKeys }

impl<'a> FamilyInput<'a> {
    pub(crate) fn read(item: &'a DeriveInput) -> Self {
        let mut faults = Vec::new();
        let Attributes { lists, misspelt, .. } = attributes(&item.attrs, &mut faults);
        let items = lists.into_iter().flat_map(|list| items(list, &ENUM, &mut faults)).collect();
        let keys = read_items(items, &ENUM, faults);
        let variants = match &item.data {
            Data::Enum(data) => data.variants.iter().map(VariantInput::read).collect(),
            Data::Struct(_) | Data::Union(_) => Vec::new(),
        };
        Self { item, keys, misspelt, variants }
    }
}

impl<'a> VariantInput<'a> {
    fn read(variant: &'a Variant) -> Self {
        let mut faults = Vec::new();
        let Attributes { lists, docs, deprecated, misspelt } =
            attributes(&variant.attrs, &mut faults);
        let rows = lists.into_iter().map(|list| RowInput {
            list,
            keys: plain::row(&list.tokens).unwrap_or_else(|| read(list, &VARIANT)),
        });
        let on_fields = variant.fields.iter().flat_map(|field| &field.attrs);
        faults.extend(on_fields.filter(|attr| is_ours(attr)).map(messages::attribute_on_field));
        Self {
            ident: &variant.ident,
            fields: &variant.fields,
            discriminant: variant.discriminant.as_ref().map(|(_, value)| value),
            docs,
            deprecated,
            rows: rows.collect(),
            misspelt,
            faults,
        }
    }

    /// Whether it is a range of codes, so that its field keeps the number.
    pub(crate) fn keeps_code(&self) -> bool {
        self.rows.iter().any(|row| row.keys.code.as_ref().is_some_and(Value::is_range))
    }

    /// The type of the variant's only field, if that has no name.
    pub(crate) fn field(&self) -> Option<&'a Type> {
        let Fields::Unnamed(fields) = self.fields else { return None };
        let mut field = match fields.unnamed.first() {
            Some(field) if fields.unnamed.len() == 1 => &field.ty,
            _ => return None,
        };
        loop {
            field = match field {
                Type::Group(group) => &group.elem,
                Type::Paren(paren) => &paren.elem,
                field => return Some(field),
            };
        }
    }

    /// Whether an attribute of this variant could not be read, so that what is missing may be
    /// what was meant there.
    pub(crate) fn is_misread(&self) -> bool {
        !self.faults.is_empty() || self.rows.iter().any(|row| !row.keys.dropped.faults.is_empty())
    }
}

/// The attributes that matter here, by what they are for.
#[derive(Default)]
struct Attributes<'a> {
    /// The lists of all `#[api_error(…)]`.
    lists: Vec<&'a MetaList>,
    docs: Vec<&'a Attribute>,
    deprecated: Option<&'a Attribute>,
    /// The first that is nearly `#[api_error(…)]`.
    misspelt: Option<&'a Path>,
}

/// Looks at each attribute once: to compare a name with a text, it is copied into a text first.
fn attributes<'a>(attrs: &'a [Attribute], faults: &mut Vec<syn::Error>) -> Attributes<'a> {
    let mut found = Attributes::default();
    let mut empty = Vec::new();
    for attr in attrs {
        let path = attr.path();
        let Some(ident) = path.get_ident() else {
            let last = path.segments.last().filter(|_| path.segments.len() > 1);
            if last.is_some_and(|last| last.ident == "api_error") {
                faults.push(messages::attribute_with_path(path));
            }
            continue;
        };
        match (&*ident.to_string(), &attr.meta) {
            ("api_error" | "r#api_error", Meta::List(list)) if !list.tokens.is_empty() => {
                found.lists.push(list);
            }
            ("api_error" | "r#api_error", other) => empty.push(messages::attribute_empty(other)),
            ("doc", _) => found.docs.push(attr),
            ("deprecated", _) => found.deprecated = found.deprecated.or(Some(attr)),
            (name, _) if found.misspelt.is_none() && messages::is_nearly_api_error(name) => {
                found.misspelt = Some(path);
            }
            _ => {}
        }
    }
    faults.append(&mut empty);
    found
}

fn is_ours(attr: &Attribute) -> bool {
    attr.path().get_ident().is_some_and(|ident| ident.unraw() == "api_error")
}

pub(super) fn read<K: Keys>(list: &MetaList, place: &Place) -> K {
    let mut faults = Vec::new();
    let items = items(list, place, &mut faults);
    read_items(items, place, faults)
}

/// The items between the parentheses; on a syntax error, those before it are lost with it.
fn items(list: &MetaList, place: &Place, faults: &mut Vec<syn::Error>) -> Vec<Meta> {
    let mut metas = Vec::new();
    let mut tokens = list.tokens.clone();
    // Without a comma behind it, darling reads a last `-5` as one literal that has lost its span.
    if !list.tokens.is_empty() && !list.tokens.to_string().ends_with(',') {
        tokens.extend(quote::quote! { , });
    }
    match NestedMeta::parse_meta_list(tokens) {
        Ok(items) => {
            let mut items = items.into_iter().enumerate().peekable();
            while let Some((nth, item)) = items.next() {
                match item {
                    NestedMeta::Meta(meta) => match with_commas(&meta, &mut items, &list.tokens) {
                        Some(fault) => faults.push(fault),
                        None => metas.push(meta),
                    },
                    NestedMeta::Lit(literal) => {
                        let written = nth_item(&list.tokens, nth);
                        let is_first = nth == 0;
                        faults.push(messages::bare_literal(&literal, written, is_first, place));
                    }
                    NestedMeta::NameValueInvalidExpr(pair) if pair.value.is_empty() => {
                        faults.push(messages::value_missing(&pair.path));
                    }
                    NestedMeta::NameValueInvalidExpr(pair) => {
                        faults.push(messages::value_unreadable(&pair.value, &pair.path, place));
                    }
                }
            }
        }
        Err(error) => faults.push(messages::malformed(&error)),
    }
    metas
}

/// The fault of a number like `1,000`, whose digits behind each comma come as items of their own. Of
/// `400, 404`, which are two codes, it looks the same.
fn with_commas(
    item: &Meta,
    rest: &mut Peekable<impl Iterator<Item = (usize, NestedMeta)>>,
    tokens: &TokenStream,
) -> Option<syn::Error> {
    let Meta::NameValue(pair) = item else { return None };
    let mut number = pair.value.to_token_stream().to_string();
    if number.len() > 3 || !number.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut end = None;
    while let Some((nth, NestedMeta::Lit(Lit::Int(digits)))) = rest.peek()
        // As they are written: behind a comma, zeros count.
        && let written = digits.to_string()
        && let digits = written.trim_end_matches(digits.suffix())
        && digits.len() == 3
    {
        number.push_str(digits);
        end = Some(nth_item(tokens, *nth));
        rest.next();
    }
    end.map(|end| messages::number_with_commas(&pair.value, &end, &number))
}

/// The tokens of an item: a negative literal has lost the span of its digits.
fn nth_item(tokens: &TokenStream, nth: usize) -> TokenStream {
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    tokens.split(is_comma).nth(nth).unwrap_or_default().iter().cloned().collect()
}

/// Reads the keys one by one, so that one fault does not hide the others, nor the good keys.
fn read_items<K: Keys>(items: Vec<Meta>, place: &Place, mut faults: Vec<syn::Error>) -> K {
    let mut good: Vec<NestedMeta> = Vec::new();
    let mut seen: Vec<(String, Path)> = Vec::new();
    // A syntax error drops whatever stands in the list.
    let mut window = !faults.is_empty();
    for item in items {
        let key = path_to_string(item.path());
        let repeatable = key == "success" || key == "reserved";
        if !place.keys.contains(&key.as_str()) {
            faults.push(messages::unknown_key(&item, &key, place, elsewhere(&key)));
            window |= is_window(&key);
        } else if let Some((_, first)) = seen.iter().find(|(name, _)| *name == key && !repeatable) {
            faults.push(messages::key_twice(item.path(), &key));
            faults.push(messages::key_first(first, &key));
            window |= is_window(&key);
        } else {
            seen.push((key, item.path().clone()));
            good.push(NestedMeta::Meta(item));
        }
    }
    let mut keys = K::from_list(&good).unwrap_or_else(|_| {
        // One by one, which takes longer, to find the faulty ones.
        let mut seen = seen.iter();
        good.retain(|item| {
            let key = seen.next().map_or("", |(key, _)| key);
            let read = K::from_list(slice::from_ref(item));
            window |= read.is_err() && is_window(key);
            read.map_err(|fault| faults.push(fault.into())).is_ok()
        });
        K::from_list(&good).unwrap_or_else(|fault| {
            faults.push(fault.into());
            K::default()
        })
    });
    *keys.dropped() = Dropped { faults, window };
    keys
}

/// Whether a key that was dropped is one of a window, or was meant to be.
fn is_window(key: &str) -> bool {
    messages::meant_key(key, true, &["since", "until"]).is_some()
}

/// Where a key that is not valid here belongs.
fn elsewhere(key: &str) -> Option<&'static Place> {
    [&ENUM, &VARIANT, &RESERVED].into_iter().find(|place| place.keys.contains(&key))
}
