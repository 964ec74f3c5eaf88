//! The item and its variants.

use quote::ToTokens;
use syn::{Error, Expr, Ident, Path, Type};

use super::{compact, error, list};
use crate::model::CodeType;

pub(crate) fn not_an_enum(keyword: &impl ToTokens) -> Error {
    error(
        keyword,
        "`ApiError` can be derived for an enum only: each variant is an error of the vendor's table",
    )
}

pub(crate) fn generic(generics: &syn::Generics) -> Error {
    error(
        generics,
        "a family cannot be generic: its codes are checked in a constant, which sees no type or lifetime parameters",
    )
}

pub(crate) fn no_variants(ident: &Ident) -> Error {
    error(ident, format!("`{ident}` has no variants: a family needs at least one"))
}

pub(crate) fn code_type_missing(ident: &Ident) -> Error {
    error(
        ident,
        format!("the type of the codes is missing: add `#[api_error(code = i32)]` to `{ident}`"),
    )
}

pub(crate) fn not_a_code_type(value: &Expr, is_variant_code: bool) -> Error {
    let types = list(&CodeType::ALL.iter().map(|code| code.name).collect::<Vec<_>>());
    if is_variant_code {
        return error(
            value,
            format!("on the enum, `code` is the type of the codes: write one of {types}"),
        );
    }
    let written = value.to_token_stream().to_string();
    if written == "str" {
        return error(value, "string codes are not supported yet: `code` takes an integer type");
    }
    error(value, format!("`{written}` cannot be the type of the codes: write one of {types}"))
}

pub(crate) fn not_a_path(value: &Expr) -> Error {
    error(value, "`crate` takes a path without quotes: write `crate = ::path::to::wirecode`")
}

pub(crate) fn discriminant(value: &Expr) -> Error {
    let code = value.to_token_stream();
    error(
        value,
        format!(
            "a discriminant is not a code: write `#[api_error(code = {code})]` and remove `= {code}`"
        ),
    )
}

pub(crate) fn code_missing(ident: &Ident, remedy: &str) -> Error {
    error(ident, format!("`{ident}` has no code: add `#[api_error({remedy})]`"))
}

pub(crate) fn row_without_code(row: &impl ToTokens) -> Error {
    error(
        row,
        "this row has no code: add `code = …`; each `#[api_error(…)]` on a variant is one row of the vendor's table",
    )
}

pub(crate) fn list_without_code(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` has no code: write `{name}(code = …)`"))
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
    let written = compact(field);
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

pub(crate) fn flattened_twice(field: &Type) -> Error {
    error(field, format!("`{}` is flattened twice: keep one of the two", compact(field)))
}

pub(crate) fn flattened_first(field: &Type) -> Error {
    error(field, format!("`{}` is flattened here first", compact(field)))
}

pub(crate) fn unknown_twice(key: &Path, ident: &Ident) -> Error {
    error(
        key,
        format!(
            "`{ident}` is the second `unknown`: only one place can keep the codes that are not listed"
        ),
    )
}

pub(crate) fn unknown_first(key: &Path, ident: &Ident) -> Error {
    error(key, format!("the first `unknown` is here, on `{ident}`"))
}
