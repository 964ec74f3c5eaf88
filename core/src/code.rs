//! The types a code can have.
//!
//! A `const fn` cannot compare values of a type parameter, so whatever compares codes is written in
//! a macro and repeated for every code type: see the uses of `each_code_type!`. What only numbers
//! have is in those of `each_integer_type!`. The rest of the crate is generic over [`Code`].

use core::cmp::Ordering;
#[cfg(not(feature = "alloc"))]
use core::fmt;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::marker::PhantomData;

use crate::catalog::{Entry, cells, last_word, word_at};
use crate::{Codes, Family, Lookup, Row, Version};

/// A type that codes can have: an integer type, or [`str`].
///
/// Sealed: `code = TYPE` takes `i8` to `i128`, `u8` to `u128` and `str`.
pub trait Code: sealed::Sealed + 'static {
    /// A code as it is handed around: the integer itself, or a `&str`.
    type Ref<'a>: Copy + Eq + Ord + Hash + Debug + Display + Send + Sync;
    /// A code as an unknown value keeps it: the integer, or with the feature `alloc` a `String`.
    /// Without that feature, a text is not kept.
    type Owned: Clone + Eq + Ord + Hash + Debug + Display + Send + Sync + 'static;
    /// A table of codes: the bytes of the integers, smallest first, or the texts.
    #[doc(hidden)]
    type Table: ?Sized + Send + Sync + 'static;
    /// A code in a table.
    #[doc(hidden)]
    type Cell: Copy + Send + Sync + 'static;
    /// How many bytes a code has in a table; texts have none.
    #[doc(hidden)]
    const SIZE: usize;
    /// A code where none is needed.
    #[doc(hidden)]
    const FILLER: Self::Ref<'static>;
    /// A listed code is good for any shorter time too, which only the concrete type shows.
    #[doc(hidden)]
    fn shorten<'a>(listed: Self::Ref<'static>) -> Self::Ref<'a>;
    /// The code that an unknown value keeps.
    #[doc(hidden)]
    fn of_owned(owned: &Self::Owned) -> Self::Ref<'_>;
    /// Keeps a code.
    #[doc(hidden)]
    fn to_owned(code: Self::Ref<'_>) -> Self::Owned;
    /// The row of an entry.
    #[doc(hidden)]
    fn row(entry: Entry<Self>) -> Row<Self>;
    /// What a code means in a version.
    #[doc(hidden)]
    fn lookup_at(
        family: &'static Family<Self>,
        version: Version,
        code: Self::Ref<'_>,
    ) -> Lookup<Self>;
}

mod sealed {
    pub trait Sealed {}
}

/// Hands every code type to a macro.
macro_rules! each_code_type {
    ($macro:ident) => {
        $macro! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 str }
    };
}
pub(crate) use each_code_type;

/// Hands every integer type to a macro, each with its unsigned counterpart.
macro_rules! each_integer_type {
    ($macro:ident) => {
        $macro! {
            i8 u8, i16 u16, i32 u32, i64 u64, i128 u128,
            u8 u8, u16 u16, u32 u32, u64 u64, u128 u128,
        }
    };
}
pub(crate) use each_integer_type;

/// Compares and reads codes in const evaluation, which has no traits.
pub(crate) struct Compare<C: ?Sized>(PhantomData<C>);

/// What a code type has as constant functions, for code that is generic over code types.
macro_rules! by_functions {
    () => {
        fn row(entry: Entry<Self>) -> Row<Self> {
            entry.row()
        }

        fn lookup_at(
            family: &'static Family<Self>,
            version: Version,
            code: Self::Ref<'_>,
        ) -> Lookup<Self> {
            family.lookup_at(version, code)
        }
    };
}

macro_rules! integers {
    ($($code:ident $unsigned:ident,)+) => {$(
        impl sealed::Sealed for $code {}

        impl Code for $code {
            type Ref<'a> = $code;
            type Owned = $code;
            type Table = [u8];
            type Cell = [u8; size_of::<$code>()];
            const SIZE: usize = size_of::<$code>();
            const FILLER: $code = 0;

            fn shorten<'a>(listed: Self::Ref<'static>) -> Self::Ref<'a> {
                listed
            }

            fn of_owned(owned: &Self::Owned) -> Self::Ref<'_> {
                *owned
            }

            fn to_owned(code: Self::Ref<'_>) -> Self::Owned {
                code
            }

            by_functions! {}
        }

        impl Compare<$code> {
            #[inline]
            pub(crate) const fn is_less(a: $code, b: $code) -> bool {
                a < b
            }

            pub(crate) const fn order(a: $code, b: $code) -> Ordering {
                if a < b {
                    Ordering::Less
                } else if a == b {
                    Ordering::Equal
                } else {
                    Ordering::Greater
                }
            }

            #[inline]
            pub(crate) const fn is_equal(a: $code, b: $code) -> bool {
                a == b
            }

            /// The codes of a table, each by itself.
            #[inline]
            pub(crate) const fn cells(table: &'static [u8]) -> &'static [[u8; size_of::<$code>()]] {
                cells(table)
            }

            /// The code in a cell of a table.
            #[inline]
            pub(crate) const fn code(cell: [u8; size_of::<$code>()]) -> $code {
                $code::from_le_bytes(cell)
            }

            /// The code at a place of a table.
            #[inline]
            pub(crate) const fn read(table: &'static [u8], at: usize) -> $code {
                $code::from_le_bytes(cells(table)[at])
            }
        }
    )+};
}

each_integer_type! { integers }

impl sealed::Sealed for str {}

impl Code for str {
    type Ref<'a> = &'a str;
    #[cfg(feature = "alloc")]
    type Owned = alloc::string::String;
    #[cfg(not(feature = "alloc"))]
    type Owned = NotKept;
    type Table = [&'static str];
    type Cell = &'static str;
    const SIZE: usize = 0;
    const FILLER: &'static str = "";

    fn shorten<'a>(listed: Self::Ref<'static>) -> Self::Ref<'a> {
        listed
    }

    fn of_owned(owned: &Self::Owned) -> Self::Ref<'_> {
        owned.as_str()
    }

    fn to_owned(code: Self::Ref<'_>) -> Self::Owned {
        code.into()
    }

    by_functions! {}
}

impl Compare<str> {
    /// The codes of a table, each by itself.
    pub(crate) const fn cells(table: &'static [&'static str]) -> &'static [&'static str] {
        table
    }

    /// The code in a cell of a table.
    pub(crate) const fn code(cell: &'static str) -> &'static str {
        cell
    }

    /// The code at a place of a table.
    #[inline]
    pub(crate) const fn read(table: &'static [&'static str], at: usize) -> &'static str {
        table[at]
    }

    pub(crate) const fn is_less(a: &str, b: &str) -> bool {
        matches!(Self::order(a, b), Ordering::Less)
    }

    /// Byte by byte: in const evaluation the calls that read a word take longer than eight bytes.
    pub(crate) const fn order(a: &str, b: &str) -> Ordering {
        let (a, b) = (a.as_bytes(), b.as_bytes());
        let (length, other_length) = (a.len(), b.len());
        let mut at = 0;
        while at < length && at < other_length {
            let (byte, other) = (a[at], b[at]);
            if byte != other {
                return if byte < other { Ordering::Less } else { Ordering::Greater };
            }
            at += 1;
        }
        if length == other_length {
            Ordering::Equal
        } else if length < other_length {
            Ordering::Less
        } else {
            Ordering::Greater
        }
    }

    /// By words of eight bytes, as many for each length as it can be told without a loop: at the
    /// length of codes that is faster than the platform's comparison, and works in constants.
    #[inline]
    pub(crate) const fn is_equal(a: &str, b: &str) -> bool {
        let (a, b) = (a.as_bytes(), b.as_bytes());
        let length = a.len();
        if length != b.len() {
            return false;
        }
        // Words from the start and words from the end overlap where the text is shorter.
        let mut differ = last_word(a) ^ last_word(b);
        if length > 8 {
            differ |= word_at(a, 0) ^ word_at(b, 0);
        }
        if length > 16 {
            differ |= word_at(a, 8) ^ word_at(b, 8);
            differ |= word_at(a, length - 16) ^ word_at(b, length - 16);
        }
        let mut at = 16;
        while at + 16 < length {
            differ |= word_at(a, at) ^ word_at(b, at);
            at += 8;
        }
        differ == 0
    }
}

/// In place of a text that cannot be kept: the crate's feature `alloc` is off.
#[cfg(not(feature = "alloc"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NotKept;

#[cfg(not(feature = "alloc"))]
impl NotKept {
    #[expect(clippy::unused_self, reason = "stands in for a `String`")]
    pub(crate) const fn as_str(self) -> &'static str {
        "(not kept: the feature `alloc` of `wirecode` is off)"
    }
}

#[cfg(not(feature = "alloc"))]
impl From<&str> for NotKept {
    fn from(_: &str) -> Self {
        Self
    }
}

#[cfg(not(feature = "alloc"))]
impl Display for NotKept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! contains {
    ($($code:ident)+) => {$(
        impl Codes<$code> {
            /// Whether `code` is the code, or in the range.
            #[must_use]
            pub const fn contains(&self, code: <$code as Code>::Ref<'_>) -> bool {
                !Compare::<$code>::is_less(code, self.first())
                    && !Compare::<$code>::is_less(self.last(), code)
            }
        }
    )+};
}

each_code_type! { contains }

/// A code type whose unknown codes a family can keep.
#[diagnostic::on_unimplemented(
    message = "a family with `code = {Self}` keeps unknown codes only with the feature `alloc`",
    label = "keeps texts, which have to be allocated",
    note = "write `wirecode = {{ …, features = [\"alloc\"] }}` in Cargo.toml, or leave out the variant marked `unknown`"
)]
pub trait Kept {
    /// Named where a family keeps codes.
    const IS_KEPT: () = ();
}

macro_rules! kept {
    ($($code:ident $unsigned:ident,)+) => {$(
        #[diagnostic::do_not_recommend]
        impl Kept for $code {}
    )+};
}

each_integer_type! { kept }

#[cfg(feature = "alloc")]
impl Kept for str {}

#[cfg(test)]
mod tests {
    use super::Compare;

    /// Texts of every length up to where the comparison has a loop, with every byte changed once.
    #[test]
    fn texts_are_compared_as_std_does() {
        let text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        for length in 0..=text.len() {
            let (whole, _) = text.split_at(length);
            assert!(Compare::<str>::is_equal(whole, whole));
            for at in 0..length {
                let mut bytes = [b'a'; 62];
                bytes[..length].copy_from_slice(whole.as_bytes());
                bytes[at] = b'_';
                let Ok(other) = core::str::from_utf8(&bytes[..length]) else { unreachable!() };
                assert!(!Compare::<str>::is_equal(whole, other), "{whole} {other}");
                for (a, b) in [(whole, other), (other, whole), (whole, &other[..at])] {
                    assert_eq!(Compare::<str>::order(a, b), a.cmp(b), "{a} {b}");
                    assert_eq!(Compare::<str>::is_less(a, b), a < b, "{a} {b}");
                }
            }
        }
    }
}
