//! From a code to the number of its value, by its slot.

use super::cell::{number_at, value_at};
use super::layout::{Count, Outcomes, UNDECIDED, WITH_CODE, elsewhere};
use super::{Keys, Layout, NOTHING, Range, SUCCESS, changes};
use crate::code::each_code_type;
use crate::{Code, Version};

/// Finds rows by code.
///
/// By slot means: in the order of [`Layout`], with gaps. Each table stands alone, so that only those
/// are linked that are used.
pub struct Index<C: Code + ?Sized + 'static> {
    pub layout: Layout,
    pub seed: u64,
    /// The smallest code, and with how many zero bits all the differences to it end.
    pub base: C::Ref<'static>,
    pub zeros: u32,
    pub starts: &'static [u8],
    /// By slot: the code that it is for. Not there if the layout is direct, or if it follows the value.
    pub codes: &'static C::Table,
    /// By slot: the number of the newest error, or [`SUCCESS`]; in a gap what [`Shape::gap`] says, so
    /// that it is read of a code's own slot only. The last, for codes without a slot, is [`NOTHING`].
    ///
    /// [`Shape::gap`]: super::Shape::gap
    pub values: &'static [u8],
    /// How many bytes a slot has there; in eight, its code follows the number.
    pub width: usize,
    /// Whether that is known without the table.
    pub count: Count,
    /// By edition, and in each by slot, likewise: the number of the error that it defines, or what stands
    /// for it; in a few of them with the code. Not there if all versions have one edition, or if there are
    /// too many.
    pub editions: &'static [u8],
    /// By slot: the first of the keys with the code, and `ALONE` if no other row has it.
    pub firsts: &'static [u8],
    pub keys: Keys<C>,
    /// What the numbers of all errors are below.
    pub errors: u32,
    /// Whether any of the ranges is an error.
    pub error_ranges: bool,
    /// Whether no row shares a code with a range, in whatever versions.
    pub ranges_apart: bool,
    pub outcomes: Outcomes,
}

/// Set in [`Index::firsts`] where no other row has the code, so that it means the same in every
/// version that has it.
pub const ALONE: u32 = 1 << 31;

impl<C: Code + ?Sized> Clone for Index<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Index<C> {}

impl<C: Code + ?Sized> Index<C> {
    /// The number of the slot's newest error, or what stands for it.
    #[inline(always)]
    #[must_use]
    pub const fn value(&self, slot: usize) -> u32 {
        match self.count {
            Count::No => value_at(self.values, self.width, slot) as u32,
            Count::Up(first) => first.wrapping_add(slot as u32),
            Count::Down(first) => first.wrapping_sub(slot as u32),
        }
    }

    /// How many entries a table by slot has, as [`Shape::entries`](super::Shape::entries) says.
    #[inline(always)]
    const fn entries(&self) -> usize {
        self.values.len() / self.width
    }

    /// How many slots there are.
    #[inline(always)]
    #[must_use]
    pub const fn slots(&self) -> usize {
        self.entries() - 1
    }

    /// What the edition of `version` has in a slot, like [`value_at`].
    #[inline(always)]
    const fn value_in(&self, version: Version, slot: usize) -> u64 {
        let place = self.edition(version) * self.entries() + slot;
        value_at(self.editions, self.edition_width(), place)
    }

    /// How many bytes a slot has in the tables of editions.
    #[inline(always)]
    const fn edition_width(&self) -> usize {
        self.editions.len() / (self.editions() * self.entries())
    }

    /// Which edition a version has.
    #[inline(always)]
    #[must_use]
    pub const fn edition(&self, version: Version) -> usize {
        changes::seen(self.keys.changes, version)
    }

    /// How many editions have tables.
    #[must_use]
    pub const fn editions(&self) -> usize {
        if self.editions.is_empty() { 0 } else { self.keys.changes.len() + 1 }
    }

    /// What [`value_at`] gives for [`SUCCESS`] in the table of the newest errors.
    #[inline(always)]
    const fn success(&self) -> u64 {
        if self.width == 2 { u64::MAX } else { SUCCESS as u64 }
    }

    /// Whether no other row has the slot's code.
    #[inline(always)]
    const fn is_alone(&self, slot: usize) -> bool {
        number_at(self.firsts, slot) & ALONE != 0
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Index<$code> {
            /// What the slot of `code` has in a version; without one, its newest error. More than any
            /// number if there is none.
            #[inline(always)]
            const fn value_of(
                &self,
                version: Option<Version>,
                code: <$code as Code>::Ref<'_>,
            ) -> u64 {
                if version.is_none()
                    && let Some(value) = self.counted(code)
                {
                    return value;
                }
                let slot = match (self.candidate(code), self.layout) {
                    (Some(slot), _) => slot,
                    // The entry after the last: so a code without a page goes the way of all others.
                    (None, Layout::Pages { .. }) if self.width == WITH_CODE => self.slots(),
                    (None, _) => return NOTHING as u64,
                };
                // Read before it is known whose slot it is: nothing waits for the comparison, and there
                // is nothing to jump over.
                let (value, width) = match version {
                    Some(version) => (self.value_in(version, slot), self.edition_width()),
                    None => (value_at(self.values, self.width, slot), self.width),
                };
                if width == WITH_CODE {
                    // Of another code something is left above. The next comparison is that of the number.
                    value ^ Self::above(code)
                } else if self.is_of(slot, code) {
                    value
                } else {
                    NOTHING as u64
                }
            }

            /// The number of the newest error of `code` if that has a slot; more than any number if it has
            /// none there. It may be one of a range that has the code too.
            #[inline(always)]
            #[must_use]
            pub const fn newest_of_slot(&self, code: <$code as Code>::Ref<'_>) -> u64 {
                self.value_of(None, code)
            }

            /// The number of the newest error of `code`; more than any number if it has none.
            #[inline(always)]
            #[must_use]
            pub const fn newest(&self, code: <$code as Code>::Ref<'_>) -> u64 {
                let value = self.value_of(None, code);
                // Among the errors of a slot are those of ranges. Who is given the number compares it with
                // the same bound, and LLVM does so once.
                if !self.error_ranges || value < self.errors as u64 {
                    return value;
                }
                if self.ranges_apart {
                    return self.of_range(code) as u64;
                }
                match self.keys.range_near(Version::MAX, code) {
                    Some(found) => found.value as u64,
                    None => value,
                }
            }

            /// The number of the value of the range that has `code`, where that is the only row that has
            /// it, or what stands for it.
            #[inline(always)]
            const fn of_range(&self, code: <$code as Code>::Ref<'_>) -> u32 {
                match Range::<$code>::with(self.keys.ranges, code) {
                    Some(range) => range.value,
                    None => NOTHING,
                }
            }

            /// Whether `code` is a success, where none changes between that and an error.
            #[inline(always)]
            #[must_use]
            pub const fn is_success(&self, code: <$code as Code>::Ref<'_>) -> bool {
                if let Outcomes::Errors = self.outcomes {
                    return false;
                }
                let of_slot = match self.count {
                    Count::No => self.value_of(None, code) == self.success(),
                    // What is not listed counts on before the first.
                    Count::Up(_) | Count::Down(_) => match self.slot(code) {
                        Some(slot) => self.value(slot) == SUCCESS,
                        None => false,
                    },
                };
                of_slot || !self.keys.ranges.is_empty() && self.of_range(code) == SUCCESS
            }

            /// Where the newest error of `code` stands in a table by slot; after the last slot if no
            /// row has the code.
            #[inline(always)]
            #[must_use]
            pub const fn place(&self, code: <$code as Code>::Ref<'_>) -> u64 {
                match self.candidate(code) {
                    Some(slot) if self.is_of(slot, code) => slot as u64,
                    _ => self.slots() as u64,
                }
            }

            /// [`place`](Self::place) of a code that is known to have a slot, which is not compared again:
            /// any other gets a place that is not its own.
            #[inline(always)]
            #[must_use]
            pub const fn place_of_listed(&self, code: <$code as Code>::Ref<'_>) -> u64 {
                match self.candidate(code) {
                    Some(slot) => slot as u64,
                    None => self.slots() as u64,
                }
            }

            /// The number of the error that `version` defines for `code`; more than any number if it
            /// defines none.
            #[inline(always)]
            #[must_use]
            pub const fn defined(&self, version: Version, code: <$code as Code>::Ref<'_>) -> u64 {
                if self.keys.changes.is_empty() {
                    return self.newest(code);
                }
                if self.editions.is_empty() {
                    return self.searched(version, code) as u64;
                }
                let value = self.value_of(Some(version), code);
                if self.error_ranges && value >= UNDECIDED as u64 {
                    return self.searched(version, code) as u64;
                }
                value
            }

            /// The number of the error that `version` defines for `code`, or what stands for it, by the
            /// rows of the code and the ranges that it is in.
            #[inline(always)]
            const fn searched(&self, version: Version, code: <$code as Code>::Ref<'_>) -> u32 {
                if let Some(slot) = self.slot(code) {
                    let value = self.keys.defined(number_at(self.firsts, slot), version, code);
                    if value != NOTHING {
                        return value;
                    }
                }
                if !self.error_ranges {
                    return NOTHING;
                }
                if !self.ranges_apart {
                    return match self.keys.range_near(version, code) {
                        Some(found) if found.defined => found.value,
                        _ => NOTHING,
                    };
                }
                match Range::<$code>::with(self.keys.ranges, code) {
                    Some(range) if self.keys.window(range.at).contains(version) => range.value,
                    _ => NOTHING,
                }
            }

            /// What `code` means in `version`, or in the nearest that has it: the number of the
            /// error, or what stands for it.
            #[inline(always)]
            #[must_use]
            pub const fn nearest(&self, version: Version, code: <$code as Code>::Ref<'_>) -> u32 {
                let value = if self.editions.is_empty() {
                    match self.slot(code) {
                        None => NOTHING,
                        Some(slot) if self.keys.changes.is_empty() || self.is_alone(slot) => {
                            return self.value(slot);
                        }
                        Some(_) => UNDECIDED,
                    }
                } else {
                    let value = self.value_of(Some(version), code);
                    // A number, which has 31 bits at most: by far the most, so not by way of the rest.
                    if value >> 31 == 0 {
                        return value as u32;
                    }
                    let of_other_code = self.edition_width() == WITH_CODE && value >> 32 != 0;
                    if of_other_code { NOTHING } else { value as u32 }
                };
                match value {
                    NOTHING if self.ranges_apart => self.of_range(code),
                    NOTHING => self.nearest_of_rows(None, version, code),
                    UNDECIDED => self.nearest_of_rows(self.slot(code), version, code),
                    value => elsewhere(value),
                }
            }
        }
    )+};
}

each_code_type! { each }
