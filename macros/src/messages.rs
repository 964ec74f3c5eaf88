//! Every error text: what is wrong, then what to write instead.
//!
//! Lower case, no final period, code in backticks. Each function takes what the error stands under.

use quote::ToTokens;
use syn::{Error, Expr, Ident, Lit, Path, Type};

use crate::model::{CodeType, Codes, Number, Version, Window};

/// All faults of one derive: none hides another, and all are reported in one build.
#[derive(Default)]
pub(crate) struct Faults(Option<Error>);

impl Faults {
    pub(crate) fn push(&mut self, fault: impl Into<Error>) {
        match &mut self.0 {
            Some(faults) => faults.combine(fault.into()),
            None => self.0 = Some(fault.into()),
        }
    }

    pub(crate) fn append(&mut self, others: impl IntoIterator<Item = Error>) {
        others.into_iter().for_each(|fault| self.push(fault));
    }

    /// Everything is reported together: the value is good only if there was no fault at all.
    pub(crate) fn finish<T>(self, value: Option<T>) -> Result<T, Error> {
        match (self.0, value) {
            (None, Some(value)) => Ok(value),
            (Some(faults), _) => Err(faults),
            (None, None) => {
                Err(Error::new(proc_macro2::Span::call_site(), "this enum cannot be read"))
            }
        }
    }
}

fn error(at: &impl ToTokens, text: impl std::fmt::Display) -> Error {
    Error::new_spanned(at, text)
}

// The attribute itself.

pub(crate) fn attribute_empty(meta: &syn::Meta) -> Error {
    error(meta, "this attribute says nothing: write `#[api_error(code = …)]`")
}

pub(crate) fn bare_literal(literal: &Lit) -> Error {
    match literal {
        Lit::Int(_) => error(
            literal,
            format!("a code needs its key: write `code = {}`", literal.to_token_stream()),
        ),
        Lit::Str(_) => error(
            literal,
            format!("a text needs its key: write `message = {}`", literal.to_token_stream()),
        ),
        _ => error(literal, "expected `key = value`"),
    }
}

pub(crate) fn unknown_key(
    key: &Path,
    name: &str,
    place: &str,
    valid: &[&str],
    elsewhere: Option<&str>,
) -> Error {
    if let Some(elsewhere) = elsewhere {
        return error(key, format!("`{name}` belongs on {elsewhere}, not on {place}"));
    }
    let list = list(valid);
    match nearest(name, valid) {
        Some(near) => error(
            key,
            format!("unknown key `{name}`: did you mean `{near}`? On {place} the keys are {list}"),
        ),
        None => error(key, format!("unknown key `{name}`: on {place} the keys are {list}")),
    }
}

pub(crate) fn key_twice(key: &Path, name: &str) -> Error {
    error(key, format!("`{name}` is written twice: keep one of the two"))
}

pub(crate) fn key_first(key: &Path, name: &str) -> Error {
    error(key, format!("`{name}` is written here first"))
}

pub(crate) fn value_missing(key: &Path) -> Error {
    let name = key.to_token_stream();
    let example = match name.to_string().as_str() {
        "code" => "5",
        "since" | "until" => "\"2.0\"",
        "kind" => "NotFound",
        "retry" => "true",
        "crate" => "::path",
        _ => "\"…\"",
    };
    error(key, format!("`{name}` needs a value: write `{name} = {example}`"))
}

pub(crate) fn list_missing(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` needs a list: write `{name}(code = …)`"))
}

pub(crate) fn mark_has_value(key: &Path) -> Error {
    let name = key.to_token_stream();
    error(key, format!("`{name}` takes no value: write `{name}` alone"))
}

pub(crate) fn except_has_no_list(key: &Path) -> Error {
    error(key, "`except` needs the shadowed codes: write `except(5, 6)`")
}

// The item.

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

// Variants.

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
            "a variant marked `{mark}` has one attribute and no rows: write everything in one `#[api_error({mark}, …)]`"
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

// Codes.

pub(crate) fn code_is_string(value: &Expr) -> Error {
    match value {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. })
            if text.value().parse::<i128>().is_ok() =>
        {
            error(value, format!("the codes are numbers: write `{}` without quotes", text.value()))
        }
        _ => error(
            value,
            "the codes of this family are numbers: write a number, like `5`, `-107` or `0x2A`",
        ),
    }
}

pub(crate) fn code_has_suffix(value: &Expr, number: &str) -> Error {
    error(
        value,
        format!("the type of the codes stands on the enum: write `{number}` without a suffix"),
    )
}

pub(crate) fn code_not_literal(value: &Expr) -> Error {
    error(
        value,
        "a code is a number written out, like `5`, `-107` or `0x2A`: the macro cannot see the value of anything else",
    )
}

pub(crate) fn code_too_large(value: &Expr, code: CodeType) -> Error {
    let CodeType { name, min, max } = code;
    let written = value.to_token_stream().to_string().replace("- ", "-");
    error(
        value,
        format!(
            "`{written}` is out of range for `{name}`, which is {} to {}",
            number(min, false),
            number(max, false)
        ),
    )
}

pub(crate) fn range_on_variant(value: &Expr) -> Error {
    error(
        value,
        "a range of codes on a variant is not supported yet: write one `#[api_error(code = …)]` for each code",
    )
}

pub(crate) fn range_in_except(value: &Expr) -> Error {
    error(value, "`except` takes single codes, not ranges")
}

pub(crate) fn range_empty(value: &Expr, remedy: Option<String>) -> Error {
    match remedy {
        Some(remedy) => error(value, format!("this range holds no code: write `{remedy}`")),
        None => error(value, "this range holds no code"),
    }
}

pub(crate) fn except_twice(value: &Expr, code: Codes) -> Error {
    error(value, format!("{} is in `except` twice: keep one of the two", codes(code)))
}

pub(crate) fn except_first(value: &Expr, code: Codes) -> Error {
    error(value, format!("{} is in `except` here first", codes(code)))
}

/// `who` is a variant in backticks, or "a success".
pub(crate) fn clash(value: &Expr, shared: Codes, window: Window, who: &str, first: &str) -> Error {
    let (codes, window) = (codes(shared), self::window(window));
    error(
        value,
        format!(
            "{codes} of {who} is already taken by {first} ({window}): change one of the codes, or limit the rows with `since` and `until`"
        ),
    )
}

pub(crate) fn clash_first(value: &Expr, shared: Codes, first: &str) -> Error {
    error(value, format!("{} is taken by {first} here", codes(shared)))
}

pub(crate) fn reserved_clash(value: &Expr, shared: Codes, who: &str, reason: &str) -> Error {
    error(value, format!("{} of {who} is reserved: {reason}", codes(shared)))
}

pub(crate) fn reserved_first(value: &Expr, shared: Codes) -> Error {
    error(value, format!("{} is reserved here", codes(shared)))
}

pub(crate) fn reserved_twice(value: &Expr, shared: Codes) -> Error {
    error(value, format!("{} is reserved twice: keep one of the two", codes(shared)))
}

// Versions.

pub(crate) fn version_not_text(value: &Expr, key: &str) -> Error {
    let written = value.to_token_stream().to_string();
    match value {
        Expr::Lit(syn::ExprLit { lit: Lit::Float(_) | Lit::Int(_), .. }) => {
            error(value, format!("a version is written in quotes: `{key} = \"{written}\"`"))
        }
        _ => error(value, format!("a version is a text: write `{key} = \"2.0\"`")),
    }
}

pub(crate) fn version_malformed(value: &Expr, text: &str) -> Error {
    error(
        value,
        format!(
            "{text:?} is not a version: write one to four numbers with dots between, like \"2.0\""
        ),
    )
}

pub(crate) fn version_too_long(value: &Expr, text: &str) -> Error {
    error(
        value,
        format!(
            "{text:?} has more than four parts: a version is one to four numbers with dots between, like \"2.0\""
        ),
    )
}

pub(crate) fn version_too_large(value: &Expr, text: &str) -> Error {
    error(value, format!("{text:?} has a part above 65535, the largest there can be"))
}

pub(crate) fn window_empty(until: &Expr, since: Version, end: Version) -> Error {
    let (since, end) = (version(since), version(end));
    if since == end {
        return error(
            until,
            format!(
                "this row holds in no version: it ends where it begins, at {since}; `until` is the first version without it"
            ),
        );
    }
    error(until, format!("this row holds in no version: `until` {end} is before `since` {since}"))
}

pub(crate) fn window_start(since: &Expr) -> Error {
    error(since, "the row begins here")
}

// Texts.

pub(crate) fn text_expected(value: &Expr, key: &str) -> Error {
    error(value, format!("`{key}` takes a text in quotes: write `{key} = \"…\"`"))
}

pub(crate) fn text_empty(value: &Expr, key: &str) -> Error {
    error(value, format!("`{key}` is empty: write the text, or leave the key out"))
}

pub(crate) fn reason_missing(key: &Path) -> Error {
    error(key, "`reserved` needs a reason: write `reserved(code = …, reason = \"…\")`")
}

pub(crate) fn bool_expected(value: &Expr, key: &str) -> Error {
    error(value, format!("`{key}` is `true` or `false`"))
}

pub(crate) fn kind_in_quotes(value: &Expr, kind: &str) -> Error {
    error(value, format!("a kind is a name without quotes: write `kind = {kind}`"))
}

pub(crate) fn kind_expected(value: &Expr) -> Error {
    error(value, "a kind is one name, like `kind = NotFound`")
}

pub(crate) fn kind_unknown(value: &Expr, name: &str, kinds: &[&str]) -> Error {
    let list = list(kinds);
    match nearest(name, kinds) {
        Some(near) => error(
            value,
            format!("unknown kind `{name}`: did you mean `{near}`? The kinds are {list}"),
        ),
        None => error(value, format!("unknown kind `{name}`: the kinds are {list}")),
    }
}

// How things are written in texts.

fn codes(codes: Codes) -> String {
    let (first, last) = (number(codes.first, codes.hex), number(codes.last, codes.hex));
    if codes.first == codes.last {
        format!("code {first}")
    } else {
        format!("range {first}..={last}")
    }
}

pub(crate) fn number(number: Number, hex: bool) -> String {
    match (number, hex) {
        (Number::Natural(magnitude), false) => format!("{magnitude}"),
        (Number::Natural(magnitude), true) => format!("{magnitude:#x}"),
        (Number::Negative(magnitude), false) => format!("-{magnitude}"),
        (Number::Negative(magnitude), true) => format!("-{magnitude:#x}"),
    }
}

pub(crate) fn version(Version(parts): Version) -> String {
    let shown = parts.iter().rposition(|&part| part != 0).map_or(2, |last| (last + 1).max(2));
    parts[..shown].iter().map(u16::to_string).collect::<Vec<_>>().join(".")
}

/// "all versions", "since 2.0"…
pub(crate) fn window(window: Window) -> String {
    match (window.since.map(version), window.until.map(version)) {
        (None, None) => "all versions".to_owned(),
        (Some(since), None) => format!("since {since}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(since), Some(until)) => format!("since {since} until {until}"),
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn compact(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}

/// The name that was probably meant: the closest one, if it is close at all.
fn nearest<'a>(name: &str, names: &[&'a str]) -> Option<&'a str> {
    let likeness =
        |candidate: &str| strsim::jaro_winkler(&name.to_lowercase(), &candidate.to_lowercase());
    let best = names.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) > 0.8).then_some(*best)
}
