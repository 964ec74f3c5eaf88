//! What an outer family asks of the field it flattens.
//!
//! Generated code calls `const` functions of the nested enum, which no trait can promise. A field
//! that is no family, or one with codes of another type, must still be one error and not one for
//! each call. So the functions carry the code type in their names, and [`NoFamily`] stands in for
//! those that are missing: the only error left is the missing [`FamilyOf`], which every call names.

use crate::{Code, Family};

/// A family with codes of the type `C`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be flattened here: it is not a family with `code = {C}`",
    label = "only an enum that derives `ApiError` with `code = {C}` can be flattened here",
    note = "write `#[derive(ApiError)]` and `#[api_error(code = {C})]` on `{Self}`"
)]
pub trait FamilyOf<C: Code + ?Sized> {
    const CATALOG: &'static Family<C>;
}

macro_rules! missing_functions {
    ($($code:ident: $value:ident $unlisted:ident $own_code:ident $entry:ident $($with:ident)?,)+) => {
        /// The functions that a flattened field lacks; a family's own go before a trait's.
        pub trait NoFamily: Sized {$(
            fn $value<R>(_: u64, _: <$code as Code>::Ref<'_>) -> R {
                never()
            }
            fn $unlisted<R>(_: <$code as Code>::Ref<'_>) -> R {
                never()
            }
            $(fn $with<R>(&self, _: $code) -> R {
                never()
            })?
            fn $own_code<R>(&self) -> R {
                never()
            }
            fn $entry<R>(&self) -> R {
                never()
            }
        )+}
    };
}

missing_functions! {
    i8: __value_i8 __unlisted_i8 __code_i8 __entry_i8 __with_i8,
    i16: __value_i16 __unlisted_i16 __code_i16 __entry_i16 __with_i16,
    i32: __value_i32 __unlisted_i32 __code_i32 __entry_i32 __with_i32,
    i64: __value_i64 __unlisted_i64 __code_i64 __entry_i64 __with_i64,
    i128: __value_i128 __unlisted_i128 __code_i128 __entry_i128 __with_i128,
    u8: __value_u8 __unlisted_u8 __code_u8 __entry_u8 __with_u8,
    u16: __value_u16 __unlisted_u16 __code_u16 __entry_u16 __with_u16,
    u32: __value_u32 __unlisted_u32 __code_u32 __entry_u32 __with_u32,
    u64: __value_u64 __unlisted_u64 __code_u64 __entry_u64 __with_u64,
    u128: __value_u128 __unlisted_u128 __code_u128 __entry_u128 __with_u128,
    str: __value_str __unlisted_str __code_str __entry_str,
}

impl<T> NoFamily for T {}

fn never<R>() -> R {
    unreachable!("a flattened field that is no family does not compile")
}
