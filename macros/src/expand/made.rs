//! From a code to the value that an open family makes of it, listed or not: the functions that the enum's own
//! and those of the traits call, inlined into those as in `found`.

use proc_macro2::TokenStream;
use quote::quote;

use super::value_tables::{self, how, none};
use super::{code_ref, const_to_keep, filler, hidden};
use crate::model::{Family, Unlisted};

/// All of them; none of a closed family.
pub(super) fn functions(family: &Family, nests: bool) -> Option<TokenStream> {
    if let Unlisted::Refused = family.unlisted {
        return None;
    }
    let ident = &family.ident;
    let (code_ref, constant) = (code_ref(family.code), const_to_keep(family.code));
    let keep = hidden("unlisted", family.code);
    let value = hidden("value", family.code);
    let released = quote! { __wirecode::ManuallyDrop::into_inner };
    let (functions, read, read_newest) = match nests {
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
    let (keep, with) = (hidden("unlisted", family.code), hidden("with", family.code));
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
    let overlaid = |table: TokenStream, at: TokenStream| {
        quote! {
            return __wirecode::ManuallyDrop::into_inner(#how.model(&#table, #at).#with(code_))
        }
    };
    let of_number = overlaid(quote! { MADE }, quote! { number_ });
    let of_slot = overlaid(quote! { NEWEST_MADE }, quote! { INDEX.place(code_) });
    let read = quote! {
        match WAYS.made {
            __wirecode::Made::Overlaid => #of_number,
            __wirecode::Made::ByNumber => {
                let mut moved_ = MOVED_MADE;
                if number_ >= COUNT as __wirecode::u64 {
                    return kept(code_);
                }
                if !is_ranged(number_) {
                    return #how.read(&MADE, &mut moved_, number_, #ident::#keep(#filler));
                }
                if #how.is_table() {
                    #of_number
                }
            }
            __wirecode::Made::ByFamilies => {}
        }
    };
    let read_newest = quote! {
        match WAYS.newest_made {
            __wirecode::NewestMade::Overlaid => #of_slot,
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
            __wirecode::NewestMade::SlotsFirst => {
                let mut moved_ = MOVED_MADE;
                let number_ = INDEX.newest_of_slot(code_);
                if number_ < COUNT as __wirecode::u64 {
                    return #how.read(&MADE, &mut moved_, number_, #ident::#keep(#filler));
                }
                let number_ = INDEX.newest(code_);
                if #how.is_table() && number_ < COUNT as __wirecode::u64 {
                    #of_number
                }
                return made(number_, code_);
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
