//! From a code to its value: the functions that the enum's own and those of the traits call. The
//! index finds the number of the value; the value is made of that, or read from a table.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::{code_ref, const_to_keep, filler, hidden_function, made};
use crate::model::{Family, Unlisted};

/// All of them; none of a faulty enum.
pub(super) fn functions(family: &Family) -> TokenStream {
    if let Unlisted::Broken { .. } = family.unlisted {
        return TokenStream::new();
    }
    let values = made::functions(family);
    let open = open_functions(family);
    let found = found(family);
    quote! {
        #values
        #found
        #open
    }
}

/// The functions that give errors: to be kept, or to be given away.
fn found(family: &Family) -> TokenStream {
    let ident = &family.ident;
    let code_ref = code_ref(family.code);
    let value = hidden_function("value", family.code, Span::call_site());
    let by_table = !family.nested.is_empty() || made::are_many(family);
    let table = by_table.then(|| table(family));
    let (kept, given) = if by_table {
        let kept = quote! {
            if BY_TABLE {
                return __wirecode::Values::<#ident>::HOW.get_kept(&VALUES, value_);
            }
        };
        let given = quote! {
            if BY_TABLE {
                return __wirecode::Values::<#ident>::HOW.get(&VALUES, value_);
            }
        };
        (Some(kept), Some(given))
    } else {
        (None, None)
    };
    quote! {
        #table

        /// The error with this number.
        #[inline]
        const fn error(
            value_: __wirecode::u32,
            code_: #code_ref,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
            #kept
            #ident::#value(value_, code_)
        }

        /// The same, to be given away.
        #[inline]
        const fn given(value_: __wirecode::u32, code_: #code_ref) -> __wirecode::Option<#ident> {
            #given
            __wirecode::released(error(value_, code_))
        }
    }
}

/// All values by their numbers, which families that are `Copy` read them from; the last is none. The
/// errors of ranges keep their codes, and are in no table.
fn table(family: &Family) -> TokenStream {
    let ident = &family.ident;
    let value = hidden_function("value", family.code, Span::call_site());
    let filler = filler(family.code);
    quote! {
        use __wirecode::NotCopy as _;
        const BY_TABLE: __wirecode::bool =
            __wirecode::Values::<#ident>::HOW.is_table() && !INDEX.error_ranges;
        const LENGTH: __wirecode::usize = if BY_TABLE { COUNT as __wirecode::usize + 1 } else { 0 };
        static VALUES: [__wirecode::ManuallyDrop<__wirecode::Option<#ident>>; LENGTH] = {
            let mut table_ = [const { __wirecode::ManuallyDrop::new(__wirecode::None) }; LENGTH];
            let mut value_ = 0;
            while value_ + 1 < LENGTH {
                table_[value_] = __wirecode::ManuallyDrop::new(__wirecode::released(
                    #ident::#value(value_ as __wirecode::u32, #filler),
                ));
                value_ += 1;
            }
            table_
        };
    }
}

/// The functions of open families, which keep what is not listed.
fn open_functions(family: &Family) -> Option<TokenStream> {
    if let Unlisted::Refused = family.unlisted {
        return None;
    }
    let ident = &family.ident;
    let (code_ref, constant) = (code_ref(family.code), const_to_keep(family.code));
    let keep = hidden_function("unlisted", family.code, Span::call_site());
    Some(quote! {
        #[inline]
        #constant fn kept(value_: __wirecode::u32, code_: #code_ref) -> #ident {
            match error(value_, code_) {
                __wirecode::Some(error_) => __wirecode::ManuallyDrop::into_inner(error_),
                __wirecode::None => __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_)),
            }
        }

        /// What a code means in a version, or in the nearest that has it.
        #[inline]
        #constant fn checked(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Result<#code_ref, #ident> {
            match INDEX.nearest(version_, code_) {
                __wirecode::SUCCESS => __wirecode::Ok(code_),
                value_ => __wirecode::Err(kept(value_, code_)),
            }
        }
    })
}
