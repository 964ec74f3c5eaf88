//! From a code to its value: the functions that the enum's own and those of the traits call. The
//! index finds the number of the value, and the value is made of that; or the index finds the slot,
//! and the value is read from a table. They are inlined into those, always: each of those is a call of one
//! of them and no more.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::value_tables::{self, how, none};
use super::{arms, code_ref, hidden, made};
use crate::model::{Family, Unlisted, Window};
use crate::tables::Index;

/// All of them; none of a faulty enum. The `index` is that of one without nested families.
pub(super) fn functions(family: &Family, index: Option<&Index>) -> TokenStream {
    if let Unlisted::Broken { .. } = family.unlisted {
        return TokenStream::new();
    }
    let (ident, code_ref) = (&family.ident, code_ref(family.code));
    let newest = quote! { INDEX.newest(code_) };
    let defined = quote! { INDEX.defined(version_, code_) };
    let (tables, read_newest, read_defined) = if let Some(index) = index {
        let read = index.by_slot.as_deref().map(|numbers| read_by_slot(family, numbers));
        let newest = made_of(family, &newest);
        let is_bounded = |Window { since, until }: &Window| since.is_some() || until.is_some();
        let defined = if family.rows.iter().any(|row| is_bounded(&row.window)) {
            made_of(family, &defined)
        } else {
            quote! { newest_value(code_) }
        };
        (None, quote! { #read #newest }, defined)
    } else {
        let (tables, read_range) = (value_tables::tables(family), read_range(family));
        (
            Some(quote! { #tables #read_range }),
            read_newest(family, &newest),
            read_defined(family, &defined),
        )
    };
    let open = made::functions(family, index.is_none());
    quote! {
        #tables

        /// The newest error of a code.
        #[inline(always)]
        const fn newest_value(code_: #code_ref) -> __wirecode::Option<#ident> {
            #read_newest
        }

        /// The error that a version defines for a code.
        #[inline(always)]
        const fn defined(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Option<#ident> {
            #read_defined
        }

        #open
    }
}

/// The error with this number, made of it by a `match`.
fn made_of(family: &Family, number: &TokenStream) -> TokenStream {
    let ident = &family.ident;
    let value = hidden("value", family.code);
    quote! { __wirecode::released(#ident::#value(#number, code_)) }
}

/// The values of an enum without nested families, where codes have their slots to themselves: straight
/// from the code's slot, so that no number has to be read and compared.
fn read_by_slot(family: &Family, numbers: &[u32]) -> TokenStream {
    let (ident, how) = (&family.ident, how(family));
    let (length, values) =
        (Literal::usize_unsuffixed(numbers.len()), arms::options(family, numbers));
    quote! {
        use __wirecode::NotCopy as _;
        static VALUES: [__wirecode::Option<#ident>; #length] = [#values];
        if #how.is_table() {
            return #how.get(&VALUES, INDEX.place(code_));
        }
    }
}

/// The function that gives the errors of ranges. A family that is not `Copy` makes them by a `match`: what
/// comes out of a table to be made anew would have to be dropped, and may have a destructor.
fn read_range(family: &Family) -> Option<TokenStream> {
    if family.code.is_text() {
        return None;
    }
    let (ident, how, code_ref) = (&family.ident, how(family), code_ref(family.code));
    let (made, with) = (made_of(family, &quote! { number_ }), hidden("with", family.code));
    Some(quote! {
        /// The error of a range with this number, if it is one, and this code.
        #[inline(always)]
        const fn of_range(
            number_: __wirecode::u64,
            code_: #code_ref,
        ) -> __wirecode::Option<#ident> {
            if !#how.is_table() {
                return #made;
            }
            if number_ >= RANGED_NUMBERS as __wirecode::u64 {
                return __wirecode::None;
            }
            match &#how.model(&RANGED_VALUES, number_) {
                __wirecode::Some(model_) => {
                    __wirecode::Some(__wirecode::ManuallyDrop::into_inner(model_.#with(code_)))
                }
                __wirecode::None => __wirecode::None,
            }
        }
    })
}

/// The error with this number, if it is of a range.
fn of_range(family: &Family, number: &TokenStream) -> TokenStream {
    if family.code.is_text() {
        return quote! { __wirecode::None };
    }
    quote! { of_range(#number, code_) }
}

/// The newest error of a code, out of a table.
fn read_newest(family: &Family, newest: &TokenStream) -> TokenStream {
    let (how, none) = (how(family), none());
    let (by_number, made) = (read_by_number(family, newest), made_of(family, newest));
    let of_range = of_range(family, newest);
    quote! {
        match WAYS.newest {
            __wirecode::Newest::BySlot => {
                let mut moved_ = MOVED_NEWEST_VALUES;
                if !INDEX.error_ranges {
                    return #how.read(&NEWEST_VALUES, &mut moved_, INDEX.place(code_), #none);
                }
                if INDEX.newest_of_slot(code_) >= COUNT as __wirecode::u64 {
                    return #of_range;
                }
                #how.read(&NEWEST_VALUES, &mut moved_, INDEX.place_of_listed(code_), #none)
            }
            __wirecode::Newest::Seen => match seen_newest(code_) {
                __wirecode::Some(found_) => {
                    __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_))
                }
                __wirecode::None if !INDEX.error_ranges => __wirecode::None,
                __wirecode::None => #of_range,
            },
            __wirecode::Newest::ByNumber => #by_number,
            __wirecode::Newest::ByFamilies => #made,
        }
    }
}

/// The error that a version defines for a code, out of a table.
fn read_defined(family: &Family, defined: &TokenStream) -> TokenStream {
    let (how, none) = (how(family), none());
    let (by_number, made) = (read_by_number(family, defined), made_of(family, defined));
    let of_range = of_range(family, defined);
    quote! {
        match WAYS.defined {
            __wirecode::Defined::AsNewest => newest_value(code_),
            __wirecode::Defined::OfEdition => {
                let mut moved_ = MOVED_EDITION_VALUES;
                let edition_ = INDEX.edition(version_) * NEWEST_NUMBERS.len();
                let at_ = edition_ as __wirecode::u64 + INDEX.place(code_);
                if !INDEX.error_ranges {
                    return #how.read(&EDITION_VALUES, &mut moved_, at_, #none);
                }
                match #how.seen(&EDITION_VALUES, &mut [], at_) {
                    __wirecode::Some(found_) => {
                        __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_))
                    }
                    __wirecode::None => #of_range,
                }
            }
            __wirecode::Defined::ByNumber => #by_number,
            __wirecode::Defined::ByFamilies => #made,
        }
    }
}

/// The error with this number, out of the table by number.
///
/// The table is made before the look-up: behind a jump of this, LLVM would make two of it, and then copy
/// them.
fn read_by_number(family: &Family, number: &TokenStream) -> TokenStream {
    let (how, none) = (how(family), none());
    let of_range = of_range(family, &quote! { number_ });
    quote! {{
        let mut moved_ = MOVED_VALUES;
        let number_ = #number;
        if !is_ranged(number_) {
            return #how.read(&VALUES, &mut moved_, number_, #none);
        }
        #of_range
    }}
}
