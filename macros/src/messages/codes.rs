//! What may be a code, and who has it.

use quote::ToTokens;
use syn::{Error, Expr, ExprParen, ExprRange, Ident, Path};

use super::{codes, error, list, written};
use crate::model::{CodeType, Codes, Number, Window};

pub(crate) fn code_type_missing(ident: &Ident, CodeType { name, .. }: CodeType) -> Error {
    error(
        ident,
        format!("the type of the codes is missing: add `#[api_error(code = {name})]` to `{ident}`"),
    )
}

/// `likely` is the type that was probably meant.
pub(crate) fn not_a_code_type(value: &Expr, likely: Option<CodeType>) -> Error {
    let names = CodeType::ALL.iter().map(|code| code.name).collect::<Vec<_>>();
    let types = list(&names);
    let written = written(value);
    let text = match (value, likely) {
        (Expr::Lit(_) | Expr::Unary(_) | Expr::Range(_), None) => {
            format!("on the enum, `code` is the type of the codes: write one of {types}")
        }
        (Expr::Lit(_), Some(likely)) => {
            format!("a type stands without quotes: write `code = {}`", likely.name)
        }
        (_, Some(likely)) if likely.is_text() => {
            format!("`{written}` is not how texts are written here: write `code = str`")
        }
        (_, Some(likely)) if written.ends_with("size") => format!(
            "`{written}` is not as wide on every machine: write a type of fixed width, like `{}`",
            likely.name
        ),
        (_, Some(likely)) => format!(
            "`{written}` cannot be the type of the codes: did you mean `{}`? The types are {types}",
            likely.name
        ),
        _ => format!("`{written}` cannot be the type of the codes: write one of {types}"),
    };
    error(value, text)
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

pub(crate) fn reason_missing(key: &Path) -> Error {
    error(key, "`reserved` needs a reason: write `reserved(code = …, reason = \"…\")`")
}

/// `plain` is the number that was probably meant, here and in what follows.
pub(crate) fn code_is_string(value: &Expr, plain: Option<&str>) -> Error {
    match plain {
        Some(plain) => {
            error(value, format!("the codes are numbers: write `{plain}` without quotes"))
        }
        None => error(
            value,
            "the codes of this family are numbers: write a number, like `5`, `-107` or `0x2A`",
        ),
    }
}

pub(crate) fn code_has_suffix(value: &Expr, plain: &str) -> Error {
    error(
        value,
        format!("the type of the codes stands on the enum: write `{plain}` without a suffix"),
    )
}

/// `meant` are the numbers that it may be, as they are to be written.
pub(crate) fn code_in_other_notation(value: &Expr, meant: &[String]) -> Error {
    let written = written(value);
    let text = match meant {
        [one] if one.contains("0x") && !written.contains('X') => {
            format!("a hexadecimal number has a prefix: write `{one}`")
        }
        [one] => format!("`{written}` is not how Rust writes this number: write `{one}`"),
        _ => format!(
            "`{written}` is not how Rust writes a number: write {}, whichever it is",
            meant.iter().map(|meant| format!("`{meant}`")).collect::<Vec<_>>().join(" or ")
        ),
    };
    error(value, text)
}

pub(crate) fn code_is_difference(value: &Expr, range: &str) -> Error {
    error(value, format!("a range is written with dots: write `{range}`"))
}

pub(crate) fn code_not_literal(value: &Expr, plain: Option<&str>) -> Error {
    let written = written(value);
    let text = match (value, plain) {
        (Expr::Paren(ExprParen { expr, .. }), _) if matches!(**expr, Expr::Range(_)) => {
            format!("a range stands without parentheses: write `{}`", self::written(expr))
        }
        (_, Some(plain)) => format!("a code is a whole number written out: write `{plain}`"),
        (Expr::Lit(_), None) => {
            "a code is a whole number written out, like `5`, `-107` or `0x2A`".to_owned()
        }
        _ if CodeType::named(&written).is_some() => format!(
            "the type of the codes stands on the enum: write a number here, instead of `{written}`"
        ),
        (Expr::Path(_), None) if written.bytes().all(|digit| digit.is_ascii_hexdigit()) => format!(
            "the macro cannot see the value of `{written}`: write the number itself, `0x{written}` if that is what it is"
        ),
        _ => format!(
            "the macro cannot see the value of `{written}`: write the number itself, like `5`, `-107` or `0x2A`"
        ),
    };
    error(value, text)
}

pub(crate) fn code_is_list(value: &Expr, codes: &[String]) -> Error {
    let codes: Vec<_> = codes.iter().map(|code| format!("`code = {code}`")).collect();
    error(
        value,
        format!(
            "a row has one code: write one row for each of {}; on a variant, each row is an `#[api_error(…)]` of its own",
            codes.join(", ")
        ),
    )
}

/// `roomy` is a code type with room for all codes of the enum; the number with the `same_bits` fits.
pub(crate) fn code_too_large(
    value: &Expr,
    code: CodeType,
    roomy: Option<&str>,
    same_bits: Option<&str>,
) -> Error {
    let (min, max) = code.limits.unwrap_or((Number::Natural(0), Number::Natural(0)));
    let fault = format!(
        "`{}` is out of range for `{}`, which is {} to {}",
        written(value),
        code.name,
        min.show(false),
        max.show(false)
    );
    let roomy = roomy.map(|roomy| {
        format!("with `code = {roomy}` on the enum there is room for every code here")
    });
    let same_bits =
        same_bits.map(|number| format!("the `{}` with these bits is `{number}`", code.name));
    let advice: Vec<String> = roomy.into_iter().chain(same_bits).collect();
    if advice.is_empty() {
        return error(value, fault);
    }
    error(value, format!("{fault}: {}", advice.join("; ")))
}

pub(crate) fn code_is_number(value: &Expr) -> Error {
    let written = written(value);
    error(value, format!("the codes of this family are texts: write `\"{written}\"` in quotes"))
}

pub(crate) fn code_empty(value: &Expr) -> Error {
    error(value, "a code is not empty: write the text that the vendor sends")
}

pub(crate) fn text_has_suffix(value: &Expr, text: &str) -> Error {
    error(value, format!("a text has no suffix: write `{text:?}`"))
}

pub(crate) fn text_not_literal(value: &Expr) -> Error {
    error(
        value,
        "a code of this family is a text in quotes, like `\"08S01\"`: the macro cannot see the value of anything else",
    )
}

pub(crate) fn range_of_texts(value: &impl ToTokens) -> Error {
    error(value, "ranges are for numbers: write one code after the other, each in quotes")
}

pub(crate) fn range_in_except(value: &Expr) -> Error {
    error(value, "`except` takes single codes, not ranges")
}

pub(crate) fn list_in_except(value: &Expr, codes: &[String]) -> Error {
    error(
        value,
        format!("`except` takes the codes without brackets: write `except({})`", codes.join(", ")),
    )
}

pub(crate) fn range_empty(value: &Expr, remedy: &str) -> Error {
    error(value, format!("this range holds no code: write `{remedy}`"))
}

pub(crate) fn range_before_first(value: &Expr, first: Number) -> Error {
    let first = first.show(false);
    error(value, format!("this range holds no code: there is none before {first}, the smallest"))
}

/// `remedy` is the same range with both ends.
pub(crate) fn range_past_limit(range: &ExprRange, remedy: &str) -> Error {
    error(range, format!("this range ends one past the largest code: write `{remedy}`"))
}

pub(crate) fn except_twice(value: &Expr, code: &Codes) -> Error {
    error(value, format!("{} is in `except` twice: keep one of the two", codes(value, code)))
}

pub(crate) fn except_first(value: &Expr, code: &Codes) -> Error {
    error(value, format!("{} is in `except` here first", codes(value, code)))
}

/// `who` is a variant in backticks, or "a success"; `in_range` if one of the two rows is a range.
pub(crate) fn clash(
    value: &Expr,
    shared: &Codes,
    window: Window,
    who: &str,
    first: &str,
    in_range: bool,
) -> Error {
    let codes = codes(value, shared);
    let first = match first {
        "a success" if who == first => "another success".to_owned(),
        _ if who == first => format!("another row of {first}"),
        _ => first.to_owned(),
    };
    let remedy = if in_range { "leave it out of the range" } else { "change one of the codes" };
    error(
        value,
        format!(
            "{codes} of {who} is already taken by {first} ({window}): {remedy}, or limit the rows with `since` and `until`"
        ),
    )
}

pub(crate) fn clash_first(value: &Expr, shared: &Codes, first: &str) -> Error {
    error(value, format!("{} is taken by {first} here", codes(value, shared)))
}

pub(crate) fn reserved_clash(value: &Expr, shared: &Codes, who: &str, reason: &str) -> Error {
    let codes = codes(value, shared);
    // A faulty reason is reported where it stands.
    let reason = if reason.is_empty() { String::new() } else { format!(" ({reason})") };
    error(
        value,
        format!(
            "{codes} of {who} is reserved{reason}: use another code, or take it out of `reserved(…)`"
        ),
    )
}

pub(crate) fn reserved_first(value: &Expr, shared: &Codes) -> Error {
    error(value, format!("{} is reserved here", codes(value, shared)))
}

pub(crate) fn reserved_twice(value: &Expr, shared: &Codes) -> Error {
    error(value, format!("{} is reserved twice: keep one of the two", codes(value, shared)))
}
