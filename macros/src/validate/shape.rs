//! What the item and its variants look like, and which keys go together.

use std::collections::HashSet;

use syn::{
    Data, DeriveInput, Error, Expr, Fields, GenericArgument, Ident, Lit, Path, PathArguments, Type,
};

use super::codes;
use crate::faults::Faults;
use crate::input::{RowInput, RowKeys, Value, VariantInput};
use crate::messages;
use crate::model::{CodeType, Nested, Unlisted};

/// What a variant is for.
#[expect(clippy::large_enum_variant, reason = "one lives at a time")]
pub(super) enum Role<'a> {
    /// It has rows; with a range of codes, its field keeps the number.
    Listed { keeps_code: bool },
    /// Its field is itself a family; with the key `unknown` if that family takes unknown codes.
    Nested { family: Nested, unknown: Option<&'a Path> },
    /// It keeps the codes that are not listed; by the key `unknown`.
    Unknown(&'a Path),
    /// That cannot be told; reported.
    Faulty,
}

/// The item is an enum with variants and without parameters. Of any other nothing more can be made
/// out: what looks like a nested family may be a type parameter.
pub(super) fn check_item(item: &DeriveInput, faults: &mut Faults) -> bool {
    match &item.data {
        Data::Struct(data) => faults.push(messages::not_an_enum(&data.struct_token, &item.ident)),
        Data::Union(data) => faults.push(messages::not_an_enum(&data.union_token, &item.ident)),
        Data::Enum(data) => {
            if !item.generics.params.is_empty() {
                faults.push(messages::generic(&item.generics, &item.ident));
            }
            if data.variants.is_empty() {
                faults.push(messages::no_variants(&item.ident));
            }
            return item.generics.params.is_empty();
        }
    }
    false
}

/// A variant has rows, or is marked `flatten` or `unknown`, and never both.
pub(super) fn role<'a>(
    variant: &'a VariantInput<'_>,
    item: &Ident,
    code: Option<CodeType>,
    is_open: bool,
    faults: &mut Faults,
) -> Role<'a> {
    faults.append(
        variant
            .faults
            .iter()
            .chain(variant.rows.iter().flat_map(|row| &row.keys.dropped.faults))
            .cloned(),
    );
    check_discriminant(variant, code, faults);
    match variant.rows.iter().find(|row| row.keys.flatten.is_some() || row.keys.unknown.is_some()) {
        Some(marked) => marked_role(variant, marked, item, code, faults),
        None => listed_role(variant, item, code, is_open, faults),
    }
}

/// Codes come from attributes only.
fn check_discriminant(variant: &VariantInput<'_>, code: Option<CodeType>, faults: &mut Faults) {
    if let Some(value) = variant.discriminant {
        faults.push(if variant.rows.is_empty() {
            messages::discriminant(value, codes::meant::plain(value, code))
        } else {
            messages::discriminant_beside_code(value)
        });
    }
}

/// A variant with rows has no fields, but for the number where a row is a range of codes; `except`
/// goes with `flatten` only.
fn listed_role<'a>(
    variant: &VariantInput<'_>,
    item: &Ident,
    code: Option<CodeType>,
    is_open: bool,
    faults: &mut Faults,
) -> Role<'a> {
    let keeps_code = variant.keeps_code();
    let is_unit = matches!(variant.fields, Fields::Unit);
    if variant.is_misread() {
        // A variant with fields was probably to be marked, if there is no code; else it has good rows.
        let is_listed = is_unit || variant.rows.iter().any(|row| row.keys.code.is_some());
        return if is_listed { Role::Listed { keeps_code } } else { Role::Faulty };
    }
    if variant.rows.is_empty() {
        if let Some(attribute) = variant.misspelt {
            faults.suspect(messages::attribute_misspelt(attribute));
        } else if variant.discriminant.is_none() {
            faults.push(code_missing(variant, item, is_open));
        }
        return Role::Faulty;
    }
    let excepts = variant.rows.iter().filter_map(|row| row.keys.except.as_ref());
    let without_flatten = excepts.map(|except| messages::except_without_flatten(&except.key));
    let without_flatten: Vec<_> = without_flatten.collect();
    if !without_flatten.is_empty() {
        faults.append(without_flatten);
        return Role::Faulty;
    }
    match code {
        // A range of texts is a fault of its own; and without the type, the field cannot be judged.
        Some(code) if keeps_code && !code.is_text() && !has_code_type(variant, code) => {
            faults.push(match variant.fields {
                Fields::Unit => messages::range_needs_field(variant.ident, variant.ident, code),
                fields => messages::range_needs_field(fields, variant.ident, code),
            });
        }
        // What is no code may be meant for a range.
        _ if !is_unit && !keeps_code && variant.rows.iter().all(has_one_code) => {
            faults.push(messages::listed_has_fields(variant.fields, variant.ident));
        }
        _ => {}
    }
    Role::Listed { keeps_code }
}

/// Whether a row's code looks like a single number or text.
fn has_one_code(row: &RowInput<'_>) -> bool {
    match row.keys.code.as_ref().map(Value::expr) {
        Some(Expr::Lit(literal)) => match &literal.lit {
            Lit::Str(text) => !text.value().contains(".."),
            _ => true,
        },
        Some(Expr::Unary(_)) | None => true,
        Some(_) => false,
    }
}

/// The field of a variant with a range is written as the code type, by its name or its path.
fn has_code_type(variant: &VariantInput<'_>, code: CodeType) -> bool {
    match variant.field() {
        Some(Type::Path(path)) => {
            path.path.segments.last().is_some_and(|last| last.ident == code.name)
        }
        _ => false,
    }
}

/// What a variant without attributes was probably meant to be; a second `unknown` it cannot be.
fn code_missing(variant: &VariantInput<'_>, item: &Ident, is_open: bool) -> Error {
    match variant.field() {
        Some(field) if !is_open && is_unknown_code_of(field, item) => {
            messages::code_missing(variant.ident, "unknown")
        }
        Some(field) if !is_open && keeps_code(field) => {
            messages::code_missing_on_number(variant.ident)
        }
        Some(field) if can_be_family(field) && !names(field, item) => {
            messages::code_missing(variant.ident, "flatten")
        }
        None if matches!(variant.fields, Fields::Unit) => {
            messages::code_missing(variant.ident, "code = …")
        }
        _ => messages::code_missing_on_fields(variant.fields, variant.ident),
    }
}

/// Whether a field was probably meant for the codes that are not listed: it is a number, or an
/// `UnknownCode` that is not right.
fn keeps_code(field: &Type) -> bool {
    let Type::Path(path) = field else { return false };
    INTEGERS.iter().any(|name| path.path.is_ident(name)) || is_unknown_code(field)
}

/// Whether a field is an `UnknownCode`, of whatever enum.
fn is_unknown_code(field: &Type) -> bool {
    let Type::Path(path) = field else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == "UnknownCode")
}

/// A marked variant has one attribute and one field, and no keys of a row.
fn marked_role<'a>(
    variant: &'a VariantInput<'_>,
    marked: &'a RowInput<'_>,
    item: &Ident,
    code: Option<CodeType>,
    faults: &mut Faults,
) -> Role<'a> {
    let RowKeys { flatten, unknown, except, .. } = &marked.keys;
    let unknown = unknown.as_ref().map(|mark| &mark.0);
    if flatten.is_some() {
        check_only_mark(variant, marked, "flatten", faults);
        let except = match except {
            Some(except) => codes::except(except, code, faults),
            None => Some(Vec::new()),
        };
        let family = nested_family(variant, item, faults);
        // Where it is not clear which codes are shadowed, none can be said to clash.
        let is_readable = !variant.is_misread() && variant.rows.len() == 1;
        let (Some(family), Some(except), true) = (family, except, is_readable) else {
            return Role::Faulty;
        };
        let family = Nested { ident: variant.ident.clone(), family, except };
        return Role::Nested { family, unknown };
    }
    let Some(key) = unknown else { return Role::Faulty };
    check_only_mark(variant, marked, "unknown", faults);
    if let Some(except) = except {
        faults.push(messages::except_without_flatten(&except.key));
    }
    match variant.field() {
        Some(field) if is_unknown_code_of(field, item) => {}
        Some(field) if is_unknown_code(field) => {
            faults.push(messages::unknown_of_another(field, variant.ident));
        }
        Some(field) => faults.push(messages::unknown_needs_field(field, variant.ident)),
        None => faults.push(match variant.fields {
            Fields::Unit => messages::unknown_needs_field(variant.ident, variant.ident),
            fields => messages::unknown_needs_field(fields, variant.ident),
        }),
    }
    Role::Unknown(key)
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
        dropped: _,
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
        if let Some(value) = value {
            faults.push(messages::key_beside_mark(value.expr(), key, mark));
        }
    }
}

/// The field of a flattened variant can be a family, and is not this one.
fn nested_family(variant: &VariantInput<'_>, item: &Ident, faults: &mut Faults) -> Option<Type> {
    let Some(field) = variant.field() else {
        faults.push(match variant.fields {
            Fields::Unit => messages::flatten_needs_field(variant.ident, variant.ident),
            fields => messages::flatten_needs_field(fields, variant.ident),
        });
        return None;
    };
    if names(field, item) {
        faults.push(messages::contains_itself(field));
        return None;
    }
    if !can_be_family(field) {
        faults.push(messages::not_a_family(field));
        return None;
    }
    Some(field.clone())
}

/// A family is an enum without parameters, so its name is a plain path.
pub(crate) fn can_be_family(field: &Type) -> bool {
    match field {
        Type::Path(path) => {
            path.path.segments.iter().all(|segment| segment.arguments.is_none())
                && !INTEGERS.iter().chain(OTHERS).any(|name| path.path.is_ident(name))
        }
        Type::Macro(_) => true,
        _ => false,
    }
}

/// Types without arguments that every Rust program knows.
const OTHERS: &[&str] = &["bool", "char", "str", "String", "f32", "f64"];

pub(super) const INTEGERS: &[&str] =
    &["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];

/// Whether a type is the enum itself, by its name or as `Self`.
pub(crate) fn names(written: &Type, item: &Ident) -> bool {
    match written {
        Type::Path(path) => path.path.is_ident(item) || path.path.is_ident("Self"),
        Type::Group(group) => names(&group.elem, item),
        _ => false,
    }
}

/// `UnknownCode<Self>`: one of another family would not know the codes of this one. A path may lead to
/// another enum of the same name, so the enum is named without one.
pub(crate) fn is_unknown_code_of(field: &Type, item: &Ident) -> bool {
    let Type::Path(path) = field else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    match &last.arguments {
        PathArguments::AngleBracketed(of) if last.ident == "UnknownCode" => {
            let is_item = |of: &Path| of.segments.iter().map(|segment| &segment.ident).eq([item]);
            matches!(of.args.first(), Some(GenericArgument::Type(of)) if names(of, item))
                // With arguments, as of a generic enum, which is a fault of its own.
                || matches!(of.args.first(), Some(GenericArgument::Type(Type::Path(of))) if is_item(&of.path))
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

/// A family is flattened once. One that is flattened again is taken out: all its codes would clash.
pub(super) fn check_flattened_once(nested: &mut Vec<Nested>, faults: &mut Faults) {
    let mut seen: HashSet<Type> = HashSet::new();
    nested.retain(|Nested { family, .. }| {
        if let Some(first) = seen.get(family) {
            faults.push(messages::flattened_twice(family));
            faults.push(messages::flattened_first(first));
            return false;
        }
        seen.insert(family.clone())
    });
}
