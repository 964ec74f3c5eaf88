//! The tables of a family's values, nested ones and its own: `static` ones that values are copied out
//! of, and constants that they are moved out of where the family is not `Copy`.
//!
//! A constant is made anew wherever it is named, so one value may be moved out of it, and the rest be
//! forgotten. LLVM makes of this a look at what the constant is made from; without LLVM all of it is
//! copied, so only small tables are constants (`ByMatch::moves`).

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::{code_ref, filler, hidden_function};
use crate::model::Family;

/// Whether the family is `Copy`, and has `static` tables of its values.
pub(super) fn how(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::Values::<#ident>::HOW }
}

pub(super) fn entry(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::ManuallyDrop<__wirecode::Option<#ident>> }
}

/// All values by number, and of these the newest by slot, and those of each edition. The last of each is
/// none. The errors of ranges keep their codes, and are none in every table.
pub(super) fn tables(family: &Family) -> TokenStream {
    let ident = &family.ident;
    let value = hidden_function("value", family.code, Span::call_site());
    let (how, filler) = (how(family), filler(family.code));
    let none = quote! { const { __wirecode::ManuallyDrop::new(__wirecode::None) } };
    let entry = entry(family);
    quote! {
        use __wirecode::NotCopy as _;
        const BY_TABLE: __wirecode::bool = #how.is_table();
        const BY_MOVE: __wirecode::bool = moves(COUNT as __wirecode::usize + 1);
        const HAS_EDITIONS: __wirecode::bool = !INDEX.keys.changes.is_empty();
        const NUMBERS: __wirecode::usize = if BY_TABLE { COUNT as __wirecode::usize } else { 0 };
        const ENTRIES: __wirecode::usize = if BY_TABLE { VALUE_NUMBERS.len() } else { 1 };
        const EDITIONS: __wirecode::usize = if BY_TABLE { INDEX.editions() } else { 0 };
        const MOVED_NUMBERS: __wirecode::usize = if BY_MOVE { COUNT as __wirecode::usize } else { 0 };
        const MOVED_ENTRIES: __wirecode::usize =
            if moves(VALUE_NUMBERS.len()) { VALUE_NUMBERS.len() } else { 0 };
        const fn moves(entries_: __wirecode::usize) -> __wirecode::bool {
            #how.moves::<#ident>(entries_, INDEX.error_ranges)
        }
        const fn all_values<const LENGTH: __wirecode::usize>() -> [#entry; LENGTH] {
            let mut table_ = [#none; LENGTH];
            let mut value_ = 0;
            while value_ + 1 < LENGTH {
                table_[value_] = one_value(value_ as __wirecode::u64);
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
        const fn one_value(value_: __wirecode::u64) -> #entry {
            __wirecode::ManuallyDrop::new(__wirecode::released(#ident::#value(value_, #filler)))
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
        const MOVED_VALUES: [#entry;
            if HAS_EDITIONS || MOVED_ENTRIES == 0 { MOVED_NUMBERS + 1 } else { 0 }] = all_values();
        const MOVED_NEWEST_VALUES: [#entry; MOVED_ENTRIES] = {
            let mut table_ = [#none; MOVED_ENTRIES];
            let mut at_ = 0;
            while at_ < MOVED_ENTRIES {
                table_[at_] = one_value(VALUE_NUMBERS[at_] as __wirecode::u64);
                at_ += 1;
            }
            table_
        };
    }
}

/// All values by number, of an open family. None of them is none, which would have to be looked at, and
/// so take them apart.
pub(super) fn made(family: &Family) -> TokenStream {
    let ident = &family.ident;
    let hidden = |name| hidden_function(name, family.code, Span::call_site());
    let (keep, value) = (hidden("unlisted"), hidden("value"));
    let (filler, code_ref) = (filler(family.code), code_ref(family.code));
    quote! {
        const fn made_values<const LENGTH: __wirecode::usize>(
        ) -> [__wirecode::ManuallyDrop<#ident>; LENGTH] {
            let mut table_ = [const { #ident::#keep(#filler) }; LENGTH];
            let mut value_ = 0;
            while value_ < LENGTH {
                if let __wirecode::Some(made_) = #ident::#value(value_ as __wirecode::u64, #filler) {
                    table_[value_] = made_;
                }
                value_ += 1;
            }
            table_
        }
        static MADE: [__wirecode::ManuallyDrop<#ident>; NUMBERS] = made_values();
        const MOVED_MADE: [__wirecode::ManuallyDrop<#ident>; MOVED_NUMBERS] = made_values();

        /// The value that keeps the code, where a register does not hold it: made in place it would be
        /// put together of the same pieces as those from the table, of one byte and of seven.
        #[cold]
        #[inline(never)]
        const fn kept_in_memory(code_: #code_ref) -> #ident {
            __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_))
        }
    }
}
