//! What generated code may name. Not part of the public API: it changes with any release.

pub use core;
pub use core::convert::{From, TryFrom};
pub use core::mem::{ManuallyDrop, size_of};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{
    bool, i8, i16, i32, i64, i128, isize, str, u8, u16, u32, u64, u128, usize,
};
pub use core::result::Result::{self, Err, Ok};

pub use crate::catalog::*;
pub use crate::code::Kept;
pub use crate::display::display;
pub use crate::edition::edition;
pub use crate::unknown::{known_number, known_text, listed, unknown_code, unknown_text};
pub use crate::{__codes as codes, __index as index, __slot_codes as slot_codes};
pub use crate::{
    ApiError, Code, Codes, Deprecated, Edition, Family, FamilyId, Kind, Lookup, OpenFamily,
    Reserved, Row, UnknownCode, Version, Window,
};
