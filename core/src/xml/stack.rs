//! What is open around a place in a document, the innermost last.

use std::vec::Vec;

/// How many values need no heap; the replies seen are not as deep.
const NEAR: usize = 8;

/// A stack that needs the heap only for the values after the first few.
pub(crate) struct Stack<T> {
    near: [T; NEAR],
    far: Vec<T>,
    len: usize,
}

impl<T: Copy + Default> Stack<T> {
    pub(crate) fn new() -> Self {
        Self { near: [T::default(); NEAR], far: Vec::new(), len: 0 }
    }

    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub(crate) fn push(&mut self, value: T) {
        match self.near.get_mut(self.len) {
            Some(place) => *place = value,
            None => self.far.push(value),
        }
        self.len += 1;
    }

    pub(crate) fn pop(&mut self) -> Option<T> {
        let last = *self.last_mut()?;
        self.len -= 1;
        self.far.truncate(self.len.saturating_sub(NEAR));
        Some(last)
    }

    pub(crate) fn pop_if(&mut self, condition: impl FnOnce(&T) -> bool) -> Option<T> {
        if condition(self.last_mut()?) { self.pop() } else { None }
    }

    pub(crate) fn last_mut(&mut self) -> Option<&mut T> {
        let at = self.len.checked_sub(1)?;
        match at.checked_sub(NEAR) {
            None => self.near.get_mut(at),
            Some(at) => self.far.get_mut(at),
        }
    }
}
