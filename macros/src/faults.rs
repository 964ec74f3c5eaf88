//! The one place where faults are collected.

use syn::Error;

/// All faults of one derive: none hides another, and all are reported in one build.
#[derive(Default)]
pub(crate) struct Faults(Option<Error>);

impl Faults {
    pub(crate) fn push(&mut self, fault: impl Into<Error>) {
        match &mut self.0 {
            Some(faults) => faults.combine(fault.into()),
            None => self.0 = Some(fault.into()),
        }
    }

    pub(crate) fn append(&mut self, others: impl IntoIterator<Item = Error>) {
        others.into_iter().for_each(|fault| self.push(fault));
    }

    /// `None` if there were none.
    pub(crate) fn into_error(self) -> Option<Error> {
        self.0
    }
}
