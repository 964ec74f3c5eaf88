//! What the item and its variants look like, and which keys go together.

use syn::{Data, DeriveInput, Expr, Fields, Ident, Path, Type};

use super::codes;
use crate::input::{RowInput, RowKeys, Value, VariantInput};
use crate::messages::{self, Faults};
use crate::model::{CodeType, Nested, Unlisted};

/// What a variant is for.
#[expect(clippy::large_enum_variant, reason = "one lives at a time")]
pub(super) enum Role<'a> {
    /// It has rows.
    Listed,
    /// Its field is itself a family; with the key `unknown` if that family takes unknown codes.
    Nested { family: Nested, unknown: Option<&'a Path> },
    /// It keeps the codes that are not listed; by the key `unknown`.
    Unknown(&'a Path),
    /// That cannot be told; reported.
    Faulty,
}

/// The item is an enum with variants and without parameters.
pub(super) fn check_item(item: &DeriveInput, faults: &mut Faults) -> bool {
    match &item.data {
        Data::Struct(data) => faults.push(messages::not_an_enum(&data.struct_token)),
        Data::Union(data) => faults.push(messages::not_an_enum(&data.union_token)),
        Data::Enum(data) => {
            if !item.generics.params.is_empty() {
                faults.push(messages::generic(&item.generics));
            }
            if data.variants.is_empty() {
                faults.push(messages::no_variants(&item.ident));
            }
            return true;
        }
    }
    false
}

/// A variant has rows, or is marked `flatten` or `unknown`, and never both.
pub(super) fn role<'a>(
    variant: &'a VariantInput<'_>,
    code: Option<CodeType>,
    faults: &mut Faults,
) -> Role<'a> {
    faults.append(
        variant.faults.iter().chain(variant.rows.iter().flat_map(|row| &row.keys.faults)).cloned(),
    );
    check_discriminant(variant, faults);
    match variant.rows.iter().find(|row| row.keys.flatten.is_some() || row.keys.unknown.is_some()) {
        Some(marked) => marked_role(variant, marked, code, faults),
        None => listed_role(variant, faults),
    }
}

/// Codes come from attributes only.
fn check_discriminant(variant: &VariantInput<'_>, faults: &mut Faults) {
    if let Some(value) = variant.discriminant {
        faults.push(messages::discriminant(value));
    }
}

/// A variant with rows has no fields; `except` goes with `flatten` only.
fn listed_role<'a>(variant: &VariantInput<'_>, faults: &mut Faults) -> Role<'a> {
    for row in &variant.rows {
        if let Some(except) = &row.keys.except {
            faults.push(messages::except_without_flatten(&except.key));
        }
    }
    if variant.rows.is_empty() {
        if variant.faults.is_empty() && variant.discriminant.is_none() {
            faults.push(messages::code_missing(variant.ident, remedy(variant.fields)));
        }
        return Role::Faulty;
    }
    let has_range =
        variant.rows.iter().any(|row| matches!(&row.keys.code, Some(Value(Expr::Range(_)))));
    if !matches!(variant.fields, Fields::Unit) && !has_range {
        faults.push(messages::listed_has_fields(variant.fields, variant.ident));
    }
    if variant.rows.iter().all(|row| row.keys.except.is_some() && row.keys.code.is_none()) {
        return Role::Faulty;
    }
    Role::Listed
}

/// What a variant without attributes was probably meant to be.
fn remedy(fields: &Fields) -> &'static str {
    match fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            if fields.unnamed.first().is_some_and(|field| is_unknown_code(&field.ty)) {
                "unknown"
            } else {
                "flatten"
            }
        }
        _ => "code = …",
    }
}

/// A marked variant has one attribute and one field, and no keys of a row.
fn marked_role<'a>(
    variant: &'a VariantInput<'_>,
    marked: &'a RowInput<'_>,
    code: Option<CodeType>,
    faults: &mut Faults,
) -> Role<'a> {
    let RowKeys { flatten, unknown, except, .. } = &marked.keys;
    let mark = if flatten.is_some() { "flatten" } else { "unknown" };
    check_only_mark(variant, marked, mark, faults);
    let unknown = unknown.as_ref().map(|mark| &mark.0);
    match (flatten, unknown) {
        (Some(_), unknown) => {
            let codes = except.as_ref().map(|except| codes::except(&except.codes, code, faults));
            match nested_family(variant, faults) {
                Some(family) => {
                    let ident = variant.ident.clone();
                    Role::Nested {
                        family: Nested { ident, family, except: codes.unwrap_or_default() },
                        unknown,
                    }
                }
                None => Role::Faulty,
            }
        }
        (None, Some(key)) => {
            if let Some(except) = except {
                faults.push(messages::except_without_flatten(&except.key));
            }
            match only_field(variant.fields) {
                Some(field) if is_unknown_code(field) => Role::Unknown(key),
                Some(field) => {
                    faults.push(messages::unknown_needs_field(field, variant.ident));
                    Role::Unknown(key)
                }
                None => {
                    faults.push(at_fields(
                        variant,
                        messages::unknown_needs_field,
                        messages::unknown_needs_field,
                    ));
                    Role::Unknown(key)
                }
            }
        }
        (None, None) => Role::Faulty,
    }
}

fn check_only_mark(
    variant: &VariantInput<'_>,
    marked: &RowInput<'_>,
    mark: &str,
    faults: &mut Faults,
) {
    for row in variant.rows.iter().filter(|row| !std::ptr::eq(*row, marked)) {
        faults.push(messages::second_attribute(&row.list.tokens, mark));
    }
    // Every key is named, so that a new one cannot be forgotten here.
    let RowKeys {
        code,
        since,
        until,
        message,
        description,
        kind,
        help,
        url,
        retry,
        flatten: _,
        except: _,
        unknown: _,
        faults: _,
    } = &marked.keys;
    let keys = [
        ("code", code),
        ("since", since),
        ("until", until),
        ("message", message),
        ("description", description),
        ("kind", kind),
        ("help", help),
        ("url", url),
        ("retry", retry),
    ];
    for (key, value) in keys {
        if let Some(Value(value)) = value {
            faults.push(messages::key_beside_mark(value, key, mark));
        }
    }
}

/// The field of a flattened variant can be a family: a plain path without arguments.
fn nested_family(variant: &VariantInput<'_>, faults: &mut Faults) -> Option<Type> {
    let Some(field) = only_field(variant.fields) else {
        faults.push(at_fields(
            variant,
            messages::flatten_needs_field,
            messages::flatten_needs_field,
        ));
        return None;
    };
    let plain = match field {
        Type::Path(path) => {
            path.path.segments.iter().all(|segment| segment.arguments.is_none())
                && !NOT_FAMILIES.iter().any(|name| path.path.is_ident(name))
        }
        Type::Macro(_) => true,
        _ => false,
    };
    if !plain {
        faults.push(messages::not_a_family(field));
        return None;
    }
    Some(field.clone())
}

/// Types without arguments that every Rust program knows.
const NOT_FAMILIES: &[&str] = &[
    "bool", "char", "str", "String", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16",
    "u32", "u64", "u128", "usize", "f32", "f64", "Self",
];

fn only_field(fields: &Fields) -> Option<&Type> {
    match fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        _ => None,
    }
}

/// Under the fields if there are any, else under the variant's name.
fn at_fields(
    variant: &VariantInput<'_>,
    fields: fn(&Fields, &Ident) -> syn::Error,
    ident: fn(&Ident, &Ident) -> syn::Error,
) -> syn::Error {
    match variant.fields {
        Fields::Unit => ident(variant.ident, variant.ident),
        other => fields(other, variant.ident),
    }
}

fn is_unknown_code(field: &Type) -> bool {
    match field {
        Type::Path(path) => {
            path.path.segments.last().is_some_and(|last| last.ident == "UnknownCode")
        }
        _ => false,
    }
}

/// Only one place keeps the codes that are not listed.
pub(super) fn check_open_once(open: &[(&Path, &Ident, Unlisted)], faults: &mut Faults) {
    if let [(first, first_ident, _), others @ ..] = open {
        for (key, ident, _) in others {
            faults.push(messages::unknown_twice(key, ident));
        }
        if !others.is_empty() {
            faults.push(messages::unknown_first(first, first_ident));
        }
    }
}

/// A family is flattened once: twice, all its codes would clash.
pub(super) fn check_flattened_once(nested: &[Nested], faults: &mut Faults) {
    for (at, Nested { family, .. }) in nested.iter().enumerate() {
        if let Some(first) = nested[..at].iter().find(|earlier| earlier.family == *family) {
            faults.push(messages::flattened_twice(family));
            faults.push(messages::flattened_first(&first.family));
        }
    }
}
