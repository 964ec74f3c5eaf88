//! From a code to its value: the functions that the enum's own and those of the traits call. The
//! index finds the number of the value, and the value is made of that; or the index finds the slot,
//! and the value is read from a table. They are inlined into those, always: each of those is a call of one
//! of them and no more.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::value_tables::{self, how, none};
use super::{arms, code_ref, const_to_keep, filler, hidden};
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
        let tables = value_tables::tables(family);
        (Some(tables), read_newest(family, &newest), read_defined(family, &defined))
    };
    let open = open_functions(family, index.is_none());
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

/// The newest error of a code, out of a table.
fn read_newest(family: &Family, newest: &TokenStream) -> TokenStream {
    let (how, none) = (how(family), none());
    let (by_number, made) = (read_by_number(family, newest), made_of(family, newest));
    quote! {
        match WAYS.newest {
            __wirecode::Newest::BySlot => {
                let mut moved_ = MOVED_NEWEST_VALUES;
                if !INDEX.error_ranges {
                    return #how.read(&NEWEST_VALUES, &mut moved_, INDEX.place(code_), #none);
                }
                if INDEX.newest_of_slot(code_) >= COUNT as __wirecode::u64 {
                    return #made;
                }
                #how.read(&NEWEST_VALUES, &mut moved_, INDEX.place_of_listed(code_), #none)
            }
            __wirecode::Newest::Seen => match seen_newest(code_) {
                __wirecode::Some(found_) => {
                    __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_))
                }
                __wirecode::None if !INDEX.error_ranges => __wirecode::None,
                __wirecode::None => #made,
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
                    __wirecode::None => #made,
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
    let made = made_of(family, &quote! { number_ });
    quote! {{
        let mut moved_ = MOVED_VALUES;
        let number_ = #number;
        if !is_ranged(number_) {
            return #how.read(&VALUES, &mut moved_, number_, #none);
        }
        #made
    }}
}

/// The functions of open families, which keep what is not listed.
fn open_functions(family: &Family, is_nested: bool) -> Option<TokenStream> {
    if let Unlisted::Refused = family.unlisted {
        return None;
    }
    let ident = &family.ident;
    let (code_ref, constant) = (code_ref(family.code), const_to_keep(family.code));
    let keep = hidden("unlisted", family.code);
    let value = hidden("value", family.code);
    let released = quote! { __wirecode::ManuallyDrop::into_inner };
    let (functions, read, read_newest) = match is_nested {
        true if value_tables::makes_all(family) => read_made(family),
        true => read_made_texts(family),
        false => (TokenStream::new(), TokenStream::new(), TokenStream::new()),
    };
    Some(quote! {
        #functions

        /// The error with this number, or if it is none the value that keeps the code.
        #[inline(always)]
        #constant fn made(number_: __wirecode::u64, code_: #code_ref) -> #ident {
            #read
            match #ident::#value(number_, code_) {
                __wirecode::Some(error_) => #released(error_),
                __wirecode::None => #released(#ident::#keep(code_)),
            }
        }

        /// The newest error of a code, or if it has none the value that keeps it.
        #[inline(always)]
        #constant fn newest_made(code_: #code_ref) -> #ident {
            #read_newest
            made(INDEX.newest(code_), code_)
        }

        /// What a code means in the newest version that has it.
        #[inline(always)]
        #constant fn checked(code_: #code_ref) -> __wirecode::Result<#code_ref, #ident> {
            if let __wirecode::Outcomes::Changing = INDEX.outcomes {
                return checked_at(__wirecode::Version::MAX, code_);
            }
            if INDEX.is_success(code_) {
                __wirecode::Ok(code_)
            } else {
                __wirecode::Err(newest_made(code_))
            }
        }

        /// What a code means in a version, or in the nearest that has it.
        #[inline(always)]
        #constant fn checked_at(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Result<#code_ref, #ident> {
            match INDEX.nearest(version_, code_) {
                __wirecode::SUCCESS => __wirecode::Ok(code_),
                number_ => __wirecode::Err(made(number_ as __wirecode::u64, code_)),
            }
        }
    })
}

/// Out of the tables of an open family: what that takes, the value with the number `number_`, and the
/// newest of a code.
fn read_made(family: &Family) -> (TokenStream, TokenStream, TokenStream) {
    let (ident, how) = (&family.ident, how(family));
    let (code_ref, filler) = (code_ref(family.code), filler(family.code));
    let keep = hidden("unlisted", family.code);
    let functions = quote! {
        #[cold]
        #[inline(never)]
        const fn kept_in_memory(code_: #code_ref) -> #ident {
            __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_))
        }
        #[inline]
        const fn kept(code_: #code_ref) -> #ident {
            if WAYS.kept_in_memory {
                kept_in_memory(code_)
            } else {
                __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_))
            }
        }
    };
    let read = quote! {
        if let __wirecode::Made::ByNumber = WAYS.made {
            let mut moved_ = MOVED_MADE;
            if number_ >= COUNT as __wirecode::u64 {
                return kept(code_);
            }
            if !is_ranged(number_) {
                return #how.read(&MADE, &mut moved_, number_, #ident::#keep(#filler));
            }
        }
    };
    let read_newest = quote! {
        match WAYS.newest_made {
            __wirecode::NewestMade::Seen => {
                if let __wirecode::Some(found_) = seen_newest(code_) {
                    return __wirecode::ManuallyDrop::into_inner(found_);
                }
                if !INDEX.error_ranges {
                    return kept(code_);
                }
            }
            __wirecode::NewestMade::BySlot => {
                let mut moved_ = MOVED_NEWEST_MADE;
                if INDEX.newest(code_) >= COUNT as __wirecode::u64 {
                    return kept(code_);
                }
                let at_ = INDEX.place_of_listed(code_);
                return #how.read(&NEWEST_MADE, &mut moved_, at_, #ident::#keep(#filler));
            }
            __wirecode::NewestMade::AsNewest | __wirecode::NewestMade::ByNumber => {}
        }
    };
    (functions, read, read_newest)
}

/// The same of texts. No table has the values that keep them.
fn read_made_texts(family: &Family) -> (TokenStream, TokenStream, TokenStream) {
    let (ident, how, none) = (&family.ident, how(family), none());
    let keep = hidden("unlisted", family.code);
    let or_keep = |found: TokenStream| {
        quote! {
            return match #found {
                __wirecode::Some(error_) => error_,
                __wirecode::None => __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_)),
            };
        }
    };
    let read = or_keep(quote! { #how.read(&VALUES, &mut moved_, number_, #none) });
    let read = quote! {
        if let __wirecode::Made::ByNumber = WAYS.made {
            let mut moved_ = MOVED_VALUES;
            #read
        }
    };
    let newest = or_keep(quote! { newest_value(code_) });
    let newest = quote! {
        if let __wirecode::NewestMade::AsNewest = WAYS.newest_made {
            #newest
        }
    };
    (TokenStream::new(), read, newest)
}
