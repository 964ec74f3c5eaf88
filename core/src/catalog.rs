//! How a family's rows are found, and how one catalog is made of several.
//!
//! All of it runs in const evaluation: the macro writes an enum's own rows, sorted; these functions
//! merge them with the rows of the nested families, which the macro cannot see.

#[expect(clippy::cast_possible_truncation, reason = "rows are counted in 32 bits")]
mod index;
#[expect(clippy::cast_possible_truncation, reason = "bits are cut off, and slots counted in 32")]
mod layout;
mod merge;
mod nested;
mod rows;
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_lossless,
    reason = "one source for all widths and signs; distances are unsigned"
)]
mod slots;
mod tables;
mod values;

pub use index::{Count, Found, Index, Key, NOTHING, Newest, Range, SUCCESS, Singles, Span};
pub use layout::{Layout, Placed, Shape};
pub(crate) use layout::{last_word, word_at};
pub use merge::{Part, Pick, first_values, is_incomplete, merged_keys, merged_rows};
pub use nested::{FamilyOf, NoFamily};
pub(crate) use rows::filler_row;
pub use rows::{
    Catalog, Extra, Line, count_ranges, description, help, is_transient, keys, kind, message,
    own_rows, rows, url, window,
};
pub use values::{ByMatch, ByTable, NotCopy, Values, released};
