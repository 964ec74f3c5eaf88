//! Values, whose literals are interpreted only when somebody asks.

use std::cell::OnceCell;

use darling::FromMeta;
use proc_macro2::Literal;
use syn::{Expr, ExprLit, ExprUnary, Lit, Meta, UnOp};

use super::ungrouped;
use crate::messages;

/// The value of a `key = value`.
pub(crate) struct Value {
    written: Expr,
    /// The same with its literal interpreted, if that was not done when it was read.
    interpreted: OnceCell<Box<Expr>>,
}

impl FromMeta for Value {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        match item {
            Meta::NameValue(pair) => Ok(Self::from(ungrouped(pair.value.clone()))),
            _ => Err(messages::value_missing(item.path()).into()),
        }
    }
}

impl From<Expr> for Value {
    fn from(written: Expr) -> Self {
        Self { written, interpreted: OnceCell::new() }
    }
}

impl Value {
    /// The whole truth.
    pub(crate) fn expr(&self) -> &Expr {
        match literal(&self.written) {
            Some(_) => self.interpreted.get_or_init(|| Box::new(interpreted(self.written.clone()))),
            None => &self.written,
        }
    }

    /// The text of a simple string literal: `None` says nothing.
    pub(crate) fn simple_text(&self) -> Option<String> {
        match literal(&self.written)? {
            (false, literal) => simple_text(&literal.to_string()),
            _ => None,
        }
    }

    /// The sign, the magnitude and whether it is in hexadecimal of a simple integer literal: `None`
    /// says nothing.
    pub(crate) fn simple_integer(&self) -> Option<(bool, u128, bool)> {
        let (negative, literal) = literal(&self.written)?;
        let written = literal.to_string();
        let (radix, digits) = match written.strip_prefix("0x") {
            Some(digits) => (16, digits),
            None => (10, &*written),
        };
        let magnitude = u128::from_str_radix(digits, radix).ok()?;
        Some((negative, magnitude, radix == 16))
    }

    pub(crate) fn is_range(&self) -> bool {
        matches!(self.written, Expr::Range(_))
    }
}

/// The text of a literal that was not interpreted, if it is a string.
pub(crate) fn text(literal: &Literal) -> Option<String> {
    simple_text(&literal.to_string()).or_else(|| match Lit::new(literal.clone()) {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    })
}

/// A literal that is not interpreted, and whether it is negated.
fn literal(value: &Expr) -> Option<(bool, &Literal)> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Verbatim(literal), .. }) => Some((false, literal)),
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => match &**expr {
            Expr::Lit(ExprLit { lit: Lit::Verbatim(literal), .. }) => Some((true, literal)),
            _ => None,
        },
        _ => None,
    }
}

fn interpreted(value: Expr) -> Expr {
    match value {
        Expr::Lit(ExprLit { attrs, lit: Lit::Verbatim(literal) }) => {
            Expr::Lit(ExprLit { attrs, lit: Lit::new(literal) })
        }
        Expr::Unary(mut negated) => {
            *negated.expr = interpreted(*negated.expr);
            Expr::Unary(negated)
        }
        other => other,
    }
}

/// The text between the quotes of a string literal without a prefix, a suffix and any but the escapes
/// that a doc comment gets for its quotes and apostrophes.
fn simple_text(written: &str) -> Option<String> {
    let mut rest = written.strip_prefix('"')?.strip_suffix('"')?;
    // A line break of two characters counts as one.
    if rest.contains('\r') {
        return None;
    }
    let mut text = String::new();
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let escaped =
            after.chars().next().filter(|escaped| matches!(escaped, '"' | '\'' | '\\'))?;
        text.push(escaped);
        rest = &after[1..];
    }
    text.push_str(rest);
    Some(text)
}
