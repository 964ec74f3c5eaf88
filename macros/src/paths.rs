//! The only place that knows where the public crate is.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Path, parse_quote};

/// Where the public crate is unless `crate = ::path` says otherwise.
pub(crate) fn wirecode() -> Path {
    parse_quote!(::wirecode)
}

/// Brings the private module into the scope of the generated code, under a name that nobody uses.
///
/// Everything else is named through it: no prelude, `core` or `std` is taken for granted, and none
/// of the user's names can get in the way.
pub(crate) fn import(wirecode: &Path) -> TokenStream {
    // If it is not there, the error stands under what was written.
    let span = wirecode.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    let private = quote_spanned! {span=> __private as __wirecode };
    quote! { use #wirecode::#private; }
}
