//! The item that the derive stands on, as syn gives it, with its many variants read in a short way.
//!
//! A procedural macro is built without optimization, and there syn's parser takes 120,000 instructions
//! for a variant of one row: it reads each literal several times, letter by letter. So the variants are
//! taken from the tokens, with their literals as they were written ([`Lit::Verbatim`]), in 32,000, of
//! which most is what the compiler takes to hand the tokens out. What is not plain goes to syn, which
//! is the one to report faults, too.

use proc_macro2::{Delimiter, Group, Punct, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::token::{Brace, Bracket, Paren};
use syn::{
    AttrStyle, Attribute, Data, DeriveInput, Expr, ExprLit, Fields, Lit, MacroDelimiter, Meta,
    MetaList, MetaNameValue, Path, Token, Variant,
};

/// An item with a syntax error.
pub(crate) struct Unreadable {
    pub(crate) error: syn::Error,
    /// What can be read of it all the same, if that is an enum.
    pub(crate) item: Option<DeriveInput>,
}

pub(crate) fn item(tokens: TokenStream) -> Result<DeriveInput, Box<Unreadable>> {
    if let Some(item) = with_variants(tokens.clone(), plain_variants) {
        return Ok(item);
    }
    syn::parse2(tokens.clone()).map_err(|error| {
        let item = with_variants(tokens, |body| Some(readable_variants(body)));
        Box::new(Unreadable { error, item })
    })
}

type Variants = Punctuated<Variant, Token![,]>;

/// An enum, for syn without its variants. `None` of anything else.
fn with_variants(
    tokens: TokenStream,
    variants: fn(TokenStream) -> Option<Variants>,
) -> Option<DeriveInput> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let Some(TokenTree::Group(body)) = tokens.pop() else { return None };
    tokens.push(TokenTree::Group(Group::new(body.delimiter(), TokenStream::new())));
    let mut item: DeriveInput = syn::parse2(tokens.into_iter().collect()).ok()?;
    let Data::Enum(data) = &mut item.data else { return None };
    data.brace_token = Brace { span: body.delim_span() };
    data.variants = variants(body.stream())?;
    Some(item)
}

/// The variants of a body with a syntax error: whatever can be taken for one.
fn readable_variants(body: TokenStream) -> Variants {
    let mut variants = Punctuated::new();
    let mut attrs = Vec::new();
    let mut tokens = body.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(pound) if pound.as_char() == '#' => {
                let is_group = |next: &TokenTree| matches!(next, TokenTree::Group(_));
                if let Some(TokenTree::Group(group)) = tokens.next_if(is_group) {
                    attrs.extend(attribute(pound, group));
                }
            }
            TokenTree::Ident(ident) => {
                let fields = match tokens.peek() {
                    Some(TokenTree::Group(group)) => fields(group.clone()),
                    _ => None,
                };
                let (attrs, fields) = (std::mem::take(&mut attrs), fields.unwrap_or(Fields::Unit));
                variants.push(Variant { attrs, ident, fields, discriminant: None });
            }
            // A discriminant.
            TokenTree::Punct(equals) if equals.as_char() == '=' => {
                let goes_on = |next: &TokenTree| match next {
                    TokenTree::Punct(end) => ![',', '#'].contains(&end.as_char()),
                    _ => true,
                };
                while tokens.next_if(goes_on).is_some() {}
            }
            _ => {}
        }
    }
    variants
}

fn plain_variants(body: TokenStream) -> Option<Variants> {
    let mut variants = Punctuated::new();
    let mut attrs = Vec::new();
    let mut tokens = body.into_iter();
    while let Some(token) = tokens.next() {
        let ident = match token {
            TokenTree::Punct(pound) if pound.as_char() == '#' => {
                let Some(TokenTree::Group(attribute_)) = tokens.next() else { return None };
                attrs.push(attribute(pound, attribute_)?);
                continue;
            }
            TokenTree::Ident(ident) => ident,
            _ => return None,
        };
        let mut next = tokens.next();
        let mut fields = Fields::Unit;
        if let Some(TokenTree::Group(group)) = next {
            fields = self::fields(group)?;
            next = tokens.next();
        }
        let attrs = std::mem::take(&mut attrs);
        variants.push_value(Variant { attrs, ident, fields, discriminant: None });
        match next {
            None => {}
            Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => {
                variants.push_punct(Token![,](comma.span()));
            }
            // A discriminant, or a name behind `pub`.
            Some(_) => return None,
        }
    }
    attrs.is_empty().then_some(variants)
}

fn fields(group: Group) -> Option<Fields> {
    let delimiter = group.delimiter();
    let tokens = TokenTree::Group(group).into();
    match delimiter {
        Delimiter::Parenthesis => syn::parse2(tokens).ok().map(Fields::Unnamed),
        Delimiter::Brace => syn::parse2(tokens).ok().map(Fields::Named),
        Delimiter::Bracket | Delimiter::None => None,
    }
}

/// `#[name(…)]` and `#[name = literal]`, which is what a doc comment is; of others syn makes the best.
fn attribute(pound: Punct, attribute: Group) -> Option<Attribute> {
    let mut tokens = attribute.stream().into_iter();
    let meta = match (tokens.next(), tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(list)), None, _)
            if list.delimiter() == Delimiter::Parenthesis =>
        {
            Meta::List(MetaList {
                path: Path::from(name),
                delimiter: MacroDelimiter::Paren(Paren { span: list.delim_span() }),
                tokens: list.stream(),
            })
        }
        (
            Some(TokenTree::Ident(name)),
            Some(TokenTree::Punct(equals)),
            Some(TokenTree::Literal(literal)),
            None,
        ) if equals.as_char() == '=' => Meta::NameValue(MetaNameValue {
            path: Path::from(name),
            eq_token: Token![=](equals.span()),
            value: Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Verbatim(literal) }),
        }),
        _ => {
            let tokens = [TokenTree::Punct(pound), TokenTree::Group(attribute)];
            return Attribute::parse_outer.parse2(tokens.into_iter().collect()).ok()?.pop();
        }
    };
    Some(Attribute {
        pound_token: Token![#](pound.span()),
        style: AttrStyle::Outer,
        bracket_token: Bracket { span: attribute.delim_span() },
        meta,
    })
}
