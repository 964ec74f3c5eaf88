//! What generated code may name. Not part of the public API: it changes with any release.
//!
//! A family's catalog is built at compile time in two steps: the macro writes the enum's own rows,
//! sorted; the functions here merge them with the rows of the nested families, which the macro
//! cannot see.

mod index;
mod merge;
mod nested;
mod rows;

pub use core;
pub use core::convert::{From, TryFrom};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i8, i16, i32, i64, i128, str, u8, u16, u32, u64, u128, usize};
pub use core::result::Result::{self, Err, Ok};

pub use crate::error::fmt_error;
pub use crate::{
    ApiError, Code, Codes, Deprecated, Edition, Family, FamilyId, Kind, Lookup, OpenFamily,
    Reserved, Row, UnknownCode, Version, Window,
};
pub use index::{Found, Index, Key, SUCCESS};
pub use merge::{Part, Pick, first_values, merged_keys, merged_rows};
pub use nested::{FamilyOf, NoFamily};
pub use rows::{
    Catalog, count_ranges, description, error_row, help, is_transient, keys, kind, message, ranges,
    rows, success_row, url, window,
};
pub(crate) use rows::{UNKNOWN_MESSAGE, filler_row};
