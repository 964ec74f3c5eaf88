//! What a family with nested ones is made of: its own rows, and each nested family.

use super::key::{Keys, Split};
use super::{Entry, Table};
use crate::code::{Compare, each_code_type};
use crate::{Code, Family, FamilyId};

/// One part of a family that is merged with others: its own rows, or a nested family.
pub struct Part<C: Code + ?Sized + 'static> {
    pub(crate) id: &'static FamilyId,
    rows: Rows<C>,
    pub(crate) keys: Keys<C>,
    /// The shadowed codes, sorted, and whether each was written in hexadecimal.
    pub(crate) except: &'static [(C::Ref<'static>, bool)],
    pub(crate) open: bool,
    pub(crate) broken: bool,
    pub(crate) incomplete: bool,
    /// What is added to the numbers of this part's values in the merged index.
    pub(crate) first_value: u32,
}

/// Where the rows of a part are.
enum Rows<C: Code + ?Sized + 'static> {
    Own(&'static Table<C>),
    Nested(&'static Family<C>),
}

impl<C: Code + ?Sized> Part<C> {
    /// The enum's own rows.
    #[must_use]
    pub const fn own(table: &'static Table<C>) -> Self {
        Self {
            id: &table.id,
            rows: Rows::Own(table),
            keys: table.keys,
            except: &[],
            open: false,
            broken: false,
            incomplete: false,
            first_value: 0,
        }
    }

    /// Whether the part keeps unknown codes.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// A nested family without the codes of `except(…)`.
    #[must_use]
    pub const fn nested(
        family: &'static Family<C>,
        except: &'static [(C::Ref<'static>, bool)],
        first_value: u32,
    ) -> Self {
        Self {
            id: family.id(),
            rows: Rows::Nested(family),
            keys: family.index.keys,
            except,
            open: family.open,
            broken: family.broken,
            incomplete: family.incomplete,
            first_value,
        }
    }

    /// The row at a place of the part.
    #[must_use]
    pub const fn entry(&self, at: usize) -> Entry<C> {
        match self.rows {
            Rows::Own(table) => Entry { table, at },
            Rows::Nested(family) => family.places.entry(at),
        }
    }
}

/// Where a row of a merged catalog comes from: the part in the upper half, the enum's own rows being
/// the first and its nested families the others, and in the lower half the place in that.
///
/// A number, since const evaluation goes over every element of a table, except for plain numbers.
pub type Pick = u64;

#[expect(clippy::cast_possible_truncation, reason = "each half is cut out of the whole")]
pub(crate) const fn place(pick: Pick) -> (usize, usize) {
    ((pick >> 32) as usize, pick as u32 as usize)
}

/// Where the rows of a family are.
pub struct Places<C: Code + ?Sized + 'static> {
    pub own: &'static Table<C>,
    pub nested: &'static [&'static Family<C>],
    /// Where each row of a merged catalog comes from; empty if there are no nested families.
    pub order: &'static [Pick],
}

impl<C: Code + ?Sized> Clone for Places<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Places<C> {}

impl<C: Code + ?Sized> Places<C> {
    /// The row at a place of the catalog.
    pub(crate) const fn entry(&self, at: usize) -> Entry<C> {
        if self.nested.is_empty() {
            return Entry { table: self.own, at };
        }
        let (part, at) = place(self.order[at]);
        match part.checked_sub(1) {
            None => Entry { table: self.own, at },
            Some(nested) => self.nested[nested].places.entry(at),
        }
    }
}

/// Whether two families are the same enum.
pub(crate) const fn of_one_family(a: &FamilyId, b: &FamilyId) -> bool {
    Compare::<str>::is_equal(a.ident, b.ident) && Compare::<str>::is_equal(a.module, b.module)
}

/// Whether two rows belong to the same variant of the same enum.
const fn of_one_variant<C: Code + ?Sized>(a: Entry<C>, b: Entry<C>) -> bool {
    match (a.variant(), b.variant()) {
        (Some(variant), Some(other)) => {
            Compare::<str>::is_equal(variant, other) && of_one_family(&a.table.id, &b.table.id)
        }
        _ => false,
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Part<$code> {
            /// Whether `except(…)` takes this code out of the part.
            pub(crate) const fn shadows(&self, code: <$code as Code>::Ref<'_>) -> bool {
                let (mut at, mut end) = (0, self.except.len());
                while at < end {
                    let middle = at + (end - at) / 2;
                    if Compare::<$code>::is_less(self.except[middle].0, code) {
                        at = middle + 1;
                    } else {
                        end = middle;
                    }
                }
                at < self.except.len() && Compare::<$code>::is_equal(self.except[at].0, code)
            }

            /// Whether `except(…)` takes the row at `at` out of the part; it leaves ranges alone.
            pub(crate) const fn is_shadowed(&self, keys: &Split<$code>, at: usize) -> bool {
                !self.except.is_empty() && !keys.is_range(at) && self.shadows(keys.first(at))
            }

            /// The code of a nested value here: not a shadowed one, as long as it has another.
            #[must_use]
            pub const fn code_here<'a>(
                &self,
                code: <$code as Code>::Ref<'a>,
                entry: Option<Entry<$code>>,
            ) -> <$code as Code>::Ref<'a> {
                match self.entry_here(entry) {
                    // A range keeps its number, which is not the first of the range.
                    Some(entry) if self.shadows(code) && !entry.is_range() => entry.first(),
                    _ => code,
                }
            }

            /// The row of a nested value here: not a shadowed one, as long as it has another. One that
            /// keeps its number has no other.
            #[must_use]
            pub const fn entry_here(&self, entry: Option<Entry<$code>>) -> Option<Entry<$code>> {
                let Some(nested) = entry else { return entry };
                if nested.is_range() || !self.shadows(nested.first()) {
                    return entry;
                }
                let Some(value) = self.value_of(nested) else { return entry };
                let mut best: Option<usize> = None;
                let mut at = 0;
                while at < self.keys.len() {
                    if self.keys.value(at) == value {
                        if self.keys.is_range(at) {
                            return entry;
                        }
                        let is_better = match best {
                            Some(best) => {
                                self.keys.window(at).ends_after(&self.keys.window(best))
                            }
                            None => true,
                        };
                        if is_better && !self.shadows(self.keys.first(at)) {
                            best = Some(at);
                        }
                    }
                    at += 1;
                }
                match best {
                    Some(best) => Some(self.entry(best)),
                    None => entry,
                }
            }

            /// The number of the value that a row belongs to, if it is one of this part's rows.
            const fn value_of(&self, entry: Entry<$code>) -> Option<u32> {
                let code = entry.first();
                let mut at = self.keys.split().lower_bound(code);
                while at < self.keys.len()
                    && Compare::<$code>::is_equal(self.keys.first(at), code)
                {
                    // Another variant may have the code where this one's row is shadowed.
                    if of_one_variant(self.entry(at), entry) {
                        return Some(self.keys.value(at));
                    }
                    at += 1;
                }
                None
            }
        }
    )+};
}

each_code_type! { each }
