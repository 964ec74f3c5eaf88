//! The rows as data: the enum's own as literals, merged with those of its nested families.

use std::fmt::Write;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Ident;
use syn::ext::IdentExt;

use super::{code, code_type, listed_code, nested_catalog};
use crate::model::{
    Codes, Deprecated, Excepted, Family, Listed, Nested, Outcome, Reserved, Row, Unlisted, Version,
    Window,
};

pub(super) fn expand(family: &Family) -> TokenStream {
    let Family { name, ident, rows, idents, variants, nested, reserved, unlisted, .. } = family;
    let (code, code_ref) = (code_type(family.code), listed_code(family.code));
    let identifier = ident.unraw().to_string();
    let lines = rows.iter().map(|row| line(row, variants));
    let extras = rows.iter().enumerate().map(|(at, row)| extras(at, row, variants));
    let count = Literal::usize_unsuffixed(rows.len());
    let all = if nested.is_empty() { own_rows(family, &code) } else { merged_rows(family, &code) };
    let reserved = reserved.iter().map(|Reserved { codes, reason }| {
        let codes = self::codes(codes);
        quote! { __wirecode::Reserved { codes: #codes, reason: #reason } }
    });
    let values = match nested.len() {
        0 => Literal::usize_unsuffixed(idents.len()).into_token_stream(),
        last => {
            let last = Literal::usize_unsuffixed(last);
            quote! { FIRST_VALUES[#last] }
        }
    };
    let open = !matches!(unlisted, Unlisted::Refused);
    let broken = matches!(unlisted, Unlisted::Broken { .. });
    let incomplete = if nested.is_empty() {
        quote! { #broken }
    } else {
        quote! { __wirecode::is_incomplete(&PARTS) }
    };
    quote! {
        static ID: __wirecode::FamilyId = __wirecode::FamilyId {
            name: #name,
            ident: #identifier,
            module: __wirecode::core::module_path!(),
        };
        static OWN: [__wirecode::Row<#code>; #count] =
            __wirecode::own_rows(&ID, &[#(#lines),*], &[#(#extras)*]);
        #all
        __wirecode::index! { #code, #code_ref }
        static FAMILY: __wirecode::Family<#code> = __wirecode::Catalog {
            id: &ID,
            rows: &ROWS,
            index: INDEX,
            reserved: &[#(#reserved),*],
            values: #values,
            open: #open,
            broken: #broken,
            incomplete: #incomplete,
        }
        .family();
    }
}

/// The rows of a family without nested ones: `KEYS` and `ROWS` are its own.
fn own_rows(family: &Family, code: &TokenStream) -> TokenStream {
    let count = Literal::usize_unsuffixed(family.rows.len());
    let owners = owners(family);
    quote! {
        static KEYS: [__wirecode::Key<#code>; #count] = __wirecode::keys(&OWN, &[#(#owners),*]);
        static ROWS: [&__wirecode::Row<#code>; #count] = __wirecode::rows(&OWN);
    }
}

/// Which value each of the enum's own rows decodes to.
fn owners(family: &Family) -> impl Iterator<Item = TokenStream> {
    family.rows.iter().map(|row| match row.outcome {
        Outcome::Success => quote! { __wirecode::SUCCESS },
        Outcome::Error(variant) => {
            Literal::usize_unsuffixed(family.variants[variant].number).into_token_stream()
        }
    })
}

/// The rows of a family with nested ones, which only const evaluation sees.
fn merged_rows(family: &Family, code: &TokenStream) -> TokenStream {
    let Family { rows, idents, nested, .. } = family;
    let (count, owners) = (Literal::usize_unsuffixed(rows.len()), owners(family));
    let own = Literal::usize_unsuffixed(idents.len());
    // The enum's own rows are a part, too.
    let parts = Literal::usize_unsuffixed(nested.len() + 1);
    let catalogs: Vec<_> =
        nested.iter().map(|nested| nested_catalog(&nested.family, code)).collect();
    let excepts = nested.iter().map(|Nested { except, .. }| {
        let codes = except.iter().map(|Excepted { codes, .. }| {
            let (code, hex) = (super::code(&codes.first), codes.hex);
            quote! { (#code, #hex) }
        });
        quote! { &[#(#codes),*] }
    });
    let place = (0..nested.len()).map(Literal::usize_unsuffixed);
    quote! {
        use __wirecode::NoFamily as _;
        static OWN_KEYS: [__wirecode::Key<#code>; #count] = __wirecode::keys(&OWN, &[#(#owners),*]);
        static OWN_ROWS: [&__wirecode::Row<#code>; #count] = __wirecode::rows(&OWN);
        static OWN_RANGES: [__wirecode::Range<#code>; __wirecode::count_ranges(&OWN_KEYS)] =
            __wirecode::Key::<#code>::ranges(&OWN_KEYS);
        const FIRST_VALUES: [__wirecode::u32; #parts] =
            __wirecode::first_values(#own, &[#(#catalogs),*]);
        const PARTS: [__wirecode::Part<#code>; #parts] = [
            __wirecode::Part::own(&ID, &OWN_ROWS, &OWN_KEYS, &OWN_RANGES),
            #(__wirecode::Part::nested(#catalogs, #excepts, FIRST_VALUES[#place]),)*
        ];
        const ORDER: [__wirecode::Pick; __wirecode::Part::<#code>::count(&PARTS)] =
            __wirecode::Part::<#code>::merge(&PARTS);
        static KEYS: [__wirecode::Key<#code>; ORDER.len()] = __wirecode::merged_keys(&PARTS, &ORDER);
        static ROWS: [&__wirecode::Row<#code>; ORDER.len()] = __wirecode::merged_rows(&PARTS, &ORDER);
    }
}

/// What most rows have, as a line of literals.
fn line(row: &Row, variants: &[Listed]) -> TokenStream {
    let Row { codes, outcome, texts, .. } = row;
    let (code, hex) = (code(&codes.first), codes.hex);
    let variant = match outcome {
        Outcome::Success => String::new(),
        Outcome::Error(variant) => variants[*variant].ident.unraw().to_string(),
    };
    let message = &texts.message;
    let description = texts.description.as_deref().unwrap_or_default();
    let unknown = Ident::new("Unknown", Span::call_site());
    let kind = texts.kind.as_ref().unwrap_or(&unknown);
    quote! { (#code, #variant, #message, #description, __wirecode::Kind::#kind, #hex) }
}

/// What else the row at `at` has.
fn extras(at: usize, row: &Row, variants: &[Listed]) -> TokenStream {
    let Row { codes, window, outcome, texts } = row;
    let last = codes.is_range.then(|| {
        let last = code(&codes.last);
        quote! { Last(#last) }
    });
    let window = (*window != Window::default()).then(|| {
        let (since, until) = (version(window.since), version(window.until));
        quote! { Window(__wirecode::window(#since, #until)) }
    });
    let help = texts.help.iter().map(|text| quote! { Help(#text) });
    let url = texts.url.iter().map(|text| quote! { Url(#text) });
    let retry = texts.retry.iter().map(|retry| quote! { Retry(#retry) });
    let deprecated = match outcome {
        Outcome::Success => None,
        Outcome::Error(variant) => variants[*variant].deprecated.as_ref().map(deprecated),
    };
    let at = Literal::usize_unsuffixed(at);
    let extras =
        last.into_iter().chain(window).chain(help).chain(url).chain(retry).chain(deprecated);
    let extras = extras.map(|extra| quote! { (#at, __wirecode::Extra::#extra), });
    quote! { #(#extras)* }
}

fn codes(Codes { first, last, is_range, .. }: &Codes) -> TokenStream {
    let (first, last) = (code(first), code(last));
    if *is_range {
        quote! { __wirecode::Codes::range(#first, #last) }
    } else {
        quote! { __wirecode::Codes::one(#first) }
    }
}

fn version(version: Option<Version>) -> TokenStream {
    match version {
        None => quote! { __wirecode::None },
        Some(Version(parts)) => {
            let parts = parts.map(Literal::u16_unsuffixed);
            quote! { __wirecode::Some([#(#parts),*]) }
        }
    }
}

fn deprecated(Deprecated { since, note }: &Deprecated) -> TokenStream {
    let text = |text: &Option<String>| match text {
        None => quote! { __wirecode::None },
        Some(text) => quote! { __wirecode::Some(#text) },
    };
    let (since, note) = (text(since), text(note));
    quote! { Deprecated(__wirecode::Deprecated { since: #since, note: #note }) }
}

/// The rustdoc of `FAMILY`: a derive cannot document the variants, so the table stands here.
pub(super) fn doc_table(Family { name, rows, variants, nested, .. }: &Family) -> String {
    let mut table = format!("The catalog of the family {}.\n", cell(name));
    if !rows.is_empty() {
        table += "\n| code | versions | variant | message | description | kind |\n|---|---|---|---|---|---|\n";
    }
    for Row { codes, window, outcome, texts } in rows {
        let first = cell(&codes.first.show(codes.hex));
        let codes = if codes.is_range {
            format!("{first}..={}", cell(&codes.last.show(codes.hex)))
        } else {
            first
        };
        let variant = match outcome {
            Outcome::Success => "(success)".to_owned(),
            Outcome::Error(variant) => format!("`{}`", variants[*variant].ident),
        };
        let cells = [
            codes,
            window.to_string(),
            variant,
            cell(&texts.message),
            cell(texts.description.as_deref().unwrap_or_default()),
            texts.kind.as_ref().map_or_else(String::new, ToString::to_string),
        ];
        let _ = writeln!(table, "| {} |", cells.join(" | "));
    }
    for Nested { ident, family, except } in nested {
        let family = family.to_token_stream().to_string().replace(' ', "");
        let number = |Excepted { codes, .. }: &Excepted| cell(&codes.first.show(codes.hex));
        let codes: Vec<_> = except.iter().map(number).collect();
        let but = if codes.is_empty() { "" } else { ", but for " };
        let _ = writeln!(
            table,
            "\nAnd all rows of `{family}`, as `{ident}(…)`{but}{}.",
            codes.join(", ")
        );
    }
    table
}

/// A text in a table of Markdown, where it is text.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for character in text.chars() {
        match character {
            '\n' => cell.push(' '),
            '|' | '\\' | '`' | '*' | '_' | '<' | '>' | '[' | ']' => {
                cell.push('\\');
                cell.push(character);
            }
            _ => cell.push(character),
        }
    }
    cell
}
