//! The short way to the keys of a row.
//!
//! Nearly every list is plain: `code = 5, message = "…", kind = NotFound`. Without optimization, which
//! is how a procedural macro is built, darling takes 170,000 instructions for such a list, and the same
//! read from the tokens directly, with literals as they were written ([`Lit::Verbatim`]), 15,000. A list
//! that is not plain goes the long way as a whole, so that all faults come from one place.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, ExprLit, ExprPath, ExprUnary, Lit, LitBool, Path, Token, UnOp};

use super::{Mark, RowKeys, Value};

/// The keys of a list that is plain and has no fault.
pub(super) fn row(list: &TokenStream) -> Option<RowKeys> {
    let mut keys = RowKeys::default();
    let mut tokens = list.clone().into_iter();
    while let Some(token) = tokens.next() {
        let TokenTree::Ident(key) = token else { return None };
        let name = key.to_string();
        let mut next = tokens.next();
        let is_first = match next {
            Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => {
                let value = Value::from(value(&mut tokens)?);
                next = tokens.next();
                value_of(&mut keys, &name)?.replace(value).is_none()
            }
            _ => mark_of(&mut keys, &name)?.replace(Mark(Path::from(key))).is_none(),
        };
        if !is_first {
            return None;
        }
        match next {
            None => {}
            Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => {}
            Some(_) => return None,
        }
    }
    Some(keys)
}

/// The place of a key that has a value.
fn value_of<'k>(keys: &'k mut RowKeys, name: &str) -> Option<&'k mut Option<Value>> {
    Some(match name {
        "code" => &mut keys.code,
        "since" => &mut keys.since,
        "until" => &mut keys.until,
        "message" => &mut keys.message,
        "description" => &mut keys.description,
        "kind" => &mut keys.kind,
        "help" => &mut keys.help,
        "url" => &mut keys.url,
        "retry" => &mut keys.retry,
        _ => return None,
    })
}

/// The place of a key that stands alone.
fn mark_of<'k>(keys: &'k mut RowKeys, name: &str) -> Option<&'k mut Option<Mark>> {
    Some(match name {
        "flatten" => &mut keys.flatten,
        "unknown" => &mut keys.unknown,
        _ => return None,
    })
}

/// A literal, a negated one, or a name.
fn value(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<Expr> {
    let attrs = Vec::new();
    Some(match tokens.next()? {
        TokenTree::Literal(literal) => Expr::Lit(ExprLit { attrs, lit: Lit::Verbatim(literal) }),
        TokenTree::Punct(minus) if minus.as_char() == '-' => {
            let TokenTree::Literal(literal) = tokens.next()? else { return None };
            let lit = Lit::Verbatim(literal);
            let op = UnOp::Neg(Token![-](minus.span()));
            let expr = Box::new(Expr::Lit(ExprLit { attrs: Vec::new(), lit }));
            Expr::Unary(ExprUnary { attrs, op, expr })
        }
        TokenTree::Ident(name) => {
            let written = name.to_string();
            match &*written {
                "true" | "false" => {
                    let lit = Lit::Bool(LitBool::new(written == "true", name.span()));
                    Expr::Lit(ExprLit { attrs, lit })
                }
                // The only keyword that begins with a capital letter.
                "Self" => return None,
                _ if written.starts_with(|first: char| first.is_ascii_uppercase()) => {
                    Expr::Path(ExprPath { attrs, qself: None, path: Path::from(name) })
                }
                _ => return None,
            }
        }
        _ => return None,
    })
}
