//! From a slot or a number to the value.
//!
//! The values of an enum by itself come from a `match`, of which LLVM makes a comparison, or where that
//! is one comparison too many, from a table that the macro writes. A family with nested ones has a table
//! of its values, made in const evaluation, however deep they are nested.
//!
//! Out of a table a value can be copied, if it is `Copy`. If not, it can be moved out of a constant, which
//! is made anew wherever it is named; the rest of it is forgotten. LLVM makes of that a look at what the
//! constant is made from. Only where the table is too large for this, a `match` for each nested family
//! makes the value. A derive cannot see whether its enum is `Copy`, but name resolution can: an inherent
//! constant goes before a trait's, where its bounds hold.

use core::marker::PhantomData;
use core::mem::{ManuallyDrop, replace};

/// How the values of `T` come about: `Values::<T>::HOW`.
pub struct Values<T>(PhantomData<T>);

impl<T: Copy> Values<T> {
    pub const HOW: ByTable = ByTable;
}

/// For the types that the inherent constant is not there for.
pub trait NotCopy {
    const HOW: ByMatch = ByMatch;
}

impl<T> NotCopy for Values<T> {}

/// The values are copied out of a table.
pub struct ByTable;

/// The values are moved out of a small table, or made one by one; the tables to copy from have none.
pub struct ByMatch;

/// How large a table is at most that values are moved out of, in bytes.
const LARGEST_MOVED: usize = 32 * 1024;

impl ByTable {
    #[must_use]
    pub const fn is_table(&self) -> bool {
        true
    }

    #[must_use]
    pub const fn moves<T>(&self, _: usize) -> bool {
        false
    }

    /// Puts into a table the values with these numbers, from the `first` of them.
    pub const fn fill<T: Copy>(
        &self,
        table: &mut [T],
        values: &[T],
        numbers: &[u32],
        first: usize,
    ) {
        let mut at = 0;
        while at < table.len() {
            let number = numbers[first + at] as usize;
            if number < values.len() {
                table[at] = values[number];
            }
            at += 1;
        }
    }

    /// What a table has at a place; the last if that is beyond it.
    #[inline]
    #[must_use]
    pub const fn get<T: Copy>(&self, table: &'static [T], at: u64) -> T {
        table[held(at, table.len())]
    }

    #[inline]
    #[must_use]
    pub const fn copy<T: Copy>(&self, table: &'static [ManuallyDrop<T>], at: usize) -> T {
        ManuallyDrop::into_inner(table[at])
    }

    #[inline]
    #[must_use]
    pub const fn get_kept<T: Copy>(
        &self,
        table: &'static [ManuallyDrop<Option<T>>],
        at: u64,
    ) -> Option<ManuallyDrop<T>> {
        match ManuallyDrop::into_inner(self.get(table, at)) {
            Some(value) => Some(ManuallyDrop::new(value)),
            None => None,
        }
    }
}

impl ByMatch {
    #[must_use]
    pub const fn is_table(&self) -> bool {
        false
    }

    /// Whether values are moved out of a table with so many entries. Where nothing is optimized all of it
    /// is copied to the stack, so it has to be small; and where there is no system, the stack may be, too.
    #[must_use]
    pub const fn moves<T>(&self, entries: usize) -> bool {
        entries.saturating_mul(size_of::<Option<T>>()) <= LARGEST_MOVED && !cfg!(target_os = "none")
    }

    /// Leaves the table as it is.
    pub const fn fill<T>(&self, _: &mut [T], _: &[T], _: &[u32], _: usize) {}

    /// Never called, as there are none.
    #[expect(clippy::empty_loop, reason = "nothing else makes a value of any type")]
    #[must_use]
    pub const fn get<T>(&self, _: &'static [T], _: u64) -> T {
        loop {}
    }

    /// Nor is this.
    #[expect(clippy::empty_loop, reason = "as above")]
    #[must_use]
    pub const fn copy<T>(&self, _: &'static [ManuallyDrop<T>], _: usize) -> T {
        loop {}
    }

    #[inline]
    #[must_use]
    pub const fn get_kept<T>(
        &self,
        _: &'static [ManuallyDrop<Option<T>>],
        _: u64,
    ) -> Option<ManuallyDrop<T>> {
        None
    }
}

/// Moves what is at a place out of a table that is of no more use, and leaves something else; the last if
/// the place is beyond it.
#[inline]
#[must_use]
pub const fn moved<T>(table: &mut [T], at: u64, left: T) -> T {
    let at = held(at, table.len());
    replace(&mut table[at], left)
}

/// Likewise, a value if there is one.
#[inline]
#[must_use]
pub const fn moved_value<T>(table: &mut [ManuallyDrop<Option<T>>], at: u64) -> Option<T> {
    ManuallyDrop::into_inner(moved(table, at, ManuallyDrop::new(None)))
}

/// A place in a table: the last if it would be beyond. What is no number of a value is more than any, but
/// may be so in its upper half only, which `usize` need not have.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "it is less than a `usize`")]
const fn held(at: u64, length: usize) -> usize {
    let last = length - 1;
    if at < last as u64 { at as usize } else { last }
}

/// The value itself. Until here it has no destructor, as no `const fn` could have run it.
#[inline]
#[must_use]
pub const fn released<T>(value: Option<ManuallyDrop<T>>) -> Option<T> {
    match value {
        Some(value) => Some(ManuallyDrop::into_inner(value)),
        None => None,
    }
}
