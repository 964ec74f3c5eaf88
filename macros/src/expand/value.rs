//! From a value: its code, its row, its texts.

use std::cmp::Reverse;
use std::collections::HashMap;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::{
    bytes, cells, code_ref, code_type, filler, hidden, hidden_vis, nested_call, written_ref,
};
use crate::model::{Family, Outcome, Unlisted};
use crate::tables::Variants;

/// The value's own number is read off the value, and all else from tables by that number.
pub(super) fn expand(family: &Family) -> TokenStream {
    let (code, code_ref) = (code_type(family.code), code_ref(family.code));
    let written_ref = written_ref(family.code);
    let (vis, hidden_vis) = (&family.vis, hidden_vis(&family.vis));
    let kept = if family.code.is_text() {
        quote! { __wirecode::known_text(unknown_) }
    } else {
        quote! { __wirecode::known_number(unknown_) }
    };
    let filler = filler(family.code);
    let (listed_code, listed_entry) = match Variants::of(family) {
        Variants::InOrder { before } => {
            let before = (before > 0).then(|| Literal::usize_unsuffixed(before));
            let before = before.map(|before| quote! { + #before });
            let place = quote! { number(self) #before };
            let entry = quote! { __wirecode::Entry { table: &TABLE, at: #place } };
            (quote! { __wirecode::Keys::<#code>::read(OWN.codes, #place) }, entry)
        }
        Variants::Strewn { codes, rows } => {
            let (codes, rows) = (cells(&codes), bytes(&rows));
            let code = quote! { __wirecode::Keys::<#code>::read(#codes, number(self)) };
            (code, quote! { TABLE.newest(#rows, number(self)) })
        }
    };
    let codes = dispatch(family, "code", &kept, &listed_code, filler.clone());
    let entries = dispatch(
        family,
        "entry",
        &quote! { { let _ = unknown_; __wirecode::None } },
        &quote! { __wirecode::Some(#listed_entry) },
        quote! { __wirecode::None },
    );
    let (hidden_code, entry) = (hidden("code", family.code), hidden("entry", family.code));
    // The enum may have a `code` of its own, which is the compiler's to report.
    let code_body = if let Unlisted::Broken { code, .. } = &family.unlisted {
        code.clone()
    } else {
        quote! { self.#hidden_code() }
    };
    quote! {
        /// The code in the newest edition in which the variant exists, the one written first if
        /// that has several; of a value that keeps its code, that code.
        #[inline]
        #vis const fn code(&self) -> #written_ref {
            #code_body
        }

        /// The row that the code is taken from; `None` for an unknown value, and for one that was
        /// made by hand with a number outside of its range.
        #[inline]
        #vis const fn row(&self) -> __wirecode::Option<__wirecode::Row<#code>> {
            __wirecode::Entry::<#code>::row_of(self.#entry())
        }

        #[doc(hidden)]
        #[inline]
        #hidden_vis const fn #hidden_code(&self) -> #code_ref {
            #codes
        }

        #[doc(hidden)]
        #[inline]
        #hidden_vis const fn #entry(&self) -> __wirecode::Option<__wirecode::Entry<#code>> {
            #entries
        }

        /// The short text of the row; "unknown code" without a row.
        #[inline]
        #vis const fn message(&self) -> &'static __wirecode::str {
            __wirecode::message(self.#entry())
        }

        /// The longer explanation.
        #[inline]
        #vis const fn description(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::description(self.#entry())
        }

        /// What to do about it.
        #[inline]
        #vis const fn help(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::help(self.#entry())
        }

        /// Where to read more.
        #[inline]
        #vis const fn url(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::url(self.#entry())
        }

        /// The vendor-neutral class; `Kind::Unknown` without a row or without a declared kind.
        #[inline]
        #vis const fn kind(&self) -> __wirecode::Kind {
            __wirecode::kind(self.#entry())
        }

        /// Whether the same request may succeed later; never without a row.
        #[inline]
        #vis const fn is_transient(&self) -> __wirecode::bool {
            __wirecode::is_transient(self.#entry())
        }
    }
}

/// Asks whoever knows: a nested family, the value that keeps its code, or the tables for the rest.
fn dispatch(
    family: &Family,
    function: &str,
    unknown: &TokenStream,
    listed: &TokenStream,
    broken: TokenStream,
) -> TokenStream {
    let Family { ident, variants, nested, unlisted, .. } = family;
    if let Unlisted::Broken { .. } = unlisted {
        return broken;
    }
    let nested = nested.iter().enumerate().map(|(at, nested)| {
        let variant = &nested.ident;
        let call = |function| nested_call(nested, family.code, function, &quote! { nested_ });
        let mut value = call(function);
        if !nested.except.is_empty() {
            // The nested family does not know that some of its rows are shadowed here.
            let part = Literal::usize_unsuffixed(at + 1);
            let here = Ident::new(&format!("{function}_here"), Span::call_site());
            let entry = (function == "code").then(|| call("entry")).into_iter();
            value = quote! { PARTS[#part].#here(#value #(, #entry)*) };
        }
        quote! { #ident::#variant(nested_) => #value, }
    });
    let mut rows_of = rows_of_ranges(family);
    let ranges = variants.iter().filter(|variant| variant.keeps_code).map(|variant| {
        let value = if function == "code" {
            quote! { *code_ }
        } else {
            // The newest that has the number which the value keeps.
            let mut rows = rows_of.remove(&variant.number).unwrap_or_default();
            rows.sort_unstable_by_key(|&row| {
                Reverse((family.rows[row].window.end(), Reverse(row)))
            });
            let rows = rows.into_iter().map(Literal::usize_unsuffixed);
            quote! { TABLE.first_with(&[#(#rows),*], *code_) }
        };
        let variant = &variant.ident;
        quote! { #ident::#variant(code_) => #value, }
    });
    let unknown = match unlisted {
        Unlisted::Kept(variant) => quote! { #ident::#variant(unknown_) => #unknown, },
        Unlisted::Refused | Unlisted::Nested(_) | Unlisted::Broken { .. } => TokenStream::new(),
    };
    let mut arms = quote! { #(#nested)* #(#ranges)* #unknown };
    if arms.is_empty() {
        return listed.clone();
    }
    if variants.iter().any(|variant| !variant.keeps_code) {
        arms.extend(quote! { _ => #listed, });
    }
    quote! { match self { #arms } }
}

/// By the numbers of the variants that keep a code: the rows of each.
fn rows_of_ranges(Family { rows, variants, .. }: &Family) -> HashMap<usize, Vec<usize>> {
    let mut rows_of: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Outcome::Error(variant) = row.outcome
            && variants[variant].keeps_code
        {
            rows_of.entry(variants[variant].number).or_default().push(at);
        }
    }
    rows_of
}
