//! The rows as data: the enum's own, packed, and the catalog that is made of them and of those of the
//! nested families.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::{bytes, cells, code, code_type, nested_catalog, text};
use crate::layout::{Count, Layout, Outcomes};
use crate::model::{
    Codes, Deprecated, Excepted, Family, Nested, Reserved, Row, Unlisted, Version, Window,
};
use crate::tables::{Index, Range, Rows};

/// `TABLE` with the own rows, `INDEX` with how codes are found, and `FAMILY`.
pub(super) fn expand(family: &Family, own: &Rows, index: Option<&Index>) -> TokenStream {
    let Family { idents, nested, reserved, unlisted, .. } = family;
    let code = code_type(family.code);
    let table = table(family, own, &code);
    let index = index.map_or_else(|| merged(family, &code), |index| self::index(index, &code));
    let reserved = reserved.iter().map(|Reserved { codes, reason }| {
        let codes = self::codes(codes);
        quote! { __wirecode::Reserved { codes: #codes, reason: #reason } }
    });
    let (count, nesting) = if nested.is_empty() {
        (Literal::usize_unsuffixed(idents.len()).into_token_stream(), None)
    } else {
        let catalogs = catalogs(family, &code);
        (quote! { COUNT }, Some(quote! { .nesting(&[#(#catalogs),*], &PLACES) }))
    };
    let open = matches!(unlisted, Unlisted::Kept(_) | Unlisted::Broken { .. });
    let opened = if let Unlisted::Nested(at) = unlisted {
        let catalog = nested_catalog(&nested[*at].family, &code);
        Some(quote! { .opened_by(#catalog) })
    } else {
        None
    };
    let broken = matches!(unlisted, Unlisted::Broken { .. }).then(|| quote! { .broken() });
    quote! {
        #table
        #index
        static FAMILY: __wirecode::Family<#code> =
            __wirecode::Family::<#code>::of(&TABLE, INDEX, #count, &[#(#reserved),*], #open)
            #nesting #opened #broken;
    }
}

/// The catalogs of the nested families.
fn catalogs(family: &Family, code: &TokenStream) -> Vec<TokenStream> {
    family.nested.iter().map(|nested| nested_catalog(&nested.family, code)).collect()
}

fn table(family: &Family, own: &Rows, code: &TokenStream) -> TokenStream {
    let Family { name, ident, .. } = family;
    let Rows { codes, facts, spans, names, descriptions, windows, changes, ranges, extras } = own;
    let identifier = ident.unraw().to_string();
    let (codes, facts, spans) = (cells(codes), bytes(facts), bytes(spans));
    let (names, descriptions) = (text::literal(names), text::literal(descriptions));
    let windows = windows.iter().map(|Window { since, until }| {
        let (since, until) = (version(*since), version(*until));
        quote! { __wirecode::window(#since, #until) }
    });
    let changes = changes.iter().map(|change| Literal::u64_unsuffixed(*change));
    let ranges = ranges.iter().map(|Range { at, first, last, reach, value }| {
        let (at, value) = (Literal::usize_unsuffixed(*at), Literal::u32_unsuffixed(*value));
        let [first, last, reach] = [first, last, reach].map(self::code);
        quote! {
            __wirecode::Range {
                at: #at, first: #first, last: #last, reach: #reach, value: #value,
            }
        }
    });
    let extras = extras.iter().map(|&at| self::extras(at, family));
    quote! {
        const OWN: __wirecode::Keys<#code> = __wirecode::Keys {
            codes: #codes,
            facts: #facts,
            windows: &[#(#windows),*],
            changes: &[#(#changes),*],
            ranges: &[#(#ranges),*],
        };
        static TABLE: __wirecode::Table<#code> = __wirecode::Table {
            id: __wirecode::FamilyId {
                name: #name,
                ident: #identifier,
                module: __wirecode::core::module_path!(),
            },
            keys: OWN,
            texts: __wirecode::Texts {
                spans: #spans,
                names: #names,
                descriptions: #descriptions,
                extras: &[#(#extras)*],
            },
        };
    }
}

/// The index of a family without nested ones.
fn index(index: &Index, code: &TokenStream) -> TokenStream {
    let Index {
        layout,
        seed,
        base,
        zeros,
        starts,
        codes,
        values,
        width,
        count,
        editions,
        firsts,
        errors,
        error_ranges,
        ranges_apart,
        outcomes,
        by_slot: _,
    } = index;
    let layout = match layout {
        Layout::Direct => quote! { Direct },
        Layout::Pages { bits } => {
            let bits = Literal::u32_unsuffixed(*bits);
            quote! { Pages { bits: #bits } }
        }
        Layout::Hashed => quote! { Hashed },
    };
    let (seed, zeros) = (Literal::u64_unsuffixed(*seed), Literal::u32_unsuffixed(*zeros));
    let base =
        base.as_ref().map_or_else(|| quote! { <#code as __wirecode::Code>::FILLER }, self::code);
    let (starts, codes, values) = (bytes(starts), cells(codes), bytes(values));
    let (editions, firsts) = (bytes(editions), bytes(firsts));
    let width = Literal::usize_unsuffixed(*width);
    let errors = Literal::u32_unsuffixed(*errors);
    let count = match count {
        Count::No => quote! { No },
        Count::Up(first) => quote! { Up(#first) },
        Count::Down(first) => quote! { Down(#first) },
    };
    let outcomes = match outcomes {
        Outcomes::Errors => quote! { Errors },
        Outcomes::Settled => quote! { Settled },
        Outcomes::Changing => quote! { Changing },
    };
    quote! {
        const INDEX: __wirecode::Index<#code> = __wirecode::Index {
            layout: __wirecode::Layout::#layout,
            seed: #seed,
            base: #base,
            zeros: #zeros,
            starts: #starts,
            codes: #codes,
            values: #values,
            width: #width,
            count: __wirecode::Count::#count,
            editions: #editions,
            firsts: #firsts,
            keys: OWN,
            errors: #errors,
            error_ranges: #error_ranges,
            ranges_apart: #ranges_apart,
            outcomes: __wirecode::Outcomes::#outcomes,
        };
    }
}

/// The parts of a family with nested ones, and the index of all their rows, which only const
/// evaluation sees.
fn merged(family: &Family, code: &TokenStream) -> TokenStream {
    let Family { idents, nested, .. } = family;
    let codes = if family.code.is_text() {
        quote! { texts }
    } else {
        quote! { numbers }
    };
    let own = Literal::usize_unsuffixed(idents.len());
    // The enum's own rows are a part, too.
    let parts = Literal::usize_unsuffixed(nested.len() + 1);
    let last = Literal::usize_unsuffixed(nested.len());
    let catalogs = catalogs(family, code);
    let nested_parts = nested.iter().zip(&catalogs).enumerate();
    let nested_parts = nested_parts.map(|(at, (Nested { except, .. }, catalog))| {
        let codes = except.iter().map(|Excepted { codes, .. }| {
            let (code, hex) = (super::code(&codes.first), codes.hex);
            quote! { (#code, #hex) }
        });
        let at = Literal::usize_unsuffixed(at);
        quote! { __wirecode::Part::nested(#catalog, &[#(#codes),*], FIRST_VALUES[#at] as __wirecode::u32) }
    });
    quote! {
        use __wirecode::NoFamily as _;
        const FIRST_VALUES: [__wirecode::u64; #parts] =
            __wirecode::first_values(#own, &[#(#catalogs),*]);
        /// How many values there are.
        const COUNT: __wirecode::u32 = FIRST_VALUES[#last] as __wirecode::u32;
        const PARTS: [__wirecode::Part<#code>; #parts] =
            [__wirecode::Part::own(&TABLE), #(#nested_parts),*];
        __wirecode::index! { #code, #codes }
    }
}

/// What few rows have.
fn extras(at: usize, family: &Family) -> TokenStream {
    let Row { outcome, texts, .. } = &family.rows[at];
    let help = texts.help.iter().map(|text| quote! { Help(#text) });
    let url = texts.url.iter().map(|text| quote! { Url(#text) });
    let retry = texts.retry.iter().map(|retry| quote! { Retry(#retry) });
    let deprecated = family.deprecated(*outcome).map(deprecated);
    let at = Literal::usize_unsuffixed(at);
    let extras = help.chain(url).chain(retry).chain(deprecated);
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
