//! How a family's rows are found, and how one catalog is made of several.
//!
//! The macro packs an enum's own rows, and lays out an enum without nested families. The rest is made
//! in const evaluation, which sees the rows of nested families too:
//!
//! | module | makes |
//! |---|---|
//! | `cell` | tables of numbers out of the macro's literals |
//! | `table` | rows and their texts, of an enum's own |
//! | `key` | what decoding needs to know of a row |
//! | `nested`, `part`, `merge` | one catalog of several |
//! | `changes` | the versions with which the rows change, and so the editions |
//! | `singles` | the codes, each once, and what the newest meaning of each is |
//! | `layout`, `placed` | a slot for each code, so that none is searched for |
//! | `tables` | the tables by slot |
//! | `slots`, `index` | the look-ups in them |
//! | `nearest` | the row of a code in a version |
//! | `ways` | the way from there to a value |
//! | `values` | the value of a slot or a number |
//! | `assembly` | the family |

mod assembly;
mod cell;
mod changes;
#[expect(clippy::cast_possible_truncation, reason = "slots are counted in 32 bits")]
mod index;
mod key;
#[expect(clippy::cast_possible_truncation, reason = "bits are cut off, and slots counted in 32")]
mod layout;
#[expect(clippy::cast_possible_truncation, reason = "rows are counted in 32 bits")]
mod merge;
mod nearest;
mod nested;
mod part;
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_lossless,
    reason = "one source for all widths and signs; distances are unsigned"
)]
mod placed;
#[expect(clippy::cast_possible_truncation, reason = "rows are counted in 32 bits")]
mod singles;
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_lossless,
    reason = "one source for all widths and signs; distances are unsigned"
)]
mod slots;
mod table;
mod tables;
mod values;
mod ways;

pub use cell::{cells, flat, numbers, values};
pub use changes::{first_changes, merged_changes};
pub(crate) use index::ALONE;
pub use index::Index;
pub(crate) use key::Split;
pub use key::{FACT_SIZE, Keys, Range, any_ranged, ranged};
pub(crate) use layout::hash::{last_word, word_at};
pub use layout::{Count, Layout, NOTHING, Outcomes, SUCCESS, Shape};
pub use merge::{Merged, count_changes, count_ranges, count_windows, first_values, merged_windows};
pub use nested::{FamilyOf, NoFamily};
pub use part::{Part, Pick, Places};
pub(crate) use part::{of_one_family, place};
pub use placed::Placed;
pub use singles::Singles;
pub(crate) use table::UNKNOWN;
pub use table::{
    Entry, Extra, Table, Texts, description, help, is_transient, kind, message, texts, url, window,
};
pub use values::{ByMatch, ByTable, NotCopy, Values, numbered, released};
pub use ways::{Defined, Facts, Keeps, Made, Newest, NewestMade, Ways};
