//! How a family's rows are found, and how one catalog is made of several.
//!
//! The macro writes an enum's own rows, sorted. All else is made of them in const evaluation, which
//! sees the rows of nested families too:
//!
//! | module | makes |
//! |---|---|
//! | `rows`, `key` | rows and keys of what the macro wrote |
//! | `merge`, `nested` | one catalog of several |
//! | `singles` | the codes, each once, and what the newest meaning of each is |
//! | `layout`, `slots` | a slot for each code, so that none is searched for |
//! | `tables`, `index` | the tables by slot, and the look-ups in them |
//! | `values` | the value of a slot |

mod index;
mod key;
#[expect(clippy::cast_possible_truncation, reason = "bits are cut off, and slots counted in 32")]
mod layout;
mod merge;
mod nested;
mod rows;
#[expect(clippy::cast_possible_truncation, reason = "rows are counted in 32 bits")]
mod singles;
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_lossless,
    reason = "one source for all widths and signs; distances are unsigned"
)]
mod slots;
mod tables;
mod values;

pub use index::{Count, Found, Index, Span};
pub use key::{Key, NOTHING, Range, SUCCESS};
pub use layout::{Layout, Placed, Shape};
pub(crate) use layout::{last_word, word_at};
pub(crate) use merge::of_one_family;
pub use merge::{Part, Pick, first_values, is_incomplete, merged_keys, merged_rows};
pub use nested::{FamilyOf, NoFamily};
pub(crate) use rows::filler_row;
pub use rows::{
    Catalog, Extra, Line, count_ranges, description, help, is_transient, keys, kind, message,
    own_rows, rows, url, window,
};
pub use singles::{Newest, Singles};
pub use values::{ByMatch, ByTable, NotCopy, Values, released};
