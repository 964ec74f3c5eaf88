//! The short way to the keys of a row.
//!
//! Nearly every list is plain: `code = 5, message = "…", kind = NotFound`. Without optimization, which
//! is how a procedural macro is built, darling's parser takes 170,000 instructions for such a list: at
//! 500 rows, a third of the whole derive. Here the items that darling reads the keys from are made of
//! the tokens directly, with their literals as they were written ([`Lit::Verbatim`]); with the keys,
//! that takes 25,000. A list that is not plain goes the long way as a whole, so that all faults come
//! from one place.

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Expr, ExprLit, ExprPath, ExprUnary, Lit, LitBool, Meta, MetaNameValue, Path, Token, UnOp,
};

use super::RowKeys;

/// The keys of a list that is plain and has no fault.
pub(super) fn row(list: &TokenStream) -> Option<RowKeys> {
    RowKeys::from_list(&items(list)?).ok()
}

fn items(list: &TokenStream) -> Option<Vec<NestedMeta>> {
    let mut items = Vec::new();
    let mut tokens = list.clone().into_iter();
    while let Some(token) = tokens.next() {
        let TokenTree::Ident(key) = token else { return None };
        let path = Path::from(key);
        let mut next = tokens.next();
        let item = match next {
            Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => {
                let value = value(&mut tokens)?;
                next = tokens.next();
                Meta::NameValue(MetaNameValue { path, eq_token: Token![=](equals.span()), value })
            }
            _ => Meta::Path(path),
        };
        items.push(NestedMeta::Meta(item));
        match next {
            None => {}
            Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => {}
            Some(_) => return None,
        }
    }
    Some(items)
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
