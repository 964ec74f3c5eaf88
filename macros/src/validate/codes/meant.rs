//! What was probably meant where codes or their type are wrong, for the messages and for what stands in for
//! a faulty enum. Nothing that is right is read by a guess.

use syn::{
    BinOp, DeriveInput, Expr, ExprBinary, ExprLit, ExprRange, ExprUnary, Ident, Lit, LitInt, Type,
    UnOp,
};

use super::super::shape::INTEGERS;
use super::{number, ungrouped};
use crate::faults::Faults;
use crate::input::{Value, VariantInput};
use crate::messages::{self, written};
use crate::model::{CodeType, Number};

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

/// The number that was probably meant, as it is to be written; `None` if that would be refused.
pub(in crate::validate) fn plain(value: &Expr, code: Option<CodeType>) -> Option<String> {
    let text = bare(value)?;
    let (negative, digits) = text.strip_prefix('-').map_or((false, &*text), |rest| (true, rest));
    let literal: LitInt = syn::parse_str(digits).ok()?;
    let number = Number::new(negative, literal.base10_parse().ok()?);
    let is_code = literal.suffix().is_empty() && code.is_none_or(|code| code.has(number));
    is_code.then_some(text)
}

/// What a number may mean that is written as it is elsewhere: Rust reads `2A`, `2Ah` and `0X2A` as digits
/// with a suffix. `0B1` is two numbers, in binary or in hexadecimal.
pub(super) fn other_notations(literal: &LitInt) -> Vec<String> {
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

/// The negative number with the same bits as one that is too large: in hexadecimal, octal or binary it may
/// be bits that a vendor lists, as `0x8000_4005` is of an `HRESULT`, which is an `i32`.
pub(super) fn with_same_bits(literal: &LitInt, number: Number, code: CodeType) -> Option<String> {
    let (Number::Natural(bits), Some((Number::Negative(_), _))) = (number, code.limits) else {
        return None;
    };
    let is_bits = ["0x", "0o", "0b"].iter().any(|prefix| literal.to_string().starts_with(prefix));
    // With 128 bits there is no number for it, and none is beyond.
    let limit = 1_u128.checked_shl(code.width());
    let fits = limit.is_none_or(|limit| bits < limit);
    let magnitude = limit.unwrap_or(0).wrapping_sub(bits);
    (is_bits && fits).then(|| Number::Negative(magnitude).show(false))
}

pub(super) fn without_suffix(literal: &LitInt) -> String {
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
            Lit::Byte(byte) => byte.value().to_string(),
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
pub(super) fn difference(value: &Expr, code: Option<CodeType>) -> Option<String> {
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
pub(super) fn several(value: &Expr) -> Vec<String> {
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
pub(in crate::validate) fn smallest_with_room<'a>(
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
