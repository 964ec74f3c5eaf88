//! From a code: look-up and decoding, with and without a version.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    checks, code_ref, code_type, const_to_keep, hidden, hidden_vis, nested_call, numbers, overlay,
    unknown_code, written_ref,
};
use crate::model::{Family, Unlisted};

/// The bodies that the enum's functions and the traits' share.
pub(super) struct Bodies {
    /// `None` where the trait asks the enum's own function.
    pub(super) code: Option<TokenStream>,
    pub(super) lookup_at: TokenStream,
    pub(super) try_from_code: TokenStream,
    pub(super) try_from_code_at: TokenStream,
    /// `None` in closed families.
    pub(super) open: Option<OpenBodies>,
}

pub(super) struct OpenBodies {
    pub(super) from_code: TokenStream,
    pub(super) check: TokenStream,
    pub(super) check_at: TokenStream,
}

/// The bodies name no function of the enum, as a variant may have the same name.
pub(super) fn bodies(family: &Family) -> Bodies {
    match &family.unlisted {
        Unlisted::Broken { value, code, .. } => {
            // A constant that unwraps the result is no second fault.
            let found = quote! { __wirecode::Some(#value) };
            let error = quote! { __wirecode::Err(#value) };
            Bodies {
                code: Some(code.clone()),
                try_from_code: found.clone(),
                try_from_code_at: found,
                lookup_at: quote! { __wirecode::Lookup::Unknown },
                open: Some(OpenBodies {
                    from_code: value.clone(),
                    check: error.clone(),
                    check_at: error,
                }),
            }
        }
        unlisted => Bodies {
            code: None,
            lookup_at: quote! { FAMILY.lookup_at(version_, code_) },
            try_from_code: quote! { newest_value(code_) },
            try_from_code_at: quote! { defined(version_, code_) },
            open: (!matches!(unlisted, Unlisted::Refused)).then(|| OpenBodies {
                from_code: quote! { newest_made(code_) },
                check: quote! { checked(code_) },
                check_at: quote! { checked_at(version_, code_) },
            }),
        },
    }
}

pub(super) fn expand(family: &Family, bodies: &Bodies) -> TokenStream {
    let (code, code_ref) = (code_type(family.code), written_ref(family.code));
    let vis = &family.vis;
    let Bodies { try_from_code, try_from_code_at, lookup_at, open, .. } = bodies;
    let unlisted = unlisted(family);
    let open = open.as_ref().map(|bodies| self::open(family, bodies));
    let value = numbers::value(family);
    let with = overlay::expand(family);
    quote! {
        #value
        #with
        #unlisted

        /// The error with this code in the newest edition in which it is an error; `None` for a code
        /// that is not listed, or only as a success.
        #[inline]
        #vis const fn try_from_code(code_: #code_ref) -> __wirecode::Option<Self> {
            #try_from_code
        }

        /// The error that the version defines for this code.
        #[inline]
        #vis const fn try_from_code_at(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Option<Self> {
            #try_from_code_at
        }

        /// What this code means in the version, success or error.
        #[inline]
        #vis const fn lookup_at(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Lookup<#code> {
            #lookup_at
        }

        /// The family as it was published in the version.
        #[inline]
        #vis const fn at(version_: __wirecode::Version) -> __wirecode::Edition<Self> {
            __wirecode::edition(version_)
        }

        #open
    }
}

/// The function that keeps a code which is not listed. Closed families have it too, so that one
/// which is marked `unknown` by an outer family is one error there, and not a missing function.
/// `ManuallyDrop` keeps rustc from suggesting it as a constructor.
fn unlisted(family: &Family) -> TokenStream {
    let Family { ident, vis, nested, unlisted, .. } = family;
    let (code_ref, mut constant) = (code_ref(family.code), const_to_keep(family.code));
    let keep = hidden("unlisted", family.code);
    let hidden_vis = hidden_vis(vis);
    let body = match unlisted {
        Unlisted::Refused => {
            constant = Some(quote! { const });
            any_value(family)
        }
        Unlisted::Kept(variant) => {
            let unknown = unknown_code(family.code);
            let kept = checks::kept(family.code, variant);
            quote! {
                let () = #kept;
                __wirecode::ManuallyDrop::new(#ident::#variant(#unknown))
            }
        }
        Unlisted::Nested(at) => {
            let variant = &nested[*at].ident;
            let value = nested_call(&nested[*at], family.code, "unlisted", &quote! { code_ });
            quote! {
                __wirecode::ManuallyDrop::new(
                    #ident::#variant(__wirecode::ManuallyDrop::into_inner(#value)),
                )
            }
        }
        Unlisted::Broken { value, .. } => quote! { __wirecode::ManuallyDrop::new(#value) },
    };
    quote! {
        #[doc(hidden)]
        #[inline]
        #hidden_vis #constant fn #keep(code_: #code_ref) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            #body
        }
    }
}

/// Some value, as there is an error where this is asked for: what does not end would keep the compiler
/// from saying so, as tables are made of it.
fn any_value(family: &Family) -> TokenStream {
    let ident = &family.ident;
    if let Some(own) = family.variants.first() {
        let variant = &own.ident;
        let field = own.keeps_code.then(|| quote! { (code_) });
        return quote! { __wirecode::ManuallyDrop::new(#ident::#variant #field) };
    }
    let value = hidden("value", family.code);
    quote! {
        let mut number_ = 0;
        while number_ < COUNT as __wirecode::u64 {
            if let __wirecode::Some(error_) = #ident::#value(number_, code_) {
                return error_;
            }
            number_ += 1;
        }
        __wirecode::core::unreachable!()
    }
}

fn open(family: &Family, bodies: &OpenBodies) -> TokenStream {
    let vis = &family.vis;
    let (code_ref, constant) = (written_ref(family.code), const_to_keep(family.code));
    let OpenBodies { from_code, check, check_at } = bodies;
    quote! {
        /// The error with this code in the newest edition in which it is an error, or the unknown
        /// value that keeps it. What is only a success is kept as unknown too: use `check` wherever
        /// a success can arrive.
        #[inline]
        #vis #constant fn from_code(code_: #code_ref) -> Self {
            #from_code
        }

        /// `Ok` with the code if its newest meaning is a success.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #[inline]
        #vis #constant fn check(code_: #code_ref) -> __wirecode::Result<#code_ref, Self> {
            #check
        }

        /// Like `check`, with the meaning that the code has in the version, or nearest to it.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #[inline]
        #vis #constant fn check_at(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Result<#code_ref, Self> {
            #check_at
        }
    }
}
