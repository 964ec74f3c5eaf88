//! From a slot or a number to the value.
//!
//! The values of an enum by itself come from a `match`, of which LLVM makes a comparison, or where that
//! is one comparison too many, from a table that the macro writes. A family with nested ones has a table
//! of its values, made in const evaluation, however deep they are nested.
//!
//! Out of a table a value can be copied, if it is `Copy`. If not, it can be moved out of a constant, which
//! is made anew wherever it is named; the rest of it is forgotten. LLVM makes of that a look at what the
//! constant is made from. Which way a family goes, `ways` says. A derive cannot see whether its enum is
//! `Copy`, but name resolution can: an inherent constant goes before a trait's, where its bounds hold.

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

/// The values are copied out of `static` tables.
pub struct ByTable;

/// The values are moved out of constants, or made one by one.
pub struct ByMatch;

/// Of each function there is one for both. Where it takes the `static` table and the constant, that which is
/// of no use has no entries. All take `self`: a trait of the user's that does would go before them.
impl ByTable {
    #[must_use]
    pub const fn is_table(self) -> bool {
        true
    }

    /// Puts into a table the values with these numbers.
    pub const fn fill<T: Copy>(self, table: &mut [T], values: &[T], numbers: &[u32]) {
        let mut at = 0;
        while at < table.len() {
            let number = numbers[at] as usize;
            if number < values.len() {
                table[at] = values[number];
            }
            at += 1;
        }
    }

    /// What a table has at a place; the last if that is beyond it.
    #[inline]
    #[must_use]
    pub const fn get<T: Copy>(self, table: &'static [T], at: u64) -> T {
        table[held(at, table.len())]
    }

    /// Likewise, out of one of two tables.
    #[inline]
    #[must_use]
    pub const fn read<T: Copy>(
        self,
        copied: &'static [ManuallyDrop<T>],
        _: &mut [ManuallyDrop<T>],
        at: u64,
        _: ManuallyDrop<T>,
    ) -> T {
        ManuallyDrop::into_inner(self.get(copied, at))
    }

    /// Likewise, where it has to be seen whether it is a value.
    #[inline]
    #[must_use]
    pub const fn seen<T: Copy>(
        self,
        copied: &'static [ManuallyDrop<Option<T>>],
        _: &mut [Option<ManuallyDrop<T>>],
        at: u64,
    ) -> Option<ManuallyDrop<T>> {
        match ManuallyDrop::into_inner(self.get(copied, at)) {
            Some(value) => Some(ManuallyDrop::new(value)),
            None => None,
        }
    }

    /// What a table has at a place, as `get`, to make another value of.
    #[inline]
    #[must_use]
    pub const fn model<T: Copy>(self, table: &'static [ManuallyDrop<T>], at: u64) -> T {
        ManuallyDrop::into_inner(self.get(table, at))
    }

    /// A copy of a value, if there is one.
    #[inline]
    #[must_use]
    pub const fn copied<T: Copy>(self, value: &T) -> Option<ManuallyDrop<T>> {
        Some(ManuallyDrop::new(*value))
    }
}

impl ByMatch {
    #[must_use]
    pub const fn is_table(self) -> bool {
        false
    }

    /// Leaves the table as it is.
    pub const fn fill<T>(self, _: &mut [T], _: &[T], _: &[u32]) {}

    /// Never called, as there are none.
    #[expect(clippy::empty_loop, reason = "nothing else makes a value of any type")]
    #[must_use]
    pub const fn get<T>(self, _: &'static [T], _: u64) -> T {
        loop {}
    }

    /// Moves what is at a place out of a table that is of no more use, and leaves something else; the last
    /// if the place is beyond it.
    #[inline]
    #[must_use]
    pub const fn read<T>(
        self,
        _: &'static [ManuallyDrop<T>],
        moved: &mut [ManuallyDrop<T>],
        at: u64,
        left: ManuallyDrop<T>,
    ) -> T {
        let at = held(at, moved.len());
        ManuallyDrop::into_inner(replace(&mut moved[at], left))
    }

    /// Likewise, where it has to be seen whether it is a value.
    #[inline]
    #[must_use]
    pub const fn seen<T>(
        self,
        _: &'static [ManuallyDrop<Option<T>>],
        moved: &mut [Option<ManuallyDrop<T>>],
        at: u64,
    ) -> Option<ManuallyDrop<T>> {
        let at = held(at, moved.len());
        moved[at].take()
    }

    /// Never called, as `get`. What it gives is no value, which may have a destructor.
    #[expect(clippy::empty_loop, reason = "nothing else makes a value of any type")]
    #[must_use]
    pub const fn model<T>(self, _: &'static [ManuallyDrop<T>], _: u64) -> &'static T {
        loop {}
    }

    /// None, as it is not `Copy`.
    #[inline]
    #[must_use]
    pub const fn copied<T>(self, _: &T) -> Option<ManuallyDrop<T>> {
        None
    }
}

/// A place in a table: the last if it would be beyond. What is no number of a value is more than any, but
/// may be so in its upper half only, which `usize` need not have. LLVM makes one instruction less of this
/// comparison than of that with the length.
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

/// The value with a number that some value has.
#[inline]
#[must_use]
pub const fn numbered<T>(value: Option<ManuallyDrop<T>>) -> ManuallyDrop<T> {
    match value {
        Some(value) => value,
        None => unreachable!(),
    }
}
