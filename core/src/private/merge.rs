//! One catalog made of several: an enum's own rows, and those of its nested families.

use super::{Key, SUCCESS};
use crate::code::each_code_type;
use crate::{Code, Family, FamilyId, Row, Window};

/// One part of a family that is merged with others: its own rows, or a nested family.
pub struct Part<C: Code + ?Sized + 'static> {
    pub(crate) id: &'static FamilyId,
    pub(crate) rows: &'static [&'static Row<C>],
    pub(crate) keys: &'static [Key<C>],
    pub(crate) except: &'static [C::Ref<'static>],
    pub(crate) open: bool,
    pub(crate) broken: bool,
    /// What is added to the numbers of this part's values in the merged index.
    pub(crate) first_value: u32,
}

impl<C: Code + ?Sized> Part<C> {
    /// The enum's own rows.
    #[must_use]
    pub const fn own(
        id: &'static FamilyId,
        rows: &'static [&'static Row<C>],
        keys: &'static [Key<C>],
    ) -> Self {
        Self { id, rows, keys, except: &[], open: false, broken: false, first_value: 0 }
    }

    /// A nested family without the codes of `except(…)`.
    #[must_use]
    pub const fn nested(
        family: &'static Family<C>,
        except: &'static [C::Ref<'static>],
        first_value: u32,
    ) -> Self {
        Self {
            id: family.id,
            rows: family.rows,
            keys: family.index.keys,
            except,
            open: family.open,
            broken: family.broken,
            first_value,
        }
    }
}

/// Where a row of a merged catalog comes from.
#[derive(Clone, Copy)]
pub struct Pick {
    pub(crate) part: usize,
    pub(crate) at: usize,
}

/// The keys of a merged catalog.
#[must_use]
pub const fn merged_keys<C: Code + ?Sized, const ROWS: usize>(
    parts: &[Part<C>],
    order: &[Pick; ROWS],
) -> [Key<C>; ROWS] {
    let mut keys = [Key::FILLER; ROWS];
    let mut row = 0;
    while row < ROWS {
        let part = &parts[order[row].part];
        let key = part.keys[order[row].at];
        let value = if key.value == SUCCESS { key.value } else { key.value + part.first_value };
        keys[row] = Key { value, ..key };
        row += 1;
    }
    keys
}

/// The rows of a merged catalog.
#[must_use]
pub const fn merged_rows<C: Code + ?Sized, const ROWS: usize>(
    parts: &[Part<C>],
    order: &[Pick; ROWS],
) -> [&'static Row<C>; ROWS] {
    let mut rows = [C::FILLER; ROWS];
    let mut row = 0;
    while row < ROWS {
        rows[row] = parts[order[row].part].rows[order[row].at];
        row += 1;
    }
    rows
}

/// The numbers that the values of each nested family begin with, after those of the enum's own
/// variants; last, how many values there are.
#[must_use]
pub const fn first_values<C: Code + ?Sized, const NESTED: usize, const ENDS: usize>(
    own: u32,
    families: &[&Family<C>; NESTED],
) -> [u32; ENDS] {
    let mut first = [own; ENDS];
    let mut at = 1;
    while at < ENDS {
        first[at] = first[at - 1] + families[at - 1].values;
        at += 1;
    }
    first
}

impl<C: Code + ?Sized> Key<C> {
    pub(super) const FILLER: Self =
        Self { codes: C::FILLER.codes, window: Window::ALWAYS, value: SUCCESS };
}

macro_rules! integers {
    ($($code:ident)+) => {$(
        impl Key<$code> {
            /// Whether this key stands before `other` in a catalog.
            const fn is_before(&self, other: &Self) -> bool {
                self.codes.first() < other.codes.first()
                    || (self.codes.first() == other.codes.first()
                        && other.window.starts_after(&self.window))
            }
        }

        impl Part<$code> {
            /// Whether `except(…)` takes the row at `at` out of this part.
            pub(crate) const fn is_shadowed(&self, at: usize) -> bool {
                let mut next = 0;
                while next < self.except.len() {
                    if !self.keys[at].codes.is_range() && self.keys[at].codes.first() == self.except[next] {
                        return true;
                    }
                    next += 1;
                }
                false
            }

            /// How many rows all the parts have together.
            pub const fn count(parts: &[Self]) -> usize {
                let (mut rows, mut part) = (0, 0);
                while part < parts.len() {
                    let mut at = 0;
                    while at < parts[part].keys.len() {
                        if !parts[part].is_shadowed(at) {
                            rows += 1;
                        }
                        at += 1;
                    }
                    part += 1;
                }
                rows
            }

            /// Merges the parts, each sorted already: where each row of the whole catalog stands.
            pub const fn merge<const PARTS: usize, const ROWS: usize>(parts: &[Self; PARTS]) -> [Pick; ROWS] {
                let mut picks = [Pick { part: 0, at: 0 }; ROWS];
                let mut heads = [0; PARTS];
                let mut row = 0;
                while row < ROWS {
                    let mut best: Option<Pick> = None;
                    let mut part = 0;
                    while part < PARTS {
                        while heads[part] < parts[part].keys.len() && parts[part].is_shadowed(heads[part]) {
                            heads[part] += 1;
                        }
                        let at = heads[part];
                        if at < parts[part].keys.len() {
                            best = match best {
                                Some(best) if !parts[part].keys[at]
                                    .is_before(&parts[best.part].keys[best.at]) => Some(best),
                                _ => Some(Pick { part, at }),
                            };
                        }
                        part += 1;
                    }
                    if let Some(best) = best {
                        picks[row] = best;
                        heads[best.part] += 1;
                    }
                    row += 1;
                }
                picks
            }
        }
    )+};
}

each_code_type! { integers }
