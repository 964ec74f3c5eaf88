//! What may be a code.

pub(crate) mod meant;

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Expr, ExprLit, ExprRange, ExprUnary, Lit, RangeLimits, UnOp};

use meant::{
    assumed_code_type, difference, likely_code_type, other_notations, plain, several,
    with_same_bits, without_suffix,
};

use crate::faults::Faults;
use crate::input::{Except, Value, VariantInput};
use crate::messages;
use crate::model::{Code, CodeType, Codes, Excepted, Number};

/// `code = TYPE` is required on the enum.
pub(super) fn code_type(
    written: Option<&Value>,
    item: &DeriveInput,
    variants: &[VariantInput<'_>],
    keys_complete: bool,
    faults: &mut Faults,
) -> Option<CodeType> {
    let Some(value) = written.map(Value::expr) else {
        // Of what is no enum, that is fault enough.
        if keys_complete && matches!(item.data, Data::Enum(_)) {
            let code = assumed_code_type(item, variants);
            faults.push(messages::code_type_missing(&item.ident, code));
        }
        return None;
    };
    let found = match value {
        Expr::Path(path) => {
            path.path.get_ident().and_then(|name| CodeType::named(&name.to_string()))
        }
        _ => None,
    };
    if found.is_none() {
        faults.push(messages::not_a_code_type(value, likely_code_type(value)));
    }
    found
}

/// The codes of a row are one code, or a range of them.
pub(super) fn code_or_range(
    value: &Value,
    code: Option<CodeType>,
    faults: &mut Faults,
) -> Option<Codes> {
    if let Some(code) = simple_code(value, code) {
        return Some(code);
    }
    match value.expr() {
        Expr::Range(range) if code.is_some_and(CodeType::is_text) => {
            faults.push(messages::range_of_texts(range));
            None
        }
        Expr::Range(range) => code_range(range, code, faults),
        value => one_code(value, code, faults),
    }
}

/// The code of most rows: a simple literal that fits the code type. `None` is for the rules to judge.
fn simple_code(value: &Value, code: Option<CodeType>) -> Option<Codes> {
    let code = code?;
    if code.is_text() {
        let text = value.simple_text().filter(|text| !text.is_empty())?;
        return Some(Codes::one(Code::Text(text.into()), false));
    }
    let (negative, magnitude, hex) = value.simple_integer()?;
    let number = Number::new(negative, magnitude);
    code.has(number).then(|| Codes::one(Code::Number(number), hex))
}

/// `except(…)` takes single codes, each once. `None` if one of them cannot be read.
pub(super) fn except(
    Except { key, codes }: &Except,
    code: Option<CodeType>,
    faults: &mut Faults,
) -> Option<Vec<Excepted>> {
    let mut readable = true;
    if codes.is_empty() {
        faults.push(messages::except_empty(key));
    }
    // Sorted, as the public crate searches them.
    let mut seen: Vec<(Codes, &Expr)> = Vec::new();
    for value in codes {
        if matches!(value, Expr::Range(_)) || difference(value, code).is_some() {
            faults.push(messages::range_in_except(value));
            readable = false;
            continue;
        }
        if let codes @ [_, ..] = several(value).as_slice() {
            faults.push(messages::list_in_except(value, codes));
            readable = false;
            continue;
        }
        let Some(one) = one_code(value, code, faults) else {
            readable = false;
            continue;
        };
        match seen.binary_search_by(|(earlier, _)| earlier.first.cmp(&one.first)) {
            Ok(earlier) => {
                let (earlier, first) = &seen[earlier];
                faults.push(messages::except_twice(value, &one));
                faults.push(messages::except_first(first, earlier));
            }
            Err(place) => seen.insert(place, (one, value)),
        }
    }
    let codes = seen.into_iter().map(|(codes, value)| Excepted { codes, ends: ends(value) });
    readable.then(|| codes.collect())
}

/// Its first token and its last.
fn ends(value: &Expr) -> (Span, Span) {
    let (first, last) = (value.span(), value.to_token_stream().into_iter().last());
    (first, last.map_or(first, |last| last.span()))
}

fn one_code(value: &Expr, code: Option<CodeType>, faults: &mut Faults) -> Option<Codes> {
    if code.is_some_and(CodeType::is_text) {
        return Some(Codes::one(text(value, faults)?, false));
    }
    let (number, hex) = number(value, code, faults)?;
    Some(Codes::one(Code::Number(number), hex))
}

/// A code of a family of texts is a string literal that is not empty.
fn text(value: &Expr, faults: &mut Faults) -> Option<Code> {
    match ungrouped(value) {
        Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) => {
            let text = literal.value();
            if !literal.suffix().is_empty() {
                faults.push(messages::text_has_suffix(value, &text));
                return None;
            }
            if text.is_empty() {
                faults.push(messages::code_empty(value));
                return None;
            }
            return Some(Code::Text(text.into()));
        }
        number if is_number(number) => faults.push(messages::code_is_number(value)),
        _ => faults.push(match several(value).as_slice() {
            [] => messages::text_not_literal(value),
            codes => messages::code_is_list(value, codes),
        }),
    }
    None
}

/// Whether it is written as a number, of whichever kind.
fn is_number(value: &Expr) -> bool {
    match ungrouped(value) {
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => is_number(expr),
        Expr::Lit(ExprLit { lit, .. }) => matches!(lit, Lit::Int(_) | Lit::Float(_)),
        _ => false,
    }
}

/// Both ends are included in the model; an open end reaches the type's limit.
fn code_range(range: &ExprRange, code: Option<CodeType>, faults: &mut Faults) -> Option<Codes> {
    let value = Expr::Range(range.clone());
    if let codes @ [_, ..] = several(&value).as_slice() {
        faults.push(messages::code_is_list(&value, codes));
        return None;
    }
    if let Some(remedy) = up_to_the_limit(range, code) {
        faults.push(messages::range_past_limit(range, &remedy));
        return None;
    }
    let end = |end: &Option<Box<Expr>>,
               limit: fn((Number, Number)) -> Number,
               faults: &mut Faults| match end {
        Some(value) => number(value, code, faults),
        // Without a code type there is no limit; that it is missing is reported already.
        None => code.and_then(|code| code.limits).map(|limits| (limit(limits), false)),
    };
    let first = end(&range.start, |(min, _)| min, faults);
    let last = end(&range.end, |(_, max)| max, faults);
    let ((first, hex), (mut last, _)) = (first?, last?);
    let is_half_open = matches!(range.limits, RangeLimits::HalfOpen(_)) && range.end.is_some();
    let remedy = if is_half_open && first == last && range.start.is_some() {
        Some(format!("{0}..={0}", first.show(hex)))
    } else if first > last {
        let dots = if is_half_open { ".." } else { "..=" };
        Some(format!("{}{dots}{}", last.show(hex), first.show(hex)))
    } else {
        None
    };
    if let Some(remedy) = remedy {
        faults.push(messages::range_empty(&value, &remedy));
        return None;
    }
    if is_half_open {
        let Some(before) = predecessor(last, code) else {
            faults.push(messages::range_before_first(&value, last));
            return None;
        };
        last = before;
    }
    Some(Codes { first: Code::Number(first), last: Code::Number(last), is_range: true, hex })
}

/// What to write for a half-open range that ends one past the largest code.
fn up_to_the_limit(range: &ExprRange, code: Option<CodeType>) -> Option<String> {
    let (ExprRange { start, end: Some(end), limits: RangeLimits::HalfOpen(_), .. }, Some((_, max))) =
        (range, code?.limits)
    else {
        return None;
    };
    let (end, hex) = number(end, None, &mut Faults::default())?;
    let first = start.as_ref().map(|start| number(start, code, &mut Faults::default()));
    let first = match first {
        Some(first) => first?.0.show(hex),
        None => String::new(),
    };
    (predecessor(end, None)? == max).then(|| format!("{first}..={}", max.show(hex)))
}

/// The number before this one, if the type has it.
fn predecessor(number: Number, code: Option<CodeType>) -> Option<Number> {
    let limits = code.and_then(|code| code.limits);
    if limits.is_some_and(|(min, _)| min == number) {
        return None;
    }
    match number {
        Number::Natural(0) => Some(Number::Negative(1)),
        Number::Natural(magnitude) => Some(Number::Natural(magnitude - 1)),
        Number::Negative(magnitude) => magnitude.checked_add(1).map(Number::Negative),
    }
}

/// A code is an integer literal, perhaps negative, that fits the code type.
fn number(value: &Expr, code: Option<CodeType>, faults: &mut Faults) -> Option<(Number, bool)> {
    let (negative, literal) = match ungrouped(value) {
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => (true, ungrouped(expr)),
        other => (false, other),
    };
    let literal = match literal {
        Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => literal,
        // Without a code type, which is reported, texts may be what is meant.
        Expr::Lit(ExprLit { lit: Lit::Str(_), .. }) if code.is_none() => return None,
        Expr::Lit(ExprLit { lit: Lit::Str(_), .. }) => {
            faults.push(messages::code_is_string(value, plain(value, code).as_deref()));
            return None;
        }
        _ => {
            let (codes, range) = (several(value), difference(value, code));
            faults.push(match (codes.as_slice(), range) {
                ([], Some(range)) => messages::code_is_difference(value, &range),
                ([], None) => messages::code_not_literal(value, plain(value, code).as_deref()),
                (codes, _) => messages::code_is_list(value, codes),
            });
            return None;
        }
    };
    let sign = if negative { "-" } else { "" };
    let meant = other_notations(literal);
    if !meant.is_empty() {
        let meant: Vec<String> = meant.iter().map(|meant| format!("{sign}{meant}")).collect();
        faults.push(messages::code_in_other_notation(value, &meant));
        return None;
    }
    let number =
        literal.base10_parse::<u128>().ok().map(|magnitude| Number::new(negative, magnitude));
    if let Some(code) = code
        && number.is_none_or(|number| !code.has(number))
    {
        match number {
            Some(number) => {
                faults.too_large(value, code, with_same_bits(literal, number, code));
            }
            // There is no code type with room for it.
            None => faults.push(messages::code_too_large(value, code, None, None)),
        }
        return None;
    }
    if !literal.suffix().is_empty() {
        let digits = without_suffix(literal);
        faults.push(messages::code_has_suffix(value, &format!("{sign}{digits}")));
        return None;
    }
    number.map(|number| (number, literal.to_string().starts_with("0x")))
}

/// An end of a range or a negated number may come from `macro_rules`, too.
fn ungrouped(mut value: &Expr) -> &Expr {
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    value
}
