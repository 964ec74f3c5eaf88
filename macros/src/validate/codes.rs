//! What may be a code.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{
    BinOp, Data, DeriveInput, Expr, ExprBinary, ExprLit, ExprRange, ExprUnary, Ident, Lit, LitInt,
    RangeLimits, Type, UnOp,
};

use super::shape::INTEGERS;
use crate::faults::Faults;
use crate::input::{Except, Value, VariantInput};
use crate::messages::{self, written};
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

/// The code type that is probably meant where `code = TYPE` is missing, or says nothing: that of
/// `#[repr(…)]` or of the field of a range, or one with room for every code.
pub(crate) fn assumed_code_type(item: &DeriveInput, variants: &[VariantInput<'_>]) -> CodeType {
    let codes = || {
        variants.iter().flat_map(|variant| &variant.rows).filter_map(|row| row.keys.code.as_ref())
    };
    let of_codes = || match codes().next().map(|code| ungrouped(code.expr())) {
        Some(Expr::Lit(ExprLit { lit: Lit::Str(_), .. })) => Some(CodeType::STR),
        _ => smallest_with_room(codes(), CodeType::I32).and_then(CodeType::named),
    };
    repr(item).or_else(|| of_field(variants)).or_else(of_codes).unwrap_or(CodeType::I32)
}

/// The type of the field that keeps the number of a range.
fn of_field(variants: &[VariantInput<'_>]) -> Option<CodeType> {
    variants.iter().filter(|variant| variant.keeps_code()).find_map(|variant| {
        let Some(Type::Path(path)) = variant.field() else { return None };
        CodeType::named(&path.path.segments.last()?.ident.to_string())
    })
}

fn repr(item: &DeriveInput) -> Option<CodeType> {
    let lists = item.attrs.iter().filter(|attr| attr.path().is_ident("repr"));
    let mut names = lists.filter_map(|attr| attr.parse_args::<Ident>().ok());
    names.find_map(|name| CodeType::named(&name.to_string()))
}

/// The code type that is written, or was probably meant: one of the same sign, and of the width
/// that looks most like it.
pub(crate) fn likely_code_type(value: &Expr) -> Option<CodeType> {
    let name = match value {
        Expr::Reference(reference) => return likely_code_type(&reference.expr),
        Expr::Path(path) => path.path.segments.last()?.ident.to_string(),
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value(),
        _ => return None,
    };
    let (digits, letters): (String, String) =
        name.to_lowercase().chars().partition(char::is_ascii_digit);
    let (sign, width) = match &*letters {
        "str" | "string" => ("s", "tr"),
        "isize" => ("i", "64"),
        "usize" => ("u", "64"),
        "i" | "int" | "int_t" => ("i", messages::likely_width(&digits)),
        "u" | "uint" | "uint_t" => ("u", messages::likely_width(&digits)),
        _ => return None,
    };
    let likely = CodeType::ALL.iter().find(|code| code.name.strip_prefix(sign) == Some(width))?;
    let written = ["isize", "usize"].into_iter().find(|written| name == *written);
    Some(CodeType { written: written.unwrap_or(likely.name), ..*likely })
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
            Some(_) => faults.too_large(value, code),
            // There is no code type with room for it.
            None => faults.push(messages::code_too_large(value, code, None)),
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

/// The number that was probably meant, as it is to be written; `None` if that would be refused.
pub(super) fn plain(value: &Expr, code: Option<CodeType>) -> Option<String> {
    let text = bare(value)?;
    let (negative, digits) = text.strip_prefix('-').map_or((false, &*text), |rest| (true, rest));
    let literal: LitInt = syn::parse_str(digits).ok()?;
    let number = Number::new(negative, literal.base10_parse().ok()?);
    let is_code = literal.suffix().is_empty() && code.is_none_or(|code| code.has(number));
    is_code.then_some(text)
}

/// What a number may mean that is written as it is elsewhere: Rust reads `2A`, `2Ah` and `0X2A` as digits
/// with a suffix. `0B1` is two numbers, in binary or in hexadecimal.
fn other_notations(literal: &LitInt) -> Vec<String> {
    if literal.suffix().is_empty() || INTEGERS.contains(&literal.suffix()) {
        return Vec::new();
    }
    let written = literal.to_string().replace('_', "");
    // `2Au8` is `2` with the suffix `Au8`.
    let without_type = INTEGERS.iter().find_map(|name| written.strip_suffix(name));
    let written = without_type.unwrap_or(&written);
    let has_digits = |digits: &str, radix| {
        !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix))
    };
    let mut meant = Vec::new();
    for (prefix, radix) in [("0X", 16), ("0O", 8), ("0B", 2)] {
        if let Some(digits) =
            written.strip_prefix(prefix).filter(|digits| has_digits(digits, radix))
        {
            meant.push(format!("{}{digits}", prefix.to_lowercase()));
        }
    }
    let digits = written.strip_suffix(['h', 'H']).unwrap_or(written);
    if has_digits(digits, 16) {
        meant.push(format!("0x{digits}"));
    }
    meant
}

fn without_suffix(literal: &LitInt) -> String {
    let written = literal.to_string();
    written.trim_end_matches(literal.suffix()).trim_end_matches('_').to_owned()
}

/// A number without what does not belong there: quotes, parentheses, a suffix, a cast, a point, a
/// key.
fn bare(value: &Expr) -> Option<String> {
    Some(match ungrouped(value) {
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => format!("-{}", bare(expr)?),
        Expr::Paren(paren) => bare(&paren.expr)?,
        Expr::Cast(cast) => bare(&cast.expr)?,
        Expr::Assign(assign) => bare(&assign.right)?,
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Int(literal) => match other_notations(literal).as_slice() {
                [] => without_suffix(literal),
                [one] => one.clone(),
                _ => return None,
            },
            Lit::Float(float) => whole(float.base10_digits())?,
            Lit::Str(text) => text.value().trim().to_owned(),
            Lit::Char(character) => character.value().to_string(),
            _ => return None,
        },
        _ => return None,
    })
}

/// The whole number that a number with a point or an exponent is.
fn whole(float: &str) -> Option<String> {
    if let Some((digits, exponent)) = float.split_once(['e', 'E']) {
        let zeros: usize = exponent.parse().ok().filter(|zeros| *zeros <= 38)?;
        let is_whole = digits.bytes().all(|digit| digit.is_ascii_digit());
        return is_whole.then(|| format!("{digits}{}", "0".repeat(zeros)));
    }
    let (whole, fraction) = float.split_once('.')?;
    fraction.bytes().all(|digit| digit == b'0').then(|| whole.to_owned())
}

/// The range that a difference was probably meant for.
fn difference(value: &Expr, code: Option<CodeType>) -> Option<String> {
    match value {
        Expr::Binary(ExprBinary { left, op: BinOp::Sub(_), right, .. }) => {
            let number = |end| Some(number(end, code, &mut Faults::default())?.0);
            let written = || format!("{}..={}", written(&**left), written(&**right));
            (number(left)? < number(right)?).then(written)
        }
        _ => None,
    }
}

/// The codes of what looks like a list of them, as they are written.
fn several(value: &Expr) -> Vec<String> {
    match value {
        Expr::Array(list) => list.elems.iter().map(written).collect(),
        Expr::Tuple(list) => list.elems.iter().map(written).collect(),
        Expr::Binary(ExprBinary { left, op: BinOp::BitOr(_), right, .. }) => {
            let mut codes = several(left);
            if codes.is_empty() && is_written_out(left) {
                codes.push(written(&**left));
            }
            // Else it is arithmetic.
            if codes.is_empty() || !is_written_out(right) {
                return Vec::new();
            }
            codes.push(written(&**right));
            codes
        }
        // The first of them is the end of a range.
        Expr::Range(ExprRange { start, end: Some(end), limits, .. }) => {
            let mut codes = several(end);
            if let Some(first) = codes.first_mut() {
                let start = start.as_ref().map(|start| written(&**start)).unwrap_or_default();
                *first = format!("{start}{}{first}", written(limits));
            }
            codes
        }
        _ => Vec::new(),
    }
}

/// Whether it is a literal, or a range of them.
fn is_written_out(value: &Expr) -> bool {
    match ungrouped(value) {
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => is_written_out(expr),
        Expr::Lit(_) | Expr::Range(_) => true,
        _ => false,
    }
}

/// The smallest code type with room for every code that is written, no narrower than the one on the
/// enum, which is too small, and if possible of the same sign.
pub(super) fn smallest_with_room<'a>(
    written: impl Iterator<Item = &'a Value>,
    small: CodeType,
) -> Option<&'static str> {
    let (sign, _) = small.name.split_at(1);
    let ends = written.flat_map(|value| match value.expr() {
        Expr::Range(ExprRange { start, end, .. }) => [start.as_deref(), end.as_deref()],
        one => [Some(one), None],
    });
    let numbers: Vec<Number> = ends
        .flatten()
        .filter_map(|end| number(end, None, &mut Faults::default()))
        .map(|(number, _)| number)
        .collect();
    let wider = CodeType::ALL.iter().filter(|code| code.width() >= small.width());
    let roomy = wider.filter(|code| numbers.iter().all(|number| code.has(*number)));
    let smallest = roomy.min_by_key(|code| (code.width(), !code.name.starts_with(sign)));
    smallest.map(|code| code.name)
}

/// An end of a range or a negated number may come from `macro_rules`, too.
fn ungrouped(mut value: &Expr) -> &Expr {
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    value
}
