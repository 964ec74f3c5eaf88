//! From a code to its value: the functions that the enum's own and those of the traits call. The
//! index finds the number of the value, and the value is made of that; or the index finds the slot,
//! and the value is read from a table.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

use super::{arms, code_ref, const_to_keep, filler, hidden_function};
use crate::model::{Family, Unlisted};
use crate::tables::Index;

/// All of them; none of a faulty enum. The `index` is that of one without nested families.
pub(super) fn functions(family: &Family, index: Option<&Index>) -> TokenStream {
    if let Unlisted::Broken { .. } = family.unlisted {
        return TokenStream::new();
    }
    let by_table = index.is_none();
    let tables = by_table.then(|| tables(family));
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
    let read = |place: &TokenStream| by_table.then(|| read(family, place));
    let newest_value = match by_slot {
        Some(numbers) => Some(read_by_slot(family, numbers)),
        None => read(&quote! { (table_, at_) = (&NEWEST_VALUES, INDEX.place(code_)); }),
    };
    let defined = read(&quote! {
        if !HAS_EDITIONS {
            return newest_value(code_);
        }
        if EDITIONS > 0 {
            (table_, at_) = (&EDITION_VALUES[INDEX.edition(version_)], INDEX.place(code_));
        } else {
            (table_, at_) = (&VALUES, INDEX.defined(version_, code_) as __wirecode::usize);
        }
    });
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

/// Where the values are in tables, the one at the place that is set.
///
/// Out of a table the value is copied as it stands there: to look at it, or to wrap it, would take it
/// apart. Only where there are errors of ranges it has to be looked at, as these are in no table.
fn read(family: &Family, place: &TokenStream) -> TokenStream {
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

/// Whether the family is `Copy`, and has tables of its values.
fn how(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::Values::<#ident>::HOW }
}

fn entry(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::ManuallyDrop<__wirecode::Option<#ident>> }
}

/// The tables of values: all by number, and of these the newest by slot, and those of each edition.
/// The last of each is none. The errors of ranges keep their codes, and are none in every table.
fn tables(family: &Family) -> TokenStream {
    let ident = &family.ident;
    let value = hidden_function("value", family.code, Span::call_site());
    let (how, filler) = (how(family), filler(family.code));
    let none = quote! { const { __wirecode::ManuallyDrop::new(__wirecode::None) } };
    let entry = entry(family);
    quote! {
        use __wirecode::NotCopy as _;
        const BY_TABLE: __wirecode::bool = #how.is_table();
        const HAS_EDITIONS: __wirecode::bool = !INDEX.keys.changes.is_empty();
        const NUMBERS: __wirecode::usize = if BY_TABLE { COUNT as __wirecode::usize } else { 0 };
        const ENTRIES: __wirecode::usize = if BY_TABLE { VALUE_NUMBERS.len() } else { 1 };
        const EDITIONS: __wirecode::usize = if BY_TABLE { INDEX.editions() } else { 0 };
        const fn all_values<const LENGTH: __wirecode::usize>() -> [#entry; LENGTH] {
            let mut table_ = [#none; LENGTH];
            let mut value_ = 0;
            while value_ + 1 < LENGTH {
                if let __wirecode::Some(made_) = #ident::#value(value_ as __wirecode::u64, #filler) {
                    let made_ = __wirecode::ManuallyDrop::into_inner(made_);
                    table_[value_] = __wirecode::ManuallyDrop::new(__wirecode::Some(made_));
                }
                value_ += 1;
            }
            let mut range_ = 0;
            while range_ < INDEX.keys.ranges.len() && LENGTH > 1 {
                let value_ = INDEX.keys.value(INDEX.keys.ranges[range_].at);
                if value_ != __wirecode::SUCCESS {
                    table_[value_ as __wirecode::usize] = #none;
                }
                range_ += 1;
            }
            table_
        }
        // Without editions no program needs it, and the compiler would check it for long.
        static VALUES: [#entry; if HAS_EDITIONS { NUMBERS + 1 } else { 0 }] = all_values();
        static NEWEST_VALUES: [#entry; ENTRIES] = {
            let values_;
            let values_: &[#entry] = if HAS_EDITIONS {
                &VALUES
            } else {
                values_ = all_values::<{ NUMBERS + 1 }>();
                &values_
            };
            #how.table(values_, &VALUE_NUMBERS, 0)
        };
        static EDITION_VALUES: [[#entry; ENTRIES]; EDITIONS] = {
            let mut tables_ = [const { [#none; ENTRIES] }; EDITIONS];
            let mut edition_ = 0;
            while edition_ < EDITIONS {
                tables_[edition_] =
                    #how.table(&VALUES, &EDITION_NUMBERS, edition_ * ENTRIES);
                edition_ += 1;
            }
            tables_
        };
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
    let (table, from_table) = if made { made_values(family) } else { Default::default() };
    Some(quote! {
        #table

        /// The error with this number, or if it is none the value that keeps the code.
        #[inline]
        #constant fn made(value_: __wirecode::u64, code_: #code_ref) -> #ident {
            #from_table
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

/// The table of all values by number, and what takes one from it. None of them is none, which would
/// have to be looked at, and so take them apart.
fn made_values(family: &Family) -> (TokenStream, TokenStream) {
    let ident = &family.ident;
    let hidden = |name| hidden_function(name, family.code, Span::call_site());
    let (keep, value) = (hidden("unlisted"), hidden("value"));
    let (how, filler, code_ref) = (how(family), filler(family.code), code_ref(family.code));
    let table = quote! {
        static MADE: [__wirecode::ManuallyDrop<#ident>; NUMBERS] = {
            let mut table_ = [const { #ident::#keep(#filler) }; NUMBERS];
            let mut value_ = 0;
            while value_ < NUMBERS {
                if let __wirecode::Some(made_) = #ident::#value(value_ as __wirecode::u64, #filler) {
                    table_[value_] = made_;
                }
                value_ += 1;
            }
            table_
        };

        /// The value that keeps the code, where a register does not hold it: made in place it would be
        /// put together of the same pieces as those from the table, of one byte and of seven.
        #[cold]
        #[inline(never)]
        const fn kept_in_memory(code_: #code_ref) -> #ident {
            __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_))
        }
    };
    let from_table = quote! {
        if BY_TABLE && !INDEX.error_ranges {
            if value_ < NUMBERS as __wirecode::u64 {
                return #how.copy(&MADE, value_ as __wirecode::usize);
            }
            if __wirecode::size_of::<#ident>() > 8 {
                return kept_in_memory(code_);
            }
        }
    };
    (table, from_table)
}
