//! What was written on the enum: every key with its value. Keys that are unknown, repeated or have no
//! value are set aside as faults; all else is for `validate` to judge.
//!
//! The fields of the `*Keys` structs are the reference of the grammar: one doc line a key.

use std::slice;

use darling::FromMeta;
use darling::ast::NestedMeta;
use darling::util::path_to_string;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Data, DeriveInput, Expr, Fields, Ident, Meta, MetaList, Path, Token, Type, Variant,
};

use crate::messages;

/// The item that the derive stands on.
pub(crate) struct FamilyInput<'a> {
    pub(crate) item: &'a DeriveInput,
    pub(crate) keys: FamilyKeys,
    pub(crate) variants: Vec<VariantInput<'a>>,
}

/// A variant with its attributes.
pub(crate) struct VariantInput<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) discriminant: Option<&'a Expr>,
    pub(crate) attrs: &'a [Attribute],
    /// One for each `#[api_error(…)]`: each is a row of its own, so they are never merged.
    pub(crate) rows: Vec<RowInput<'a>>,
    pub(crate) faults: Vec<syn::Error>,
}

/// `#[api_error(…)]` on the enum.
#[derive(Default, FromMeta)]
#[darling(default)]
pub(crate) struct FamilyKeys {
    /// `code = TYPE`: the type of the codes.
    pub(crate) code: Option<Value>,
    /// `name = "…"`: the family's name in texts.
    pub(crate) name: Option<Value>,
    /// `since = "…"`: default for every row.
    pub(crate) since: Option<Value>,
    /// `until = "…"`: default for every row.
    pub(crate) until: Option<Value>,
    /// `kind = …`: default for every row.
    pub(crate) kind: Option<Value>,
    /// `success(…)`: codes that are no errors.
    #[darling(multiple, rename = "success")]
    pub(crate) successes: Vec<SuccessInput>,
    /// `reserved(…)`: codes that no row may use.
    #[darling(multiple)]
    pub(crate) reserved: Vec<ReservedInput>,
    /// `crate = ::path`: where `wirecode` is, when re-exported.
    #[darling(rename = "crate")]
    pub(crate) wirecode: Option<Value>,
    #[darling(skip)]
    pub(crate) dropped: Dropped,
}

/// `success(…)` on the enum: the keys of a row but for those that only errors have.
pub(crate) struct SuccessInput {
    pub(crate) key: Path,
    pub(crate) keys: RowKeys,
}

/// `reserved(…)` on the enum.
pub(crate) struct ReservedInput {
    pub(crate) key: Path,
    pub(crate) keys: ReservedKeys,
}

/// The keys of `reserved(…)`.
#[derive(Default, FromMeta)]
#[darling(default)]
pub(crate) struct ReservedKeys {
    /// `code = CODE or RANGE`: the codes.
    pub(crate) code: Option<Value>,
    /// `reason = "…"`: why.
    pub(crate) reason: Option<Value>,
    #[darling(skip)]
    pub(crate) dropped: Dropped,
}

/// `#[api_error(…)]` on a variant.
pub(crate) struct RowInput<'a> {
    /// The whole list, for faults of no single key.
    pub(crate) list: &'a MetaList,
    pub(crate) keys: RowKeys,
}

/// The keys of one row, or of a mark.
#[derive(Default, FromMeta)]
#[darling(default)]
pub(crate) struct RowKeys {
    /// `code = CODE`: the row's code.
    pub(crate) code: Option<Value>,
    /// `since = "…"`: the first version in which the row holds.
    pub(crate) since: Option<Value>,
    /// `until = "…"`: the first version in which it no longer holds.
    pub(crate) until: Option<Value>,
    /// `message = "…"`: the vendor's short text.
    pub(crate) message: Option<Value>,
    /// `description = "…"`: the longer explanation.
    pub(crate) description: Option<Value>,
    /// `kind = NotFound`: the vendor-neutral class.
    pub(crate) kind: Option<Value>,
    /// `help = "…"`: what to do about it.
    pub(crate) help: Option<Value>,
    /// `url = "…"`: where to read more.
    pub(crate) url: Option<Value>,
    /// `retry = true`: overrides what the kind implies.
    pub(crate) retry: Option<Value>,
    /// `flatten`: the field is itself a family.
    pub(crate) flatten: Option<Mark>,
    /// `except(CODE, …)`: codes of the nested family that mean something else here.
    pub(crate) except: Option<Except>,
    /// `unknown`: keeps the codes that are not listed.
    pub(crate) unknown: Option<Mark>,
    #[darling(skip)]
    pub(crate) dropped: Dropped,
}

/// Where attributes stand, and the keys that are valid there.
pub(crate) struct Place {
    pub(crate) name: &'static str,
    pub(crate) keys: &'static [&'static str],
}

const ENUM: Place = Place {
    name: "the enum",
    keys: &["code", "name", "since", "until", "kind", "success", "reserved", "crate"],
};
const VARIANT: Place = Place {
    name: "a variant",
    keys: &[
        "code",
        "since",
        "until",
        "message",
        "description",
        "kind",
        "help",
        "url",
        "retry",
        "flatten",
        "except",
        "unknown",
    ],
};
const SUCCESS: Place =
    Place { name: "`success(…)`", keys: &["code", "message", "description", "since", "until"] };
const RESERVED: Place = Place { name: "`reserved(…)`", keys: &["code", "reason"] };

/// The value of a `key = value`.
#[derive(Clone)]
pub(crate) struct Value(pub(crate) Expr);

impl FromMeta for Value {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        match item {
            Meta::NameValue(pair) => Ok(Self(ungrouped(pair.value.clone()))),
            _ => Err(messages::value_missing(item.path()).into()),
        }
    }
}

/// What `macro_rules` passes on arrives in a group without delimiters.
fn ungrouped(mut value: Expr) -> Expr {
    while let Expr::Group(group) = value {
        value = *group.expr;
    }
    value
}

/// A key that stands alone.
pub(crate) struct Mark(pub(crate) Path);

impl FromMeta for Mark {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        match item {
            Meta::Path(path) => Ok(Self(path.clone())),
            _ => Err(messages::mark_has_value(item.path()).into()),
        }
    }
}

/// The codes of `except(…)`.
pub(crate) struct Except {
    pub(crate) key: Path,
    pub(crate) codes: Vec<Expr>,
}

impl FromMeta for Except {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        let Meta::List(list) = item else {
            return Err(messages::except_has_no_list(item.path()).into());
        };
        let codes = list.parse_args_with(Punctuated::<Expr, Token![,]>::parse_terminated)?;
        Ok(Self { key: list.path.clone(), codes: codes.into_iter().map(ungrouped).collect() })
    }
}

impl FromMeta for SuccessInput {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        let list = item.require_list().map_err(|_| messages::list_missing(item.path()))?;
        Ok(Self { key: list.path.clone(), keys: read(list, &SUCCESS) })
    }
}

impl FromMeta for ReservedInput {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        let list = item.require_list().map_err(|_| messages::list_missing(item.path()))?;
        Ok(Self { key: list.path.clone(), keys: read(list, &RESERVED) })
    }
}

/// What was dropped of a list of keys, because it could not be read.
#[derive(Default)]
pub(crate) struct Dropped {
    pub(crate) faults: Vec<syn::Error>,
    /// There may have been a `since` or `until` among it.
    pub(crate) window: bool,
}

/// A set of keys that can be read although some of them are faulty.
trait Keys: FromMeta + Default {
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
        let lists = attributes(&item.attrs, &mut faults);
        let items = lists.into_iter().flat_map(|list| items(list, &ENUM, &mut faults)).collect();
        let keys = read_items(items, &ENUM, faults);
        let variants = match &item.data {
            Data::Enum(data) => data.variants.iter().map(VariantInput::read).collect(),
            Data::Struct(_) | Data::Union(_) => Vec::new(),
        };
        Self { item, keys, variants }
    }
}

impl<'a> VariantInput<'a> {
    fn read(variant: &'a Variant) -> Self {
        let mut faults = Vec::new();
        let lists = attributes(&variant.attrs, &mut faults);
        let rows = lists.into_iter().map(|list| RowInput { list, keys: read(list, &VARIANT) });
        let on_fields = variant.fields.iter().flat_map(|field| &field.attrs);
        faults.extend(on_fields.filter(|attr| is_ours(attr)).map(messages::attribute_on_field));
        Self {
            ident: &variant.ident,
            fields: &variant.fields,
            discriminant: variant.discriminant.as_ref().map(|(_, value)| value),
            attrs: &variant.attrs,
            rows: rows.collect(),
            faults,
        }
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

/// The lists of all `#[api_error(…)]`.
fn attributes<'a>(attrs: &'a [Attribute], faults: &mut Vec<syn::Error>) -> Vec<&'a MetaList> {
    let mut lists = Vec::new();
    for attr in attrs.iter().filter(|attr| is_ours(attr)) {
        match &attr.meta {
            Meta::List(list) if !list.tokens.is_empty() => lists.push(list),
            other => faults.push(messages::attribute_empty(other)),
        }
    }
    lists
}

fn is_ours(attr: &Attribute) -> bool {
    attr.path().get_ident().is_some_and(|ident| ident.unraw() == "api_error")
}

fn read<K: Keys>(list: &MetaList, place: &Place) -> K {
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
            for item in items {
                match item {
                    NestedMeta::Meta(meta) => metas.push(meta),
                    NestedMeta::Lit(literal) => {
                        faults.push(messages::bare_literal(&literal, place));
                    }
                    NestedMeta::NameValueInvalidExpr(pair) if pair.value.is_empty() => {
                        faults.push(messages::value_missing(&pair.path));
                    }
                    NestedMeta::NameValueInvalidExpr(pair) => {
                        faults.push(messages::value_unreadable(&pair.value, &pair.path));
                    }
                }
            }
        }
        Err(error) => faults.push(messages::malformed(&error)),
    }
    metas
}

/// Reads the keys one by one, so that one fault does not hide the others, nor the good keys.
fn read_items<K: Keys>(items: Vec<Meta>, place: &Place, mut faults: Vec<syn::Error>) -> K {
    let mut good: Vec<NestedMeta> = Vec::new();
    let mut seen: Vec<(String, Path)> = Vec::new();
    // A syntax error drops whatever stands in the list.
    let mut window = !faults.is_empty();
    for item in items {
        let before = faults.len();
        let key = path_to_string(item.path());
        let is_window = messages::nearest(&key, &["since", "until"]).is_some();
        let repeatable = key == "success" || key == "reserved";
        if !place.keys.contains(&key.as_str()) {
            faults.push(messages::unknown_key(item.path(), &key, place, elsewhere(&key)));
        } else if let Some((_, first)) = seen.iter().find(|(name, _)| *name == key && !repeatable) {
            faults.push(messages::key_twice(item.path(), &key));
            faults.push(messages::key_first(first, &key));
        } else {
            seen.push((key, item.path().clone()));
            let item = NestedMeta::Meta(item);
            match K::from_list(slice::from_ref(&item)) {
                Ok(_) => good.push(item),
                Err(fault) => faults.push(fault.into()),
            }
        }
        window |= is_window && faults.len() > before;
    }
    let mut keys = K::from_list(&good).unwrap_or_else(|fault| {
        faults.push(fault.into());
        K::default()
    });
    *keys.dropped() = Dropped { faults, window };
    keys
}

/// Where a key that is not valid here belongs.
fn elsewhere(key: &str) -> Option<&'static Place> {
    [&ENUM, &VARIANT, &RESERVED].into_iter().find(|place| place.keys.contains(&key))
}
