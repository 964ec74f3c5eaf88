//! One catalog made of several: an enum's own rows, and those of its nested families.

use super::{Key, Range, SUCCESS};
use crate::code::{Compare, each_code_type};
use crate::{Code, Family, FamilyId, Row, Window};

/// One part of a family that is merged with others: its own rows, or a nested family.
pub struct Part<C: Code + ?Sized + 'static> {
    pub(crate) id: &'static FamilyId,
    pub(crate) rows: &'static [&'static Row<C>],
    pub(crate) keys: &'static [Key<C>],
    pub(crate) ranges: &'static [Range<C>],
    /// The shadowed codes, sorted, and whether each was written in hexadecimal.
    pub(crate) except: &'static [(C::Ref<'static>, bool)],
    pub(crate) open: bool,
    pub(crate) broken: bool,
    pub(crate) incomplete: bool,
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
        ranges: &'static [Range<C>],
    ) -> Self {
        Self {
            id,
            rows,
            keys,
            ranges,
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
            id: family.id,
            rows: family.rows,
            keys: family.index.keys,
            ranges: family.index.ranges,
            except,
            open: family.open,
            broken: family.broken,
            incomplete: family.incomplete,
            first_value,
        }
    }
}

/// Whether rows of a part may be missing, because of faults that are reported already.
#[must_use]
pub const fn is_incomplete<C: Code + ?Sized>(parts: &[Part<C>]) -> bool {
    let (mut incomplete, mut part) = (false, 0);
    while part < parts.len() {
        incomplete |= parts[part].incomplete;
        part += 1;
    }
    incomplete
}

/// Whether two families are the same enum.
pub(crate) const fn of_one_family(a: &FamilyId, b: &FamilyId) -> bool {
    Compare::<str>::is_equal(a.ident, b.ident) && Compare::<str>::is_equal(a.module, b.module)
}

/// Whether two rows belong to the same variant of the same enum.
const fn of_one_variant<C: Code + ?Sized>(a: &Row<C>, b: &Row<C>) -> bool {
    match (a.variant, b.variant) {
        (Some(variant), Some(other)) => {
            Compare::<str>::is_equal(variant, other) && of_one_family(a.family, b.family)
        }
        _ => false,
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
            pub(crate) const fn is_shadowed(&self, at: usize) -> bool {
                !self.except.is_empty()
                    && !self.keys[at].codes.is_range()
                    && self.shadows(self.keys[at].codes.first())
            }

            /// The code of a nested value here: not a shadowed one, as long as it has another.
            #[must_use]
            pub const fn code_here<'a>(
                &self,
                code: <$code as Code>::Ref<'a>,
                row: Option<&'static Row<$code>>,
            ) -> <$code as Code>::Ref<'a> {
                match self.row_here(row) {
                    // A range keeps its number, which is not the first of the range.
                    Some(row) if self.shadows(code) && !row.codes.is_range() => row.codes.first(),
                    _ => code,
                }
            }

            /// The row of a nested value here: not a shadowed one, as long as it has another.
            #[must_use]
            pub const fn row_here(&self, row: Option<&'static Row<$code>>) -> Option<&'static Row<$code>> {
                let Some(nested) = row else { return row };
                if nested.codes.is_range() || !self.shadows(nested.codes.first()) {
                    return row;
                }
                let Some(value) = self.value_of(nested) else { return row };
                let mut best: Option<usize> = None;
                let mut at = 0;
                while at < self.keys.len() {
                    if self.keys[at].value == value
                        && !self.keys[at].codes.is_range()
                        && !self.is_shadowed(at)
                    {
                        best = match best {
                            Some(best) if !self.keys[at].window.ends_after(&self.keys[best].window) => {
                                Some(best)
                            }
                            _ => Some(at),
                        };
                    }
                    at += 1;
                }
                match best {
                    Some(best) => Some(self.rows[best]),
                    None => row,
                }
            }

            /// The number of the value that a row belongs to, if it is one of this part's rows.
            const fn value_of(&self, row: &Row<$code>) -> Option<u32> {
                let mut at = Key::<$code>::lower_bound(self.keys, row.codes.first());
                while at < self.keys.len()
                    && Compare::<$code>::is_equal(self.keys[at].codes.first(), row.codes.first())
                {
                    // Another variant may have the code where this one's row is shadowed.
                    if of_one_variant(self.rows[at], row) {
                        return Some(self.keys[at].value);
                    }
                    at += 1;
                }
                None
            }

            /// How many rows all the parts have together.
            pub const fn count(parts: &[Self]) -> usize {
                let (mut rows, mut part) = (0, 0);
                while part < parts.len() {
                    rows += parts[part].keys.len();
                    let mut at = 0;
                    while at < parts[part].keys.len() && !parts[part].except.is_empty() {
                        if parts[part].is_shadowed(at) {
                            rows -= 1;
                        }
                        at += 1;
                    }
                    part += 1;
                }
                rows
            }

            /// Merges the parts, each sorted already: where each row of the whole catalog stands.
            ///
            /// Neighbours are merged pair by pair, so the work is that of the rows times the
            /// logarithm of the parts.
            pub const fn merge<const PARTS: usize, const ROWS: usize>(parts: &[Self; PARTS]) -> [Pick; ROWS] {
                let mut picks = [Pick { part: 0, at: 0 }; ROWS];
                let mut ends = [0; PARTS];
                let (mut row, mut part) = (0, 0);
                while part < PARTS {
                    let mut at = 0;
                    while at < parts[part].keys.len() {
                        if !parts[part].is_shadowed(at) {
                            picks[row] = Pick { part, at };
                            row += 1;
                        }
                        at += 1;
                    }
                    ends[part] = row;
                    part += 1;
                }
                let mut runs = PARTS;
                while runs > 1 {
                    let mut merged = picks;
                    let (mut run, mut start) = (0, 0);
                    while run + 1 < runs {
                        let (middle, end) = (ends[run], ends[run + 1]);
                        let (mut left, mut right, mut to) = (start, middle, start);
                        while to < end {
                            let from_right = right < end
                                && (left == middle
                                    || Self::is_before(parts, picks[right], picks[left]));
                            let from = if from_right { &mut right } else { &mut left };
                            merged[to] = picks[*from];
                            *from += 1;
                            to += 1;
                        }
                        ends[run / 2] = end;
                        (run, start) = (run + 2, end);
                    }
                    if run < runs {
                        ends[run / 2] = ends[run];
                    }
                    runs = runs.div_ceil(2);
                    picks = merged;
                }
                picks
            }

            /// Whether the row at `a` stands before the one at `b` in the whole catalog.
            const fn is_before(parts: &[Self], a: Pick, b: Pick) -> bool {
                let (a, b) = (&parts[a.part].keys[a.at], &parts[b.part].keys[b.at]);
                Compare::<$code>::is_less(a.codes.first(), b.codes.first())
                    || (Compare::<$code>::is_equal(a.codes.first(), b.codes.first())
                        && b.window.starts_after(&a.window))
            }
        }
    )+};
}

each_code_type! { each }
