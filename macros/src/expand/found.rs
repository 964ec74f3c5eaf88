//! From a code to its value: the functions that read the tables, which those of the enum and of the
//! traits call.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::{code_ref, const_to_keep, filler, hidden_function, made};
use crate::model::{Family, Unlisted};
use crate::tables::{Count, Index};

/// All of them; none of a faulty enum.
pub(super) fn functions(family: &Family, index: Option<&Index>) -> TokenStream {
    if let Unlisted::Broken { .. } = family.unlisted {
        return TokenStream::new();
    }
    let values = made::functions(family);
    let open = open_functions(family);
    let decoded = decoded(family, index);
    let newest = newest(family, index);
    let defined = defined(family, index);
    quote! {
        #decoded
        #newest
        #defined
        #values
        #open
    }
}

/// What an enum of its own has none of, its functions need not ask for.
fn has_ranges(index: Option<&Index>) -> bool {
    index.is_none_or(|index| index.error_ranges)
}

/// The value of `slot_` to be given away, and what is given where there is no slot.
///
/// Out of a table the value is copied as it stands there: to look at it, or to wrap it, would take it
/// apart. The last of the table is none, so that it can be copied in the same way.
fn given(family: &Family, index: Option<&Index>) -> (TokenStream, TokenStream) {
    let ident = &family.ident;
    if !has_table(family, index) {
        let found = quote! { __wirecode::released(decoded(slot_, code_)) };
        return (found, quote! { __wirecode::None });
    }
    let found = quote! {
        if BY_TABLE {
            __wirecode::Values::<#ident>::HOW.get(&DECODED, slot_)
        } else {
            __wirecode::released(decoded(slot_, code_))
        }
    };
    let missing = quote! {
        if BY_TABLE {
            __wirecode::Values::<#ident>::HOW.get(&DECODED, DECODED.len() - 1)
        } else {
            __wirecode::None
        }
    };
    (found, missing)
}

/// The functions that give the newest error of a code: to be kept, or to be given away.
fn newest(family: &Family, index: Option<&Index>) -> TokenStream {
    let ident = &family.ident;
    let code_ref = code_ref(family.code);
    let value = hidden_function("value", family.code, Span::call_site());
    let mut body = if has_table(family, index) || index.is_some_and(Index::counts) {
        quote! {
            match INDEX.seek(code_) {
                __wirecode::Some(slot_) => decoded(slot_, code_),
                __wirecode::None => __wirecode::None,
            }
        }
    } else {
        quote! { #ident::#value(INDEX.newest(code_), code_) }
    };
    if has_ranges(index) {
        body = quote! {
            let found_ = #body;
            match found_ {
                // Among the errors of a slot are those of ranges, so here it has none.
                __wirecode::None if INDEX.error_ranges => {
                    match INDEX.find_from(__wirecode::None, code_, __wirecode::Version::MAX, true) {
                        __wirecode::Some(row_) => #ident::#value(row_.value, code_),
                        __wirecode::None => __wirecode::None,
                    }
                }
                _ => found_,
            }
        };
    }
    let by_table = has_table(family, index).then(|| {
        let (found, missing) = given(family, index);
        quote! {
            if BY_TABLE && !INDEX.error_ranges {
                return match INDEX.seek(code_) {
                    __wirecode::Some(slot_) => #found,
                    __wirecode::None => #missing,
                };
            }
        }
    });
    quote! {
        /// The newest error of a code.
        #[inline]
        const fn newest(
            code_: #code_ref,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<#ident>> {
            #body
        }

        /// The same, to be given away.
        #[inline]
        const fn newest_value(code_: #code_ref) -> __wirecode::Option<#ident> {
            #by_table
            __wirecode::released(newest(code_))
        }
    }
}

/// The function that gives the error which a version defines for a code.
fn defined(family: &Family, index: Option<&Index>) -> TokenStream {
    let ident = &family.ident;
    let code_ref = code_ref(family.code);
    let value = hidden_function("value", family.code, Span::call_site());
    let has_versions = has_ranges(index) || index.is_none_or(|index| !index.sinces.is_empty());
    if !has_versions {
        return quote! {
            /// The error that a version defines for a code: no row has a version.
            #[inline]
            const fn defined(
                version_: __wirecode::Version,
                code_: #code_ref,
            ) -> __wirecode::Option<#ident> {
                let _ = version_;
                newest_value(code_)
            }
        };
    }
    let (found, missing) = given(family, index);
    // A gap is settled: it has nothing in any version. But a range may have it.
    let slot = if has_ranges(index) {
        quote! { if INDEX.error_ranges { INDEX.slot(code_) } else { INDEX.seek(code_) } }
    } else {
        quote! { INDEX.seek(code_) }
    };
    quote! {
        /// The error that a version defines for a code.
        #[inline]
        const fn defined(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Option<#ident> {
            let slot_ = #slot;
            match slot_ {
                __wirecode::Some(slot_) if INDEX.settles(slot_, version_) => #found,
                __wirecode::None if !INDEX.error_ranges => #missing,
                _ => elsewhere(version_, code_),
            }
        }

        /// The same where the newest meaning of the code is not that of the version: apart from the
        /// way that most codes go, which it would slow down, as would the slot if it were handed on.
        #[inline(never)]
        const fn elsewhere(
            version_: __wirecode::Version,
            code_: #code_ref,
        ) -> __wirecode::Option<#ident> {
            match INDEX.seek(code_) {
                __wirecode::Some(slot_) if INDEX.is_alone(slot_) => __wirecode::None,
                slot_ => match INDEX.find_from(slot_, code_, version_, true) {
                    __wirecode::Some(row_) if row_.defined => {
                        __wirecode::released(#ident::#value(row_.value, code_))
                    }
                    _ => __wirecode::None,
                },
            }
        }
    }
}

/// Whether the values are in a table if the family is `Copy`.
fn has_table(family: &Family, index: Option<&Index>) -> bool {
    index.is_none() || made::are_many(family)
}

/// The function that makes the value of a slot, and the table which that reads in families that are
/// `Copy`.
fn decoded(family: &Family, index: Option<&Index>) -> TokenStream {
    let Family { ident, .. } = family;
    let (code_ref, made) = (code_ref(family.code), quote! { __wirecode::ManuallyDrop<#ident> });
    let value = hidden_function("value", family.code, Span::call_site());
    let made_of = |number: &TokenStream| quote! { #ident::#value(#number, code_) };
    let function = |body: &TokenStream| {
        quote! {
            /// The value of a slot: its newest error.
            #[inline]
            const fn decoded(slot_: __wirecode::usize, code_: #code_ref) -> __wirecode::Option<#made> {
                #body
            }
        }
    };
    let (length, fill) = match index {
        Some(index) if !has_table(family, Some(index)) => {
            let number = match index.count {
                Count::Up(first) => quote! { (slot_ as __wirecode::u32).wrapping_add(#first) },
                Count::Down(first) => quote! { (#first).wrapping_sub(slot_ as __wirecode::u32) },
                Count::No => quote! { INDEX.value(slot_) },
            };
            return function(&made_of(&number));
        }
        Some(Index { slots, .. }) => {
            let slots = Literal::usize_unsuffixed(*slots);
            let filled = made::own(family, &filler(family.code));
            let fill = quote! {
                let values_ = __wirecode::cells::<4>(INDEX.values);
                let mut slot_ = 0;
                while BY_TABLE && slot_ < #slots {
                    let value_ = __wirecode::number(values_[slot_]);
                    if value_ < __wirecode::NOTHING {
                        table_[slot_] = __wirecode::ManuallyDrop::new(__wirecode::released(#filled));
                    }
                    slot_ += 1;
                }
            };
            (slots.into_token_stream(), fill)
        }
        None => {
            let fill = quote! {
                let (codes_, slots_, values_) = (&SINGLES.codes, &PLACED.slots, &NEWEST.values);
                let mut at_ = 0;
                while BY_TABLE && at_ < codes_.len() {
                    table_[slots_[at_] as __wirecode::usize] = __wirecode::ManuallyDrop::new(
                        __wirecode::released(#ident::#value(values_[at_], codes_[at_])),
                    );
                    at_ += 1;
                }
            };
            (quote! { SHAPE.slots }, fill)
        }
    };
    let by_number = made_of(&quote! { INDEX.value(slot_) });
    let function = function(&quote! {
        if BY_TABLE {
            __wirecode::Values::<#ident>::HOW.get_kept(&DECODED, slot_)
        } else {
            #by_number
        }
    });
    quote! {
        use __wirecode::NotCopy as _;
        const BY_TABLE: __wirecode::bool = __wirecode::Values::<#ident>::HOW.is_table();
        static DECODED: [__wirecode::ManuallyDrop<__wirecode::Option<#ident>>; __wirecode::Values::<#ident>::HOW.length(#length + 1)] = {
            let mut table_ = [const { __wirecode::ManuallyDrop::new(__wirecode::None) }; __wirecode::Values::<#ident>::HOW.length(#length + 1)];
            #fill
            table_
        };
        #function
    }
}

/// The functions of open families, which keep what is not listed.
fn open_functions(family: &Family) -> Option<TokenStream> {
    if let Unlisted::Refused = family.unlisted {
        return None;
    }
    let ident = &family.ident;
    let (code_ref, constant) = (code_ref(family.code), const_to_keep(family.code));
    let value = hidden_function("value", family.code, Span::call_site());
    let keep = hidden_function("unlisted", family.code, Span::call_site());
    Some(quote! {
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
            let error_ = match INDEX.slot(code_) {
                __wirecode::Some(slot_)
                    if INDEX.settles(slot_, version_) || INDEX.is_alone(slot_) =>
                {
                    match decoded(slot_, code_) {
                        __wirecode::None => return __wirecode::Ok(code_),
                        error_ => error_,
                    }
                }
                slot_ => match INDEX.find_from(slot_, code_, version_, false) {
                    __wirecode::Some(row_) if row_.is_success() => return __wirecode::Ok(code_),
                    __wirecode::Some(row_) => #ident::#value(row_.value, code_),
                    __wirecode::None => __wirecode::None,
                },
            };
            __wirecode::Err(kept(error_, code_))
        }
    })
}
