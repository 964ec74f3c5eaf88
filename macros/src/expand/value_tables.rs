//! The tables of the values of a family with nested ones, nested values and its own.
//!
//! | table | of | by |
//! |---|---|---|
//! | `VALUES` | all errors | number |
//! | `NEWEST_VALUES` | the newest errors | slot |
//! | `EDITION_VALUES` | the errors of each edition | edition, slot |
//! | `RANGED_VALUES` | the errors of ranges, with any code | number |
//! | `MADE` | all errors of an open family, but none is `None` | number |
//! | `NEWEST_MADE` | the newest errors, likewise | slot |
//!
//! The last of the first three is none, and the errors of ranges are none in these, as they keep their codes.
//! The last of `NEWEST_MADE` is what is not listed, with any code, and so is that of `MADE`, where it is read to
//! the end. Into what has any code, `overlay` puts the right one.
//!
//! All but `RANGED_VALUES` are there twice: `static`, for a family that is `Copy`, and as a constant,
//! `MOVED_…`, for one that is not. A constant is made anew wherever it is named, so one value may be moved out
//! of it, and the rest be forgotten. LLVM makes of this a look at what the constant is made from. Those that
//! the `WAYS` of the family do not lead to have no entries.
//!
//! What is generic over a length names no constant: of each that it named, and of all these are made of,
//! rustc would make a second one for generic functions, which took it a quarter of its time.

use proc_macro2::TokenStream;
use quote::quote;

use super::{code_ref, filler, hidden};
use crate::model::{Family, Unlisted};

/// Whether the family is `Copy`, and what comes of that.
pub(super) fn how(Family { ident, .. }: &Family) -> TokenStream {
    quote! { __wirecode::Values::<#ident>::HOW }
}

/// What an entry that is none holds.
pub(super) fn none() -> TokenStream {
    quote! { const { __wirecode::ManuallyDrop::new(__wirecode::None) } }
}

/// Whether constants can make a value for every code: of a text that is not listed it takes the heap.
pub(super) fn makes_all(Family { code, unlisted, .. }: &Family) -> bool {
    !matches!(unlisted, Unlisted::Refused) && !code.is_text()
}

pub(super) fn tables(family: &Family) -> TokenStream {
    let how = how(family);
    let ways = ways(family);
    let errors = errors(family);
    let made = makes_all(family).then(|| made(family));
    let ranged_values = (!family.code.is_text()).then(|| ranged_values(family));
    quote! {
        use __wirecode::NotCopy as _;
        #ways
        const COPIED: __wirecode::usize = #how.is_table() as __wirecode::usize;
        const MOVED: __wirecode::usize = 1 - COPIED;
        #errors
        #made
        #ranged_values
    }
}

/// The ways to the values, and what is asked on them: whether a value keeps the code of a range.
fn ways(family: &Family) -> TokenStream {
    let (ident, how) = (&family.ident, how(family));
    let keeps = match family.unlisted {
        Unlisted::Refused | Unlisted::Broken { .. } => quote! { Nothing },
        Unlisted::Kept(_) | Unlisted::Nested(_) if family.code.is_text() => quote! { Texts },
        Unlisted::Kept(_) | Unlisted::Nested(_) => {
            quote! {
                Numbers {
                    beside_bytes: FAMILY.is_kept_beside_bytes(),
                    beside_simple: FAMILY.nests_simple_ones(),
                }
            }
        }
    };
    quote! {
        const RANGED_NUMBERS: __wirecode::usize =
            if INDEX.error_ranges { COUNT as __wirecode::usize } else { 0 };
        static IS_RANGED: [__wirecode::bool; RANGED_NUMBERS] = __wirecode::ranged(INDEX.keys.ranges);
        #[inline]
        const fn is_ranged(number_: __wirecode::u64) -> __wirecode::bool {
            number_ < RANGED_NUMBERS as __wirecode::u64 && IS_RANGED[number_ as __wirecode::usize]
        }
        const WAYS: __wirecode::Ways = __wirecode::Ways::of::<#ident>(__wirecode::Facts {
            is_copy: #how.is_table(),
            values: COUNT as __wirecode::usize,
            slots: NEWEST_NUMBERS.len(),
            editions: INDEX.keys.changes.len() + 1,
            edition_slots: EDITION_NUMBERS.len(),
            error_ranges: INDEX.error_ranges,
            slots_keep_codes: __wirecode::any_ranged(&NEWEST_NUMBERS, &IS_RANGED),
            keeps: __wirecode::Keeps::#keeps,
        });
    }
}

/// The tables of errors. To copy values is quicker than to make them, so the one by number is what the
/// others are made of, where they may be.
fn errors(family: &Family) -> TokenStream {
    let (ident, how, none) = (&family.ident, how(family), none());
    let (value, filler) = (hidden("value", family.code), filler(family.code));
    let code_ref = code_ref(family.code);
    let entry = quote! { __wirecode::ManuallyDrop<__wirecode::Option<#ident>> };
    let seen_entry = quote! { __wirecode::Option<__wirecode::ManuallyDrop<#ident>> };
    quote! {
        const fn of_number(number_: __wirecode::u64) -> #seen_entry {
            if number_ >= COUNT as __wirecode::u64 || is_ranged(number_) {
                return __wirecode::None;
            }
            #ident::#value(number_, #filler)
        }
        const fn entry(number_: __wirecode::u64) -> #entry {
            __wirecode::ManuallyDrop::new(__wirecode::released(of_number(number_)))
        }
        const fn by_number<const LENGTH: __wirecode::usize>() -> [#entry; LENGTH] {
            let (mut table_, mut at_) = ([#none; LENGTH], 0);
            while at_ < LENGTH {
                table_[at_] = entry(at_ as __wirecode::u64);
                at_ += 1;
            }
            table_
        }
        const fn by_slot<const LENGTH: __wirecode::usize>(
            numbers_: &[__wirecode::u32],
        ) -> [#entry; LENGTH] {
            let (mut table_, mut at_) = ([#none; LENGTH], 0);
            while at_ < LENGTH {
                table_[at_] = entry(numbers_[at_] as __wirecode::u64);
                at_ += 1;
            }
            table_
        }
        // Without editions no program needs it, and the compiler would check it for long.
        static VALUES: [#entry; COPIED * WAYS.numbers] = by_number();
        static NEWEST_VALUES: [#entry; COPIED * WAYS.slots] = {
            let values_;
            let values_: &[#entry] = if VALUES.is_empty() {
                values_ = by_number::<{ COPIED * COUNT as __wirecode::usize }>();
                &values_
            } else {
                &VALUES
            };
            let mut table_ = [#none; COPIED * WAYS.slots];
            #how.fill(&mut table_, values_, &NEWEST_NUMBERS);
            table_
        };
        static EDITION_VALUES: [#entry; COPIED * WAYS.edition_slots] = {
            let mut table_ = [#none; COPIED * WAYS.edition_slots];
            #how.fill(&mut table_, &VALUES, &EDITION_NUMBERS);
            table_
        };
        const MOVED_VALUES: [#entry; MOVED * WAYS.numbers] = by_number();
        const MOVED_NEWEST_VALUES: [#entry; MOVED * WAYS.slots] = by_slot(&NEWEST_NUMBERS);
        const MOVED_EDITION_VALUES: [#entry; MOVED * WAYS.edition_slots] = by_slot(&EDITION_NUMBERS);
        // As above, so that it can be seen whether there is a value before it is moved.
        const SEEN_NEWEST_VALUES: [#seen_entry; MOVED * WAYS.seen_slots] = {
            let (mut table_, mut at_) = ([const { __wirecode::None }; MOVED * WAYS.seen_slots], 0);
            while at_ < table_.len() {
                table_[at_] = of_number(NEWEST_NUMBERS[at_] as __wirecode::u64);
                at_ += 1;
            }
            table_
        };
        /// The newest error of a code, where it has to be seen whether there is one.
        #[inline]
        const fn seen_newest(code_: #code_ref) -> #seen_entry {
            let mut moved_ = SEEN_NEWEST_VALUES;
            #how.seen(&NEWEST_VALUES, &mut moved_, INDEX.place(code_))
        }
    }
}

/// The tables of an open family. None of their entries is none, which would have to be looked at, and so
/// take a value of two registers apart.
fn made(family: &Family) -> TokenStream {
    let (ident, how) = (&family.ident, how(family));
    let (keep, value) = (hidden("unlisted", family.code), hidden("value", family.code));
    let filler = filler(family.code);
    let kept = quote! { const { #ident::#keep(#filler) } };
    let entry = quote! { __wirecode::ManuallyDrop<#ident> };
    quote! {
        const fn made_entry(mut number_: __wirecode::u64) -> #entry {
            // A number that no error has is looked up by nobody: so it has the next error, and LLVM sees
            // that all of them are errors.
            while number_ < COUNT as __wirecode::u64 {
                if let __wirecode::Some(made_) = #ident::#value(number_, #filler) {
                    return made_;
                }
                number_ += 1;
            }
            #ident::#keep(#filler)
        }
        const fn made_by_number<const LENGTH: __wirecode::usize>() -> [#entry; LENGTH] {
            let (mut table_, mut at_) = ([#kept; LENGTH], 0);
            while at_ < LENGTH {
                table_[at_] = made_entry(at_ as __wirecode::u64);
                at_ += 1;
            }
            table_
        }
        static MADE: [#entry; COPIED * WAYS.made_numbers] = made_by_number();
        static NEWEST_MADE: [#entry; COPIED * WAYS.made_slots] = {
            let mut table_ = [#kept; COPIED * WAYS.made_slots];
            #how.fill(&mut table_, &MADE, &NEWEST_NUMBERS);
            table_
        };
        const MOVED_MADE: [#entry; MOVED * WAYS.made_numbers] = made_by_number();
        const MOVED_NEWEST_MADE: [#entry; MOVED * WAYS.made_slots] = {
            let (mut table_, mut at_) = ([#kept; MOVED * WAYS.made_slots], 0);
            while at_ < table_.len() {
                table_[at_] = made_entry(NEWEST_NUMBERS[at_] as __wirecode::u64);
                at_ += 1;
            }
            table_
        };
    }
}

/// The table of the errors of ranges.
fn ranged_values(family: &Family) -> TokenStream {
    let (ident, none) = (&family.ident, none());
    let (value, filler) = (hidden("value", family.code), filler(family.code));
    quote! {
        static RANGED_VALUES: [
            __wirecode::ManuallyDrop<__wirecode::Option<#ident>>;
            COPIED * RANGED_NUMBERS
        ] = {
            let (mut table_, mut at_) = ([#none; COPIED * RANGED_NUMBERS], 0);
            while at_ < table_.len() {
                if IS_RANGED[at_] {
                    table_[at_] = __wirecode::ManuallyDrop::new(
                        __wirecode::released(#ident::#value(at_ as __wirecode::u64, #filler)),
                    );
                }
                at_ += 1;
            }
            table_
        };
    }
}
