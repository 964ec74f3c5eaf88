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
    let seen = by_table.then(|| seen_newest(family));
    quote! {
        #seen

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

/// The function that gives the newest error of a code out of a table by slot in which one can see whether
/// there is one, where `SEES_NEWEST` says that there is such a table. To see that takes the value apart, so
/// not all are read in this way.
fn seen_newest(family: &Family) -> TokenStream {
    let (ident, code_ref, how) = (&family.ident, code_ref(family.code), how(family));
    quote! {
        #[inline]
        const fn seen_newest(
            code_: #code_ref,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
            if BY_TABLE {
                return #how.get_kept(&NEWEST_VALUES, INDEX.place(code_));
            }
            let mut values_ = SEEN_NEWEST_VALUES;
            __wirecode::moved(&mut values_, INDEX.place(code_), __wirecode::None)
        }
    }
}

/// Where the values are in tables, the newest error of a code. It comes out of the table as it stands
/// there. Errors of ranges, which keep their codes, are in none: that it is one of these, the number of the
/// slot says, unless a variant with a range has single codes too; then the value has to be looked at.
fn read_newest(family: &Family) -> TokenStream {
    let ident = &family.ident;
    let value = hidden_function("value", family.code, Span::call_site());
    let (how, by_move) = (how(family), read_moved(&quote! { INDEX.newest(code_) }));
    quote! {
        if BY_TABLE && !SLOTS_KEEP_CODES || MOVES_NEWEST {
            let mut values_ = MOVED_NEWEST_VALUES;
            if INDEX.error_ranges && INDEX.newest_of_slot(code_) >= COUNT as __wirecode::u64 {
                return __wirecode::released(#ident::#value(INDEX.newest(code_), code_));
            }
            let at_ =
                if INDEX.error_ranges { INDEX.place_of_listed(code_) } else { INDEX.place(code_) };
            if BY_TABLE {
                let found_ = #how.get(&NEWEST_VALUES, at_);
                return __wirecode::ManuallyDrop::into_inner(found_);
            }
            return __wirecode::moved_value(&mut values_, at_);
        }
        if SEES_NEWEST {
            if let __wirecode::Some(found_) = seen_newest(code_) {
                return __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_));
            }
            if !INDEX.error_ranges {
                return __wirecode::None;
            }
        } else {
            #by_move
        }
    }
}

/// Where the values are in tables, the error that a version defines for a code.
fn read_defined(family: &Family) -> TokenStream {
    let (how, entry) = (how(family), entry(family));
    let number = quote! { INDEX.defined(version_, code_) };
    let by_move = read_moved(&number);
    quote! {
        if !HAS_EDITIONS {
            return newest_value(code_);
        }
        if BY_TABLE {
            let (table_, at_): (&'static [#entry], __wirecode::u64);
            if EDITIONS > 0 {
                (table_, at_) = (&EDITION_VALUES[INDEX.edition(version_)], INDEX.place(code_));
            } else {
                (table_, at_) = (&VALUES, #number);
            }
            if !INDEX.error_ranges {
                return __wirecode::ManuallyDrop::into_inner(#how.get(table_, at_));
            }
            if let __wirecode::Some(found_) = #how.get_kept(table_, at_) {
                return __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_));
            }
        }
        if MOVES_EDITIONS {
            let mut values_ = MOVED_EDITION_VALUES;
            let edition_ = INDEX.edition(version_) * VALUE_NUMBERS.len();
            return __wirecode::moved_value(
                &mut values_,
                edition_ as __wirecode::u64 + INDEX.place(code_),
            );
        }
        #by_move
    }
}

/// Where the values are moved out of a table by number, that with this number.
///
/// The table is made before the look-up: behind a jump of this, LLVM would make two of it, and then copy
/// them.
fn read_moved(number: &TokenStream) -> TokenStream {
    quote! {
        if BY_MOVE {
            let mut values_ = MOVED_VALUES;
            let value_ = #number;
            if !is_ranged(value_) {
                return __wirecode::moved_value(&mut values_, value_);
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
    let (tables, read, read_newest) = match by_table {
        true if value_tables::makes_all(family) => {
            (Some(value_tables::made(family)), Some(read_made(family)), read_newest_made(family))
        }
        true => {
            let (made, newest) = texts_made(family);
            (None, Some(made), newest)
        }
        false => (None, None, TokenStream::new()),
    };
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

        /// The newest error of a code, or if it has none the value that keeps it.
        #[inline]
        #constant fn newest_made(code_: #code_ref) -> #ident {
            #read_newest
            made(INDEX.newest(code_), code_)
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

/// Of texts, which no table can keep: the value with the number `value_`, and the newest of a code.
fn texts_made(family: &Family) -> (TokenStream, TokenStream) {
    let ident = &family.ident;
    let keep = hidden_function("unlisted", family.code, Span::call_site());
    let or_keep = |found: TokenStream| {
        quote! {
            return match #found {
                __wirecode::Some(error_) => error_,
                __wirecode::None => __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_)),
            };
        }
    };
    let moved = or_keep(quote! { __wirecode::moved_value(&mut values_, value_) });
    let newest = or_keep(quote! { newest_value(code_) });
    let made = quote! {
        if BY_MOVE {
            let mut values_ = MOVED_VALUES;
            #moved
        }
    };
    (made, quote! { if BY_SLOT { #newest } })
}

/// Where an open family has tables of its values, the one with the number `value_`.
///
/// LLVM makes one of the two ways a value comes about, and a register of each of its fields. If these are as
/// wide as the code, the value that keeps it is made in place; if one is a byte beside a long code, LLVM would
/// put all values together of one byte and of seven, unless it cannot see how that value is made.
fn read_made(family: &Family) -> TokenStream {
    let (ident, how, filler) = (&family.ident, how(family), filler(family.code));
    let keep = hidden_function("unlisted", family.code, Span::call_site());
    quote! {
        if BY_TABLE || BY_MOVE {
            let mut values_ = MOVED_MADE;
            if value_ >= COUNT as __wirecode::u64 {
                if IS_LARGE && !IS_WIDE {
                    return kept_in_memory(code_);
                }
                return __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_));
            }
            if !is_ranged(value_) {
                if BY_TABLE {
                    return #how.copy(&MADE, value_ as __wirecode::usize);
                }
                let error_ = __wirecode::moved(&mut values_, value_, #ident::#keep(#filler));
                return __wirecode::ManuallyDrop::into_inner(error_);
            }
        }
    }
}

/// The newest of a code by slot, where to go by its number is the longer way. Where the discriminant is as
/// wide as the code, to see whether there is one takes apart what is in two registers anyway; where it is a
/// byte, the number says so.
fn read_newest_made(family: &Family) -> TokenStream {
    let (ident, how, filler) = (&family.ident, how(family), filler(family.code));
    let keep = hidden_function("unlisted", family.code, Span::call_site());
    quote! {
        if IS_WIDE && SEES_NEWEST {
            if let __wirecode::Some(found_) = seen_newest(code_) {
                return __wirecode::ManuallyDrop::into_inner(found_);
            }
            if !INDEX.error_ranges {
                return __wirecode::ManuallyDrop::into_inner(#ident::#keep(code_));
            }
        }
        if MAKES_NEWEST {
            let mut values_ = MOVED_NEWEST_MADE;
            if INDEX.newest(code_) >= COUNT as __wirecode::u64 {
                return kept_in_memory(code_);
            }
            let at_ = INDEX.place_of_listed(code_);
            return __wirecode::ManuallyDrop::into_inner(if BY_TABLE {
                #how.get(&NEWEST_MADE, at_)
            } else {
                __wirecode::moved(&mut values_, at_, #ident::#keep(#filler))
            });
        }
    }
}
