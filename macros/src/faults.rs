//! The one place where faults are collected.

use syn::{Error, Expr};

use crate::messages;
use crate::model::CodeType;

/// All faults of one derive: none hides another, and all are reported in one build.
#[derive(Default)]
pub(crate) struct Faults {
    all: Vec<Fault>,
    /// What may be a fault: see [`Faults::suspect`].
    suspicions: Option<Error>,
}

enum Fault {
    Known(Error),
    /// A code that does not fit the code type: what is advised depends on all other codes.
    TooLarge {
        value: Box<Expr>,
        code: CodeType,
        same_bits: Option<String>,
    },
}

impl Faults {
    pub(crate) fn push(&mut self, fault: impl Into<Error>) {
        self.all.push(Fault::Known(fault.into()));
    }

    /// A number that does not fit the code type, and the one with the `same_bits` that does.
    pub(crate) fn too_large(&mut self, value: &Expr, code: CodeType, same_bits: Option<String>) {
        self.all.push(Fault::TooLarge { value: Box::new(value.clone()), code, same_bits });
    }

    /// A fault that is the compiler's to report, if it is one.
    pub(crate) fn suspect(&mut self, fault: Error) {
        add(&mut self.suspicions, fault);
    }

    pub(crate) fn append(&mut self, others: impl IntoIterator<Item = Error>) {
        others.into_iter().for_each(|fault| self.push(fault));
    }

    /// The faults, and the suspicions. `roomy` is a code type with room for every code: to find it
    /// takes a second look at all of them, so it is asked for only if there is one that does not fit.
    pub(crate) fn into_errors(
        self,
        roomy: impl FnOnce() -> Option<&'static str>,
    ) -> (Option<Error>, Option<Error>) {
        let is_too_large = |fault: &Fault| matches!(fault, Fault::TooLarge { .. });
        let roomy = if self.all.iter().any(is_too_large) { roomy() } else { None };
        let mut all = None;
        for fault in self.all {
            add(
                &mut all,
                match fault {
                    Fault::Known(fault) => fault,
                    Fault::TooLarge { value, code, same_bits } => {
                        messages::code_too_large(&value, code, roomy, same_bits.as_deref())
                    }
                },
            );
        }
        (all, self.suspicions)
    }
}

fn add(faults: &mut Option<Error>, fault: Error) {
    match faults {
        Some(faults) => faults.combine(fault),
        None => *faults = Some(fault),
    }
}
