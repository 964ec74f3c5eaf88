//! From a code to its value: the functions that the enum's own and those of the traits call. The
//! index finds the number of the value; the value is made of that, or read from a table.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::{code_ref, const_to_keep, filler, hidden_function};
use crate::model::{Family, Unlisted};

/// All of them; none of a faulty enum.
pub(super) fn functions(family: &Family) -> TokenStream {
    if let Unlisted::Broken { .. } = family.unlisted {
        return TokenStream::new();
    }
    let by_table = !family.nested.is_empty();
    let tables = by_table.then(|| tables(family));
    let found = found(family, by_table);
    let open = open_functions(family, by_table);
    quote! {
        #tables
        #found
        #open
    }
}

/// The functions that give errors: of values that are quickly made of their numbers, or `by_table`
/// where that is there.
///
/// Out of a table the value is copied as it stands there: to look at it, or to wrap it, would take it
/// apart.
fn found(family: &Family, by_table: bool) -> TokenStream {
    let ident = &family.ident;
    let code_ref = code_ref(family.code);
    let value = hidden_function("value", family.code, Span::call_site());
    let read = |from_table: &TokenStream| read(by_table, from_table);
    let how = how(family);
    let newest_value = read(&quote! { #how.get(&NEWEST_VALUES, INDEX.place(code_)) });
    let defined = read(&quote! {
        if !HAS_EDITIONS {
            newest_value(code_)
        } else if EDITIONS > 0 {
            #how.get(&EDITION_VALUES[INDEX.edition(version_)], INDEX.place(code_))
        } else {
            #how.get(&VALUES, INDEX.searched(version_, code_) as __wirecode::usize)
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

/// Where the values are in tables, what is read from one.
fn read(by_table: bool, from_table: &TokenStream) -> Option<TokenStream> {
    by_table.then(|| quote! { if BY_TABLE { return #from_table; } })
}

/// Whether the family is `Copy`, and has tables of its values.
fn how(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::Values::<#ident>::HOW }
}

/// The tables of values: all by number, and of these the newest by slot, and those of each edition.
/// The last of each is none. The errors of ranges keep their codes, and are in no table.
fn tables(family: &Family) -> TokenStream {
    let ident = &family.ident;
    let value = hidden_function("value", family.code, Span::call_site());
    let (how, filler) = (how(family), filler(family.code));
    let none = quote! { const { __wirecode::ManuallyDrop::new(__wirecode::None) } };
    let entry = quote! { __wirecode::ManuallyDrop<__wirecode::Option<#ident>> };
    quote! {
        use __wirecode::NotCopy as _;
        const BY_TABLE: __wirecode::bool = #how.is_table() && !INDEX.error_ranges;
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
    let how = how(family);
    let newest = read(by_table, &quote! { #how.get_kept(&NEWEST_VALUES, INDEX.place(code_)) });
    let from_table = quote! {
        if HAS_EDITIONS {
            #how.get_kept(&VALUES, value_ as __wirecode::usize)
        } else {
            newest(code_)
        }
    };
    let from_table = read(by_table, &from_table);
    Some(quote! {
        /// The newest error of a code, to be kept.
        #[inline]
        const fn newest(
            code_: #code_ref,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
            #newest
            #ident::#value(INDEX.newest(code_), code_)
        }

        /// The error with this number, which a code means in some version.
        #[inline]
        const fn meant(
            value_: __wirecode::u32,
            code_: #code_ref,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
            #from_table
            #ident::#value(value_ as __wirecode::u64, code_)
        }

        #[inline]
        #constant fn kept(
            error_: __wirecode::Option<__wirecode::ManuallyDrop<#ident>>,
            code_: #code_ref,
        ) -> #ident {
            match error_ {
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
                value_ => __wirecode::Err(kept(meant(value_, code_), code_)),
            }
        }
    })
}
