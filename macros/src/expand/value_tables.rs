//! The tables of a family's values, nested ones and its own: `static` ones that values are copied out
//! of, and constants that they are moved out of where the family is not `Copy`.
//!
//! | table | of | by | where |
//! |---|---|---|---|
//! | `VALUES` | all errors | number | `Copy`, several versions |
//! | `NEWEST_VALUES` | the newest errors | slot | `Copy` |
//! | `EDITION_VALUES` | the errors of each edition | edition, slot | `Copy`, few versions |
//! | `MOVED_VALUES` | all errors | number | not `Copy` |
//! | `MOVED_NEWEST_VALUES`, `SEEN_NEWEST_VALUES` | the newest errors | slot | not `Copy` |
//! | `MOVED_EDITION_VALUES` | the errors of each edition | edition, slot | not `Copy`, few versions |
//! | `MADE`, `MOVED_MADE` | all errors, but none is `None` | number | open |
//! | `NEWEST_MADE`, `MOVED_NEWEST_MADE` | the newest errors, likewise | slot | open, long codes |
//!
//! Those that a family has no use for have no entries.
//!
//! A constant is made anew wherever it is named, so one value may be moved out of it, and the rest be
//! forgotten. LLVM makes of this a look at what the constant is made from; without LLVM all of it is
//! copied, so only small tables are constants (`ByMatch::moves`).
//!
//! What is generic over a length names no constant: of each that it named, and of all these are made of,
//! rustc would make a second one for generic functions, which took it a quarter of its time.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::{code_ref, filler, hidden_function};
use crate::model::{Family, Unlisted};

/// Whether the family is `Copy`, and has `static` tables of its values.
pub(super) fn how(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::Values::<#ident>::HOW }
}

pub(super) fn entry(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::ManuallyDrop<__wirecode::Option<#ident>> }
}

/// Whether constants can make a value for every code: of a text that is not listed it takes the heap.
pub(super) fn makes_all(Family { code, unlisted, .. }: &Family) -> bool {
    !matches!(unlisted, Unlisted::Refused) && !code.is_text()
}

fn no_entry() -> TokenStream {
    quote! { const { __wirecode::ManuallyDrop::new(__wirecode::None) } }
}

/// All values by number, and of these the newest by slot, and those of each edition. The last of each is
/// none. The errors of ranges keep their codes, and are none in every table.
pub(super) fn tables(family: &Family) -> TokenStream {
    let (ident, filler) = (&family.ident, filler(family.code));
    let value = hidden_function("value", family.code, Span::call_site());
    let (how, entry, none) = (how(family), entry(family), no_entry());
    let (copied, moved) = (copied(family), moved(family));
    quote! {
        use __wirecode::NotCopy as _;
        const BY_TABLE: __wirecode::bool = #how.is_table();
        const HAS_EDITIONS: __wirecode::bool = !INDEX.keys.changes.is_empty();
        const RANGED_NUMBERS: __wirecode::usize =
            if INDEX.error_ranges { COUNT as __wirecode::usize } else { 0 };
        static IS_RANGED: [__wirecode::bool; RANGED_NUMBERS] = {
            let mut is_ranged_ = [false; RANGED_NUMBERS];
            let mut range_ = 0;
            while range_ < INDEX.keys.ranges.len() {
                let value_ = INDEX.keys.ranges[range_].value as __wirecode::usize;
                if value_ < RANGED_NUMBERS {
                    is_ranged_[value_] = true;
                }
                range_ += 1;
            }
            is_ranged_
        };
        #[inline]
        const fn is_ranged(value_: __wirecode::u64) -> __wirecode::bool {
            value_ < RANGED_NUMBERS as __wirecode::u64 && IS_RANGED[value_ as __wirecode::usize]
        }
        const SLOTS_KEEP_CODES: __wirecode::bool = {
            let (mut keep_, mut slot_) = (false, 0);
            while INDEX.error_ranges && slot_ < VALUE_NUMBERS.len() {
                keep_ |= is_ranged(VALUE_NUMBERS[slot_] as __wirecode::u64);
                slot_ += 1;
            }
            keep_
        };
        const fn of_number(
            value_: __wirecode::u64,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
            if is_ranged(value_) { __wirecode::None } else { #ident::#value(value_, #filler) }
        }
        const fn entry(value_: __wirecode::u64) -> #entry {
            __wirecode::ManuallyDrop::new(__wirecode::released(of_number(value_)))
        }
        const fn all_values<const LENGTH: __wirecode::usize>() -> [#entry; LENGTH] {
            let mut table_ = [#none; LENGTH];
            let mut value_ = 0;
            while value_ + 1 < LENGTH {
                table_[value_] = entry(value_ as __wirecode::u64);
                value_ += 1;
            }
            table_
        }
        #copied
        #moved
    }
}

/// The tables to copy from, which have nothing in them where the family is not `Copy`.
fn copied(family: &Family) -> TokenStream {
    let (how, entry, none) = (how(family), entry(family), no_entry());
    quote! {
        const NUMBERS: __wirecode::usize = if BY_TABLE { COUNT as __wirecode::usize } else { 0 };
        const ENTRIES: __wirecode::usize = if BY_TABLE { VALUE_NUMBERS.len() } else { 1 };
        const EDITIONS: __wirecode::usize = if BY_TABLE { INDEX.editions() } else { 0 };
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
            let mut table_ = [#none; ENTRIES];
            #how.fill(&mut table_, values_, &VALUE_NUMBERS, 0);
            table_
        };
        static EDITION_VALUES: [[#entry; ENTRIES]; EDITIONS] = {
            let mut tables_ = [const { [#none; ENTRIES] }; EDITIONS];
            let mut edition_ = 0;
            while edition_ < EDITIONS {
                #how.fill(
                    &mut tables_[edition_], &VALUES, &EDITION_NUMBERS, edition_ * ENTRIES,
                );
                edition_ += 1;
            }
            tables_
        };
    }
}

/// A table of the `value`s with the `numbers` that slots have, each `value_`.
fn by_slot(
    numbers: &TokenStream,
    length: &TokenStream,
    none: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    quote! {{
        let (mut table_, mut slot_) = ([#none; #length], 0);
        while slot_ < #length {
            let value_ = #numbers[slot_] as __wirecode::u64;
            if value_ < COUNT as __wirecode::u64 {
                table_[slot_] = #value;
            }
            slot_ += 1;
        }
        table_
    }}
}

/// The tables to move from, which have nothing in them where the family is `Copy`, or where they would
/// be too large; of the newest by slot there is one of two. In one of them can be seen whether there is a
/// value before it is moved, which costs a little: where a variant with a range has single codes too, and
/// where the discriminant is wide.
fn moved(family: &Family) -> TokenStream {
    let (ident, makes_all) = (&family.ident, makes_all(family));
    // Of these, the values that a look-up in a version finds are in no other table.
    let keeps_texts = !makes_all && !matches!(family.unlisted, Unlisted::Refused);
    let (how, entry) = (how(family), entry(family));
    let newest = quote! { VALUE_NUMBERS };
    let (none, entry_value) = (no_entry(), quote! { entry(value_) });
    let moved = by_slot(&newest, &quote! { MOVED_SLOTS }, &none, &entry_value);
    let editions = (quote! { EDITION_NUMBERS }, quote! { MOVED_EDITION_SLOTS });
    let of_editions = by_slot(&editions.0, &editions.1, &none, &entry_value);
    let no_value = quote! { const { __wirecode::None } };
    let seen = by_slot(&newest, &quote! { SEEN_SLOTS }, &no_value, &quote! { of_number(value_) });
    quote! {
        const fn moves(entries_: __wirecode::usize) -> __wirecode::bool {
            #how.moves::<#ident>(entries_)
        }
        const IS_LARGE: __wirecode::bool = __wirecode::size_of::<#ident>() > 8;
        const IS_WIDE: __wirecode::bool = #makes_all && IS_LARGE && !FAMILY.is_kept_beside_bytes();
        const IS_SEEN: __wirecode::bool = IS_WIDE || SLOTS_KEEP_CODES;
        const BY_SLOT: __wirecode::bool = moves(VALUE_NUMBERS.len());
        const MOVES_NEWEST: __wirecode::bool = BY_SLOT && !IS_SEEN;
        const SEES_NEWEST: __wirecode::bool = BY_TABLE || BY_SLOT && IS_SEEN;
        const BY_MOVE: __wirecode::bool = moves(COUNT as __wirecode::usize + 1);
        const MOVED_NUMBERS: __wirecode::usize = if BY_MOVE { COUNT as __wirecode::usize } else { 0 };
        const EDITION_SLOTS: __wirecode::usize = VALUE_NUMBERS.len() * INDEX.editions();
        // Only of a few: values that can't be copied are made anew for each edition.
        const MOVES_EDITIONS: __wirecode::bool =
            EDITION_SLOTS > 0 && moves(EDITION_SLOTS * 8) && !INDEX.error_ranges;
        const MOVED_EDITION_SLOTS: __wirecode::usize = if MOVES_EDITIONS { EDITION_SLOTS } else { 0 };
        const MOVED_EDITION_VALUES: [#entry; MOVED_EDITION_SLOTS] = #of_editions;
        const MOVED_VALUES: [#entry;
            if HAS_EDITIONS && !MOVES_EDITIONS || !BY_SLOT || #keeps_texts {
                MOVED_NUMBERS + 1
            } else {
                0
            }] = all_values();
        const MOVED_SLOTS: __wirecode::usize =
            if MOVES_NEWEST { VALUE_NUMBERS.len() } else { 0 };
        const MOVED_NEWEST_VALUES: [#entry; MOVED_SLOTS] = #moved;
        const SEEN_SLOTS: __wirecode::usize =
            if BY_SLOT && IS_SEEN { VALUE_NUMBERS.len() } else { 0 };
        const SEEN_NEWEST_VALUES:
            [__wirecode::Option<__wirecode::ManuallyDrop<#ident>>; SEEN_SLOTS] = #seen;
    }
}

/// All values by number, of an open family, and where its discriminant is a byte beside a long code, those
/// by slot too: of these values each has two registers, and to wait for the number first would take a third
/// of the time. None of them is none, which would have to be looked at, and so take them apart.
pub(super) fn made(family: &Family) -> TokenStream {
    let (ident, how) = (&family.ident, how(family));
    let hidden = |name| hidden_function(name, family.code, Span::call_site());
    let (keep, value) = (hidden("unlisted"), hidden("value"));
    let (filler, code_ref) = (filler(family.code), code_ref(family.code));
    let kept = quote! { const { #ident::#keep(#filler) } };
    let made = quote! { made_value(value_) };
    let moved = by_slot(&quote! { VALUE_NUMBERS }, &quote! { MOVED_MADE_SLOTS }, &kept, &made);
    quote! {
        const MAKES_NEWEST: __wirecode::bool =
            (BY_TABLE || BY_SLOT) && IS_LARGE && !IS_WIDE && !INDEX.error_ranges;
        const MADE_SLOTS: __wirecode::usize =
            if BY_TABLE && MAKES_NEWEST { VALUE_NUMBERS.len() } else { 0 };
        const MOVED_MADE_SLOTS: __wirecode::usize =
            if BY_SLOT && MAKES_NEWEST { VALUE_NUMBERS.len() } else { 0 };
        const fn made_value(value_: __wirecode::u64) -> __wirecode::ManuallyDrop<#ident> {
            match #ident::#value(value_, #filler) {
                __wirecode::Some(made_) => made_,
                __wirecode::None => #ident::#keep(#filler),
            }
        }
        const fn made_values<const LENGTH: __wirecode::usize>(
        ) -> [__wirecode::ManuallyDrop<#ident>; LENGTH] {
            let mut table_ = [#kept; LENGTH];
            let mut value_ = 0;
            while value_ < LENGTH as __wirecode::u64 {
                table_[value_ as __wirecode::usize] = #made;
                value_ += 1;
            }
            table_
        }
        static MADE: [__wirecode::ManuallyDrop<#ident>; NUMBERS] = made_values();
        static NEWEST_MADE: [__wirecode::ManuallyDrop<#ident>; MADE_SLOTS] = {
            let mut table_ = [#kept; MADE_SLOTS];
            #how.fill(&mut table_, &MADE, &VALUE_NUMBERS, 0);
            table_
        };
        const MOVED_MADE: [__wirecode::ManuallyDrop<#ident>; MOVED_NUMBERS] = made_values();
        const MOVED_NEWEST_MADE: [__wirecode::ManuallyDrop<#ident>; MOVED_MADE_SLOTS] = #moved;

        #[cold]
        #[inline(never)]
        const fn kept_in_memory(code_: #code_ref) -> #ident {
            __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_))
        }
    }
}
