//! From a value: its code, its row, its texts.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::{code_type, hidden_function, nested_call, number};
use crate::model::{Family, Listed, Unlisted};

/// The value's own place is a dense `match`, which compiles to the discriminant; all else is read
/// from tables by that place.
pub(super) fn expand(family: &Family) -> TokenStream {
    let code = code_type(family.code);
    let vis = &family.vis;
    let codes = dispatch(
        family,
        "code",
        (quote! { unknown }, quote! { unknown.code() }),
        quote! { CODES[place(self)] },
        quote! { 0 },
    );
    let rows = dispatch(
        family,
        "row",
        (quote! { _ }, quote! { __wirecode::None }),
        quote! { __wirecode::Some(&OWN[NEWEST[place(self)]]) },
        quote! { __wirecode::None },
    );
    let hidden = |name| hidden_function(name, family.code, Span::call_site());
    let (hidden_code, hidden_row) = (hidden("code"), hidden("row"));
    quote! {
        /// The code in the newest edition in which the variant exists, the one written first if
        /// that has several; of an unknown value, the code that was received.
        #vis const fn code(&self) -> #code {
            #codes
        }

        /// The row that the code is taken from; `None` for an unknown value.
        #vis const fn row(&self) -> __wirecode::Option<&'static __wirecode::Row<#code>> {
            #rows
        }

        #[doc(hidden)]
        pub const fn #hidden_code(&self) -> #code {
            self.code()
        }

        #[doc(hidden)]
        pub const fn #hidden_row(&self) -> __wirecode::Option<&'static __wirecode::Row<#code>> {
            self.row()
        }

        /// The short text of the row; "unknown code" without a row.
        #vis const fn message(&self) -> &'static __wirecode::str {
            __wirecode::message(self.row())
        }

        /// The longer explanation.
        #vis const fn description(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::description(self.row())
        }

        /// What to do about it.
        #vis const fn help(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::help(self.row())
        }

        /// Where to read more.
        #vis const fn url(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::url(self.row())
        }

        /// The vendor-neutral class; `Kind::Unknown` without a row or without a declared kind.
        #vis const fn kind(&self) -> __wirecode::Kind {
            __wirecode::kind(self.row())
        }

        /// Whether the same request may succeed later; never for an unknown value.
        #vis const fn is_transient(&self) -> __wirecode::bool {
            __wirecode::is_transient(self.row())
        }
    }
}

/// What the functions of a value look up by the value's place.
pub(super) fn tables(family: &Family) -> TokenStream {
    let Family { ident, generics, variants, rows, nested, unlisted, .. } = family;
    if variants.is_empty() {
        return TokenStream::new();
    }
    let code = code_type(family.code);
    let count = Literal::usize_unsuffixed(variants.len());
    let codes = variants.iter().map(|variant| number(rows[variant.newest].codes.first));
    let newest = variants.iter().map(|variant| Literal::usize_unsuffixed(variant.newest));
    let arms = variants.iter().enumerate().map(|(place, Listed { ident: variant, .. })| {
        let place = Literal::usize_unsuffixed(place);
        quote! { #ident::#variant => #place, }
    });
    let only_listed = nested.is_empty() && matches!(unlisted, Unlisted::Refused);
    let rest = (!only_listed).then(|| quote! { _ => __wirecode::usize::MAX, });
    let (_, arguments, _) = generics.split_for_impl();
    quote! {
        static CODES: [#code; #count] = [#(#codes),*];
        /// Where the newest row of each variant stands in `OWN`.
        static NEWEST: [__wirecode::usize; #count] = [#(#newest),*];
        const fn place(error: &#ident #arguments) -> __wirecode::usize {
            match error { #(#arms)* #rest }
        }
    }
}

/// Asks whoever knows: a nested family, the unknown value, or the tables for the enum's own.
fn dispatch(
    family: &Family,
    function: &str,
    (binding, unknown): (TokenStream, TokenStream),
    listed: TokenStream,
    broken: TokenStream,
) -> TokenStream {
    let Family { ident, variants, nested, unlisted, .. } = family;
    match unlisted {
        Unlisted::Broken { .. } => return broken,
        Unlisted::Refused if nested.is_empty() => return listed,
        _ => {}
    }
    let nested = nested.iter().enumerate().map(|(at, nested)| {
        let variant = &nested.ident;
        let call = |function| nested_call(nested, family.code, function, &quote! { nested });
        let mut value = call(function);
        if !nested.except.is_empty() {
            // The nested family does not know that some of its rows are shadowed here.
            let part = Literal::usize_unsuffixed(at + 1);
            let here = Ident::new(&format!("{function}_here"), Span::call_site());
            let row = (function == "code").then(|| call("row")).into_iter();
            value = quote! { PARTS[#part].#here(#value #(, #row)*) };
        }
        quote! { #ident::#variant(nested) => #value, }
    });
    let unknown = match unlisted {
        Unlisted::Kept(variant) => quote! { #ident::#variant(#binding) => #unknown, },
        Unlisted::Refused | Unlisted::Nested(_) | Unlisted::Broken { .. } => TokenStream::new(),
    };
    let listed = (!variants.is_empty()).then(|| quote! { _ => #listed, });
    quote! {
        match self {
            #(#nested)*
            #unknown
            #listed
        }
    }
}
