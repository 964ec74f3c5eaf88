//! From a code to its value: the functions that the enum's own and those of the traits call. The
//! index finds the number of the value, and the value is made of that; or the index finds the slot,
//! and the value is read from a table.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

use super::value_tables::{self, entry, how};
use super::{arms, code_ref, const_to_keep, filler, hidden_function};
use crate::model::{Family, Unlisted};
use crate::tables::Index;

/// All of them; none of a faulty enum. The `index` is that of one without nested families.
pub(super) fn functions(family: &Family, index: Option<&Index>) -> TokenStream {
    if let Unlisted::Broken { .. } = family.unlisted {
        return TokenStream::new();
    }
    let by_table = index.is_none();
    let tables = by_table.then(|| value_tables::tables(family));
    let by_slot = index.and_then(|index| index.by_slot.as_deref());
    let found = found(family, by_table, by_slot);
    let open = open_functions(family, by_table);
    quote! {
        #tables
        #found
        #open
    }
}

/// The functions that give errors: of values that are quickly made of their numbers, or `by_table`
/// where that is there; the newest by a table of these numbers, if that is quicker.
fn found(family: &Family, by_table: bool, by_slot: Option<&[u32]>) -> TokenStream {
    let ident = &family.ident;
    let code_ref = code_ref(family.code);
    let value = hidden_function("value", family.code, Span::call_site());
    let newest_value = match by_slot {
        Some(numbers) => Some(read_by_slot(family, numbers)),
        None => by_table.then(|| read_newest(family)),
    };
    let defined = by_table.then(|| read_defined(family));
    quote! {
        /// The newest error of a code.
        #[inline]
        const fn newest_value(code_: #code_ref) -> __wirecode::Option<#ident> {
            #newest_value
            __wirecode::released(#ident::#value(INDEX.newest(code_), code_))
        }

        /// The error that a version defines for a code.
        #[inline]
        const fn defined(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Option<#ident> {
            #defined
            __wirecode::released(#ident::#value(INDEX.defined(version_, code_), code_))
        }
    }
}

/// Where the values are in tables, the newest error of a code.
fn read_newest(family: &Family) -> TokenStream {
    let place = quote! { INDEX.place(code_) };
    let read = read(
        family,
        &quote! { (table_, at_) = (&NEWEST_VALUES, #place); },
        &quote! { INDEX.newest(code_) },
    );
    quote! {
        if MOVED_ENTRIES > 0 {
            let mut values_ = MOVED_NEWEST_VALUES;
            let none_ = __wirecode::ManuallyDrop::new(__wirecode::None);
            let found_ = __wirecode::moved(&mut values_, #place, none_);
            return __wirecode::ManuallyDrop::into_inner(found_);
        }
        if MOVED_BESIDE_RANGES > 0 {
            let mut values_ = NEWEST_VALUES_BESIDE_RANGES;
            if let __wirecode::Some(found_) =
                __wirecode::moved(&mut values_, #place, __wirecode::None)
            {
                return __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_));
            }
        }
        #read
    }
}

/// Where the values are in tables, the error that a version defines for a code.
fn read_defined(family: &Family) -> TokenStream {
    let number = quote! { INDEX.defined(version_, code_) };
    let place = quote! {
        if EDITIONS > 0 {
            (table_, at_) = (&EDITION_VALUES[INDEX.edition(version_)], INDEX.place(code_));
        } else {
            (table_, at_) = (&VALUES, #number as __wirecode::usize);
        }
    };
    let read = read(family, &place, &number);
    quote! {
        if !HAS_EDITIONS {
            return newest_value(code_);
        }
        #read
    }
}

/// The value in the table and at the place that are set, if the values are copied out of tables; or if
/// they are moved, that with this number.
///
/// Out of a table the value is copied as it stands there: to look at it, or to wrap it, would take it
/// apart. Only where there are errors of ranges it has to be looked at, as these are in no table.
///
/// A table to move from is made before the look-up: behind a jump of this, LLVM would make two of it,
/// and then copy them.
fn read(family: &Family, place: &TokenStream, number: &TokenStream) -> TokenStream {
    let (how, entry) = (how(family), entry(family));
    quote! {
        if BY_TABLE {
            let (table_, at_): (&'static [#entry], __wirecode::usize);
            #place
            if !INDEX.error_ranges {
                return __wirecode::ManuallyDrop::into_inner(#how.get(table_, at_));
            }
            if let __wirecode::Some(found_) = #how.get_kept(table_, at_) {
                return __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_));
            }
        }
        if BY_MOVE {
            let mut values_ = MOVED_VALUES;
            let value_ = #number;
            if !is_ranged(value_) {
                let none_ = __wirecode::ManuallyDrop::new(__wirecode::None);
                let found_ =
                    __wirecode::moved(&mut values_, value_ as __wirecode::usize, none_);
                return __wirecode::ManuallyDrop::into_inner(found_);
            }
        }
    }
}

/// The values of an enum without nested families, where codes have their slots to themselves: as these
/// numbers say, which the table spares to read and to compare.
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

/// The functions of open families, which keep what is not listed.
fn open_functions(family: &Family, by_table: bool) -> Option<TokenStream> {
    if let Unlisted::Refused = family.unlisted {
        return None;
    }
    let ident = &family.ident;
    let (code_ref, constant) = (code_ref(family.code), const_to_keep(family.code));
    let hidden = |name| hidden_function(name, family.code, Span::call_site());
    let (keep, value) = (hidden("unlisted"), hidden("value"));
    let released = quote! { __wirecode::ManuallyDrop::into_inner };
    // Of a text it takes the heap, so not in a table.
    let made = by_table && !family.code.is_text();
    let tables = made.then(|| value_tables::made(family));
    let read = made.then(|| read_made(family));
    Some(quote! {
        #tables

        /// The error with this number, or if it is none the value that keeps the code.
        #[inline]
        #constant fn made(value_: __wirecode::u64, code_: #code_ref) -> #ident {
            #read
            match #ident::#value(value_, code_) {
                __wirecode::Some(error_) => #released(error_),
                __wirecode::None => #released(#ident::#keep(code_)),
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
                value_ => __wirecode::Err(made(value_ as __wirecode::u64, code_)),
            }
        }
    })
}

/// Where an open family has tables of its values, the one with the number `value_`.
fn read_made(family: &Family) -> TokenStream {
    let (ident, how, filler) = (&family.ident, how(family), filler(family.code));
    let keep = hidden_function("unlisted", family.code, Span::call_site());
    quote! {
        if BY_TABLE {
            if value_ >= NUMBERS as __wirecode::u64 {
                if __wirecode::size_of::<#ident>() > 8 {
                    return kept_in_memory(code_);
                }
            } else if !is_ranged(value_) {
                return #how.copy(&MADE, value_ as __wirecode::usize);
            }
        }
        if BY_MOVE {
            let mut values_ = MOVED_MADE;
            if value_ < MOVED_NUMBERS as __wirecode::u64 && !is_ranged(value_) {
                let (at_, left_) = (value_ as __wirecode::usize, #ident::#keep(#filler));
                let error_ = __wirecode::moved(&mut values_, at_, left_);
                return __wirecode::ManuallyDrop::into_inner(error_);
            }
        }
    }
}
