//! From a value to the same error with another code.
//!
//! No table has every error of a range, nor every code that is not listed. It has one of each such variant,
//! and what comes out of it is made anew with the code that was asked for. LLVM sees that the discriminants
//! stay as they are, and that where a code would be, there is this one or nothing. So it copies the first and
//! puts the second beside them, whatever family the error is of: nothing is compared, and nothing jumped over.

use proc_macro2::TokenStream;
use quote::quote;

use super::{arms, code_ref, hidden, hidden_vis, nested_call, numbers, unknown_code, value_tables};
use crate::model::{Family, Unlisted};

/// The function that outer families ask for it. Texts have no ranges, and no table keeps one.
pub(super) fn expand(family: &Family) -> TokenStream {
    if family.code.is_text() {
        return TokenStream::new();
    }
    let (with, code_ref) = (hidden("with", family.code), code_ref(family.code));
    let (vis, body) = (hidden_vis(&family.vis), body(family));
    quote! {
        #[doc(hidden)]
        #[inline]
        #vis const fn #with(&self, code_: #code_ref) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            #body
        }
    }
}

fn body(family: &Family) -> TokenStream {
    let made = quote! { __wirecode::ManuallyDrop::new };
    if let Unlisted::Broken { value, .. } = &family.unlisted {
        return quote! { #made(#value) };
    }
    let copied = copied(family);
    let keeping = keeping(family);
    if family.variants.iter().all(|variant| variant.keeps_code) {
        return quote! { #copied #made(match self { #keeping }) };
    }
    if !family.nested.is_empty() && !numbers::are_many(family) {
        let same = arms::same(family, |variant| !variant.keeps_code);
        return quote! { #copied #made(match self { #keeping #same }) };
    }
    // By its number: to name each variant once more would cost the compiler more than all the rest of this.
    let (ident, value) = (&family.ident, hidden("value", family.code));
    let same = quote! {
        __wirecode::numbered(#ident::#value(number(self) as __wirecode::u64, code_))
    };
    if keeping.is_empty() {
        return quote! { #copied #same };
    }
    quote! { #copied #made(match self { #keeping _ => return #same, }) }
}

/// The way out for a family whose values keep no code, if it is `Copy`.
fn copied(family: &Family) -> Option<TokenStream> {
    let is_ranged = family.variants.iter().any(|variant| variant.keeps_code);
    if is_ranged || !matches!(family.unlisted, Unlisted::Refused) {
        return None;
    }
    let how = value_tables::how(family);
    Some(quote! {
        use __wirecode::NotCopy as _;
        match #how.copied(self) {
            __wirecode::Some(copy_) if !INDEX.error_ranges => return copy_,
            _ => {}
        }
    })
}

/// The arms of the variants that keep a code, or may, as nested families.
fn keeping(family: &Family) -> TokenStream {
    let Family { ident, nested, unlisted, code, .. } = family;
    let of_nested = nested.iter().map(|nested| {
        let variant = &nested.ident;
        let value = nested_call(nested, *code, "with", &quote! { nested_, code_ });
        quote! {
            #ident::#variant(nested_) => {
                #ident::#variant(__wirecode::ManuallyDrop::into_inner(#value))
            }
        }
    });
    let unlisted = if let Unlisted::Kept(variant) = unlisted {
        let unknown = unknown_code(*code);
        Some(quote! { #ident::#variant(_) => #ident::#variant(#unknown), })
    } else {
        None
    };
    let ranged = arms::same(family, |variant| variant.keeps_code);
    quote! { #(#of_nested)* #unlisted #ranged }
}
