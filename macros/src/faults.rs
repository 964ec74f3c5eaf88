//! The one place where faults are collected.

use syn::Error;

/// All faults of one derive: none hides another, and all are reported in one build.
#[derive(Default)]
pub(crate) struct Faults {
    all: Option<Error>,
    /// What may be a fault: see [`Faults::suspect`].
    suspicions: Option<Error>,
    /// What is advised for a code that is out of range: a code type with room for every code.
    pub(crate) roomy: Option<&'static str>,
}

impl Faults {
    pub(crate) fn push(&mut self, fault: impl Into<Error>) {
        add(&mut self.all, fault.into());
    }

    /// A fault that is the compiler's to report, if it is one.
    pub(crate) fn suspect(&mut self, fault: Error) {
        add(&mut self.suspicions, fault);
    }

    pub(crate) fn append(&mut self, others: impl IntoIterator<Item = Error>) {
        others.into_iter().for_each(|fault| self.push(fault));
    }

    /// The faults, and the suspicions.
    pub(crate) fn into_errors(self) -> (Option<Error>, Option<Error>) {
        (self.all, self.suspicions)
    }
}

fn add(faults: &mut Option<Error>, fault: Error) {
    match faults {
        Some(faults) => faults.combine(fault),
        None => *faults = Some(fault),
    }
}
