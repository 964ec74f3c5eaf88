//! The trait impls. They call what the enum's own functions call, as a variant may have the name of one of
//! these.

use proc_macro2::TokenStream;
use quote::quote;

use super::decode::{Bodies, OpenBodies};
use super::{code, code_ref, code_type, hidden, nested_call, written_ref};
use crate::model::{Family, Nested, Unlisted};

pub(super) fn expand(family: &Family, bodies: &Bodies) -> TokenStream {
    let Family { ident, nested, unlisted, .. } = family;
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    let (code, code_ref) = (code_type(family.code), code_ref(family.code));
    let Bodies { try_from_code, try_from_code_at, open, .. } = bodies;
    let entry = hidden("entry", family.code);
    let hidden_code = hidden("code", family.code);
    let own_code = bodies.code.clone().unwrap_or_else(|| quote! { self.#hidden_code() });
    let open_family = open.as_ref().map(|bodies| open_family(family, bodies));
    let from_code = match (unlisted, open) {
        (Unlisted::Broken { open: false, .. }, _) | (_, None) => self::try_from_code(family),
        (_, Some(bodies)) => from_code(family, bodies),
    };
    let from_nested = nested.iter().map(|nested| from_nested(family, nested));
    // A generic enum, which is faulty already, may have `Debug` for some types only.
    let debug = (!family.generics.params.is_empty()).then(|| {
        let bounds = family.generics.where_clause.iter().flat_map(|bounds| &bounds.predicates);
        quote! { where #(#bounds,)* Self: __wirecode::core::fmt::Debug }
    });
    let error = quote! {
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
            #[inline]
            fn code(&self) -> #code_ref {
                #own_code
            }
            #[inline]
            fn __entry(&self) -> __wirecode::Option<__wirecode::Entry<#code>> {
                self.#entry()
            }
            #[inline]
            fn try_from_code(code_: #code_ref) -> __wirecode::Option<Self> {
                #try_from_code
            }
            #[inline]
            fn try_from_code_at(
                version_: __wirecode::Version,
                code_: #code_ref,
            ) -> __wirecode::Option<Self> {
                #try_from_code_at
            }
        }

        #[automatically_derived]
        impl #generics __wirecode::core::fmt::Display for #ident #arguments #bounds {
            #[inline]
            fn fmt(&self, f_: &mut __wirecode::core::fmt::Formatter<'_>) -> __wirecode::core::fmt::Result {
                __wirecode::display(self, f_)
            }
        }

        #error
        #open_family
        #from_code
        #(#from_nested)*
    }
}

fn open_family(family: &Family, bodies: &OpenBodies) -> TokenStream {
    let (code, code_ref, ident) = (code_type(family.code), code_ref(family.code), &family.ident);
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    let OpenBodies { from_code, check, check_at } = bodies;
    let checked = quote! {
        __wirecode::Result<<#code as __wirecode::Code>::Ref<'_>, Self>
    };
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::OpenFamily for #ident #arguments #bounds {
            #[inline]
            fn from_code(code_: #code_ref) -> Self {
                #from_code
            }
            #[inline]
            fn check(code_: <#code as __wirecode::Code>::Ref<'_>) -> #checked {
                #check
            }
            #[inline]
            fn check_at(
                version_: __wirecode::Version,
                code_: <#code as __wirecode::Code>::Ref<'_>,
            ) -> #checked {
                #check_at
            }
        }
    }
}

/// Decoding cannot fail.
fn from_code(family: &Family, OpenBodies { from_code, .. }: &OpenBodies) -> TokenStream {
    let (code_ref, ident) = (written_ref(family.code), &family.ident);
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::From<#code_ref> for #ident #arguments #bounds {
            #[inline]
            fn from(code_: #code_ref) -> Self {
                #from_code
            }
        }
    }
}

/// Decoding fails for a code that is not listed.
fn try_from_code(family: &Family) -> TokenStream {
    let (code_ref, ident) = (written_ref(family.code), &family.ident);
    let (generics, arguments, bounds) = family.generics.split_for_impl();
    let body = if let Unlisted::Broken { value, .. } = &family.unlisted {
        quote! { __wirecode::Ok(#value) }
    } else {
        quote! { __wirecode::listed(code_) }
    };
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::TryFrom<#code_ref> for #ident #arguments #bounds {
            type Error = __wirecode::UnknownCode<Self>;
            #[inline]
            fn try_from(code_: #code_ref) -> __wirecode::Result<Self, __wirecode::UnknownCode<Self>> {
                #body
            }
        }
    }
}

/// Codes that the nested family does not know, and those in `except`, are decoded again: they may
/// have a row here. Every other value is wrapped unchanged.
fn from_nested(outer: &Family, nested: &Nested) -> TokenStream {
    let Family { ident, .. } = outer;
    let (generics, arguments, bounds) = outer.generics.split_for_impl();
    let Nested { ident: variant, family, except } = nested;
    let codes = except.iter().map(|excepted| code(&excepted.codes.first));
    let code = nested_call(nested, outer.code, "code", &quote! { &nested_ });
    let entry = nested_call(nested, outer.code, "entry", &quote! { &nested_ });
    let wrap = quote! { #ident::#variant(nested_) };
    let shadowed = (!except.is_empty()).then(|| {
        quote! {
            #(#codes)|* => match newest_value(code_) {
                __wirecode::Some(error_) => error_,
                __wirecode::None => #wrap,
            },
        }
    });
    // A number outside of its range is unknown, too.
    let keeps = !matches!(outer.unlisted, Unlisted::Refused);
    let unknown = keeps.then(|| quote! { _ if #entry.is_none() => newest_made(code_), });
    let body = if shadowed.is_none() && unknown.is_none() {
        wrap
    } else {
        quote! {
            let code_ = #code;
            match code_ {
                #shadowed
                #unknown
                _ => #wrap,
            }
        }
    };
    quote! {
        #[automatically_derived]
        impl #generics __wirecode::From<#family> for #ident #arguments #bounds {
            fn from(nested_: #family) -> Self {
                #body
            }
        }
    }
}
