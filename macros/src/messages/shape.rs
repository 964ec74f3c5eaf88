//! The item and its variants.

use quote::ToTokens;
use syn::{Error, Expr, Ident, Path, Type};

use super::{error, written};
use crate::model::CodeType;

pub(crate) fn not_an_enum(keyword: &impl ToTokens, ident: &Ident) -> Error {
    error(
        keyword,
        format!(
            "`ApiError` can be derived for an enum only: write `enum {ident}`, with a variant for each error of the vendor's table"
        ),
    )
}

pub(crate) fn default_unused(value: &Expr, key: &str) -> Error {
    error(
        value,
        format!(
            "`{key}` has no effect: it is for this enum's own rows, and there are none; remove it"
        ),
    )
}

pub(crate) fn unreadable(item: &syn::DeriveInput) -> Error {
    error(&item.ident, format!("`{}` cannot be read as a family of error codes", item.ident))
}

pub(crate) fn generic(generics: &syn::Generics, ident: &Ident) -> Error {
    let parameters = written(generics);
    error(
        generics,
        format!(
            "a family cannot be generic, as its codes are checked before any parameter is known: write `{ident}` without `{parameters}`, and keep what needs them beside the error"
        ),
    )
}

pub(crate) fn no_variants(ident: &Ident) -> Error {
    error(
        ident,
        format!(
            "`{ident}` has no variants: write one for each error, under `#[api_error(code = …)]`"
        ),
    )
}

pub(crate) fn not_a_path(value: &Expr) -> Error {
    error(value, "`crate` takes a path without quotes: write `crate = ::path::to::wirecode`")
}

/// `plain` is the number, if it is one that can be a code.
pub(crate) fn discriminant(value: &Expr, plain: Option<String>) -> Error {
    let code = plain.unwrap_or_else(|| "…".to_owned());
    let written = written(value);
    error(
        value,
        format!(
            "a discriminant is not a code: write `#[api_error(code = {code})]` and remove `= {written}`"
        ),
    )
}

pub(crate) fn discriminant_beside_code(value: &Expr) -> Error {
    let written = written(value);
    error(value, format!("the code stands in the attribute: remove the discriminant `= {written}`"))
}

pub(crate) fn code_missing(ident: &Ident, remedy: &str) -> Error {
    error(ident, format!("`{ident}` has no code: add `#[api_error({remedy})]`"))
}

pub(crate) fn code_missing_on_number(ident: &Ident) -> Error {
    error(
        ident,
        format!(
            "`{ident}` has no code: if it is for codes that are not listed, write `#[api_error(unknown)] {ident}(UnknownCode<Self>)`"
        ),
    )
}

pub(crate) fn code_missing_on_fields(fields: &syn::Fields, ident: &Ident) -> Error {
    let fields = written(fields);
    error(
        ident,
        format!(
            "`{ident}` has no code: write `#[api_error(code = …)] {ident}`, without `{fields}`; only a nested family or an unknown code can be a field"
        ),
    )
}

pub(crate) fn listed_has_fields(fields: &syn::Fields, ident: &Ident) -> Error {
    error(fields, format!("`{ident}` has a code, so it takes no fields: remove them"))
}

pub(crate) fn second_attribute(attribute: &impl ToTokens, mark: &str) -> Error {
    error(
        attribute,
        format!(
            "a variant marked `{mark}` has one attribute and no rows: give this row a variant of its own, \
             or write `#[api_error({mark}, …)]` in one"
        ),
    )
}

pub(crate) fn key_beside_mark(value: &impl ToTokens, key: &str, mark: &str) -> Error {
    error(
        value,
        match mark {
            "flatten" => format!(
                "`{key}` has no effect beside `flatten`: the nested family brings its own rows"
            ),
            _ => format!(
                "`{key}` has no effect beside `unknown`: it keeps the codes that no row has"
            ),
        },
    )
}

pub(crate) fn except_without_flatten(key: &Path) -> Error {
    error(
        key,
        "`except` belongs beside `flatten`: write `#[api_error(flatten, except(…))]` on the variant of a nested family",
    )
}

pub(crate) fn flatten_needs_field(at: &impl ToTokens, ident: &Ident) -> Error {
    error(
        at,
        format!(
            "`flatten` needs one unnamed field, the nested family: write `{ident}(NestedError)`"
        ),
    )
}

pub(crate) fn not_a_family(field: &Type) -> Error {
    let written = written(field);
    error(
        field,
        format!("`{written}` cannot be flattened: only an enum that derives `ApiError` can"),
    )
}

pub(crate) fn unknown_needs_field(at: &impl ToTokens, ident: &Ident) -> Error {
    error(
        at,
        format!(
            "`unknown` needs one unnamed field that keeps the code: write `{ident}(UnknownCode<Self>)`"
        ),
    )
}

/// The field is an `UnknownCode`.
pub(crate) fn unknown_of_another(field: &Type, ident: &Ident) -> Error {
    error(
        field,
        format!(
            "an unknown code belongs to the enum that keeps it: write `{ident}(UnknownCode<Self>)`"
        ),
    )
}

pub(crate) fn contains_itself(field: &Type) -> Error {
    error(field, "a family cannot contain itself, not even in a `Box`: flatten another one")
}

pub(crate) fn flattened_twice(field: &Type) -> Error {
    error(field, format!("`{}` is flattened twice: keep one of the two", written(field)))
}

pub(crate) fn flattened_first(field: &Type) -> Error {
    error(field, format!("`{}` is flattened here first", written(field)))
}

pub(crate) fn unknown_twice(key: &Path, ident: &Ident) -> Error {
    error(
        key,
        format!(
            "`{ident}` is another `unknown`: only one place can keep the codes that are not listed"
        ),
    )
}

pub(crate) fn unknown_first(key: &Path, ident: &Ident) -> Error {
    error(key, format!("the first `unknown` is here, on `{ident}`"))
}

pub(crate) fn range_needs_field(at: &impl ToTokens, variant: &Ident, code: CodeType) -> Error {
    let CodeType { name, .. } = code;
    error(
        at,
        format!("a variant with a range of codes keeps the number: write `{variant}({name})`"),
    )
}
