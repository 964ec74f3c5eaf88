//! The types a code can have.
//!
//! A `const fn` cannot compare values of a type parameter, so whatever looks at a code as a number
//! is written in a macro and repeated for every code type: see the uses of `each_code_type!`. The
//! rest of the crate is generic over [`Code`].

use core::fmt::{Debug, Display};
use core::hash::Hash;

use crate::catalog::filler_row;
use crate::{Codes, Row};

/// A type that codes can have: an integer type.
///
/// Sealed: `code = TYPE` takes `i8` to `i128` and `u8` to `u128`.
pub trait Code: sealed::Sealed + 'static {
    /// A code as it is handed around: the integer itself.
    type Ref<'a>: Copy + Eq + Ord + Hash + Debug + Display + Send + Sync;
    /// A code as an unknown value keeps it.
    type Owned: Clone + Eq + Ord + Hash + Debug + Display + Send + Sync + 'static;
    /// What an array of rows is filled with before the rows are written to it.
    #[doc(hidden)]
    const FILLER: &'static Row<Self>;
    /// A listed code is good for any shorter time too, which only the concrete type shows.
    #[doc(hidden)]
    fn shorten<'a>(listed: Self::Ref<'static>) -> Self::Ref<'a>;
}

mod sealed {
    pub trait Sealed {}
}

/// Hands every code type to a macro.
macro_rules! each_code_type {
    ($macro:ident) => {
        $macro! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }
    };
}
pub(crate) use each_code_type;

macro_rules! integers {
    ($($code:ident)+) => {$(
        impl sealed::Sealed for $code {}

        impl Code for $code {
            type Ref<'a> = $code;
            type Owned = $code;
            const FILLER: &'static Row<$code> = &filler_row(0);

            fn shorten<'a>(listed: Self::Ref<'static>) -> Self::Ref<'a> {
                listed
            }
        }

        impl Codes<$code> {
            /// Whether `code` is the code, or in the range.
            #[must_use]
            pub const fn contains(&self, code: $code) -> bool {
                self.first() <= code && code <= self.last()
            }
        }
    )+};
}

each_code_type! { integers }
