//! The trait impls: they forward to the inherent functions.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{code_type, nested_call, number};
use crate::model::{Family, Nested, Unlisted};

pub(super) fn expand(family: &Family) -> TokenStream {
    let Family { ident, nested, unlisted, .. } = family;
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    let code = code_type(family.code);
    let open_family = (!matches!(unlisted, Unlisted::Refused)).then(|| open_family(family, &code));
    let from_code = match unlisted {
        Unlisted::Refused | Unlisted::Broken { open: false, .. } => try_from_code(family, &code),
        _ => from_code(family, &code),
    };
    let from_nested = nested.iter().enumerate().map(|(at, nested)| {
        let takes_unknown = matches!(unlisted, Unlisted::Nested(open) if *open == at);
        from_nested(family, nested, takes_unknown)
    });
    // Under the enum's name, so that a missing `Debug` is reported there. A generic enum, which is
    // faulty already, may have it for some types only.
    let debug = (!family.generics.params.is_empty())
        .then(|| quote! { where Self: __wirecode::core::fmt::Debug });
    let error = quote_spanned! {ident.span()=>
        #[automatically_derived]
        impl #generics __wirecode::core::error::Error for #ident #arguments #debug {}
    };
    quote! {
        #[automatically_derived]
        #[doc(hidden)]
        impl #generics __wirecode::FamilyOf<#code> for #ident #arguments #bounds {
            const CATALOG: &'static __wirecode::Family<#code> = &FAMILY;
        }

        #[automatically_derived]
        impl #generics __wirecode::ApiError for #ident #arguments #bounds {
            type Code = #code;
            const FAMILY: &'static __wirecode::Family<#code> = &FAMILY;
            fn code(&self) -> #code {
                Self::code(self)
            }
            fn row(&self) -> __wirecode::Option<&'static __wirecode::Row<#code>> {
                Self::row(self)
            }
            fn try_from_code(code: #code) -> __wirecode::Option<Self> {
                Self::try_from_code(code)
            }
            fn try_from_code_at(version: __wirecode::Version, code: #code) -> __wirecode::Option<Self> {
                Self::try_from_code_at(version, code)
            }
            fn lookup_at(version: __wirecode::Version, code: #code) -> __wirecode::Lookup<#code> {
                Self::lookup_at(version, code)
            }
        }

        #[automatically_derived]
        impl #generics __wirecode::core::fmt::Display for #ident #arguments #bounds {
            fn fmt(&self, f: &mut __wirecode::core::fmt::Formatter<'_>) -> __wirecode::core::fmt::Result {
                __wirecode::fmt_error(self, f)
            }
        }

        #error
        #open_family
        #from_code
        #(#from_nested)*
    }
}

fn open_family(Family { ident, generics, .. }: &Family, code: &TokenStream) -> TokenStream {
    let (generics, arguments, bounds) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::OpenFamily for #ident #arguments #bounds {
            fn from_code(code: #code) -> Self {
                Self::from_code(code)
            }
            fn check_at(
                version: __wirecode::Version,
                code: <#code as __wirecode::Code>::Ref<'_>,
            ) -> __wirecode::Result<<#code as __wirecode::Code>::Ref<'_>, Self> {
                Self::check_at(version, code)
            }
        }
    }
}

/// Decoding cannot fail.
fn from_code(Family { ident, generics, .. }: &Family, code: &TokenStream) -> TokenStream {
    let (generics, arguments, bounds) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::From<#code> for #ident #arguments #bounds {
            fn from(code: #code) -> Self {
                Self::from_code(code)
            }
        }
    }
}

/// Decoding fails for a code that is not listed.
fn try_from_code(Family { ident, generics, .. }: &Family, code: &TokenStream) -> TokenStream {
    let (generics, arguments, bounds) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::TryFrom<#code> for #ident #arguments #bounds {
            type Error = __wirecode::UnknownCode<Self>;
            fn try_from(code: #code) -> __wirecode::Result<Self, __wirecode::UnknownCode<Self>> {
                match Self::try_from_code(code) {
                    __wirecode::Some(error) => __wirecode::Ok(error),
                    __wirecode::None => __wirecode::Err(__wirecode::unknown_code(code)),
                }
            }
        }
    }
}

/// Codes that the nested family does not know, and those in `except`, are decoded again: they may
/// have a row here. Every other value is wrapped unchanged.
fn from_nested(outer: &Family, nested: &Nested, takes_unknown: bool) -> TokenStream {
    let Family { ident, .. } = outer;
    let (generics, arguments, bounds) = outer.generics.split_for_impl();
    let Nested { ident: variant, family, except } = nested;
    let codes = except.iter().map(|excepted| number(excepted.codes.first));
    let code = nested_call(nested, outer.code, "code", &quote! { &nested });
    let row = nested_call(nested, outer.code, "row", &quote! { &nested });
    let wrap = quote! { #ident::#variant(nested) };
    let shadowed = (!except.is_empty()).then(|| {
        quote! {
            #(#codes)|* => match Self::try_from_code(code) {
                __wirecode::Some(error) => error,
                __wirecode::None => #wrap,
            },
        }
    });
    let unknown = takes_unknown.then(|| quote! { _ if #row.is_none() => Self::from_code(code), });
    let body = if shadowed.is_none() && unknown.is_none() {
        wrap
    } else {
        quote! {
            let code = #code;
            match code {
                #shadowed
                #unknown
                _ => #wrap,
            }
        }
    };
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::From<#family> for #ident #arguments #bounds {
            fn from(nested: #family) -> Self {
                #body
            }
        }
    }
}
