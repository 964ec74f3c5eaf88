//! From a code: look-up and decoding, with and without a version.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{code_type, hidden_function, last_ident, nested_call};
use crate::model::{Family, Listed, Nested, Unlisted};

pub(super) fn expand(family: &Family) -> TokenStream {
    let code = code_type(family.code);
    let vis = &family.vis;
    let value_of = hidden_function("value", family.code, Span::call_site());
    let value = value(family, &code);
    let open = unlisted(family).map(|unlisted| open(family, &code, &unlisted));
    let mut missing = quote! { __wirecode::None };
    if let Unlisted::Broken { value: Some(value), .. } = &family.unlisted {
        // A constant that unwraps the result is no second fault.
        missing = quote! { __wirecode::Some(#value) };
    }
    quote! {
        #value

        /// The error with this code in the newest edition that has it; `None` for a code that is
        /// a success or not listed.
        #vis const fn try_from_code(code: #code) -> __wirecode::Option<Self> {
            match INDEX.find(code, __wirecode::Version::MAX, true) {
                __wirecode::Some(found) => Self::#value_of(found.value, code),
                __wirecode::None => #missing,
            }
        }

        /// The error that `version` defines for this code.
        #vis const fn try_from_code_at(
            version: __wirecode::Version,
            code: #code,
        ) -> __wirecode::Option<Self> {
            match INDEX.find(code, version, true) {
                __wirecode::Some(found) if found.defined => Self::#value_of(found.value, code),
                _ => #missing,
            }
        }

        /// What this code means in `version`, success or error.
        #vis const fn lookup_at(version: __wirecode::Version, code: #code) -> __wirecode::Lookup<#code> {
            FAMILY.lookup_at(version, code)
        }

        /// The family as it was published in `version`.
        #vis fn at(version: __wirecode::Version) -> __wirecode::Edition<Self> {
            <Self as __wirecode::ApiError>::at(version)
        }

        #open
    }
}

/// The value with the number that the index gives; the nested families' numbers follow the own.
fn value(family: &Family, code: &TokenStream) -> TokenStream {
    let Family { ident, variants, nested, .. } = family;
    let own = variants.iter().enumerate().map(|(place, Listed { ident: variant, .. })| {
        let place = Literal::usize_unsuffixed(place);
        quote! { #place => __wirecode::Some(#ident::#variant), }
    });
    let nested_values = nested.iter().enumerate().map(|(at, nested)| {
        let (start, end) = (Literal::usize_unsuffixed(at), Literal::usize_unsuffixed(at + 1));
        let arguments = quote! { value - FIRST_VALUES[#start], code };
        let variant = &nested.ident;
        let value = nested_call(nested, family.code, "value", &arguments);
        quote! {
            _ if value < FIRST_VALUES[#end] => match #value {
                __wirecode::Some(nested) => __wirecode::Some(#ident::#variant(nested)),
                __wirecode::None => __wirecode::None,
            },
        }
    });
    let function = hidden_function("value", family.code, Span::call_site());
    // Only values of nested families may have to keep the code.
    let kept = if nested.is_empty() {
        quote! { _ }
    } else {
        quote! { code }
    };
    quote! {
        #[doc(hidden)]
        pub const fn #function(value: __wirecode::u32, #kept: #code) -> __wirecode::Option<Self> {
            match value {
                #(#own)*
                #(#nested_values)*
                _ => __wirecode::None,
            }
        }
    }
}

/// The value that keeps a code which is not listed; `None` in closed families.
fn unlisted(family: &Family) -> Option<TokenStream> {
    let Family { ident, nested, unlisted, .. } = family;
    match unlisted {
        Unlisted::Refused => None,
        Unlisted::Kept(variant) => {
            Some(quote! { #ident::#variant(__wirecode::unknown_code::<Self>(code)) })
        }
        Unlisted::Nested(at) => {
            let Nested { ident: variant, family: nested_family, .. } = &nested[*at];
            let is_open = quote_spanned! {last_ident(nested_family)=>
                <#nested_family as __wirecode::OpenFamily>::IS_OPEN
            };
            let value = nested_call(&nested[*at], family.code, "unlisted", &quote! { code });
            Some(quote! {
                let () = #is_open;
                #ident::#variant(#value)
            })
        }
        Unlisted::Broken { value: Some(value), .. } => Some(value.clone()),
        Unlisted::Broken { value: None, .. } => Some(quote! { loop {} }),
    }
}

fn open(family: &Family, code: &TokenStream, unlisted: &TokenStream) -> TokenStream {
    let vis = &family.vis;
    let value = hidden_function("value", family.code, Span::call_site());
    let keep = hidden_function("unlisted", family.code, Span::call_site());
    let mut from_code = quote! {
        match Self::try_from_code(code) {
            __wirecode::Some(error) => error,
            __wirecode::None => Self::#keep(code),
        }
    };
    let mut check_at = quote! {
        match INDEX.find(code, version, false) {
            __wirecode::Some(found) if found.is_success() => __wirecode::Ok(code),
            __wirecode::Some(found) => match Self::#value(found.value, code) {
                __wirecode::Some(error) => __wirecode::Err(error),
                __wirecode::None => __wirecode::Err(Self::#keep(code)),
            },
            __wirecode::None => __wirecode::Err(Self::#keep(code)),
        }
    };
    if let Unlisted::Broken { .. } = family.unlisted {
        // The faulty enum may have fields with destructors, which no `const fn` can run.
        from_code = quote! { Self::#keep(code) };
        check_at = quote! { __wirecode::Err(Self::#keep(code)) };
    }
    quote! {
        #[doc(hidden)]
        pub const fn #keep(code: #code) -> Self {
            #unlisted
        }

        /// The error with this code, or the unknown value that keeps it. A success is kept as
        /// unknown too: use `check` wherever a success can arrive.
        #vis const fn from_code(code: #code) -> Self {
            #from_code
        }

        /// `Ok` with the code if its newest meaning is a success.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #vis const fn check(code: #code) -> __wirecode::Result<#code, Self> {
            Self::check_at(__wirecode::Version::MAX, code)
        }

        /// Like `check`, with the meaning that the code has in `version`, or nearest to it.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #vis const fn check_at(
            version: __wirecode::Version,
            code: #code,
        ) -> __wirecode::Result<#code, Self> {
            #check_at
        }
    }
}
