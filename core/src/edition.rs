//! A family as it was published in one version.

use core::fmt;
use core::marker::PhantomData;

use crate::{ApiError, Code, Lookup, OpenFamily, Row, Version};

/// A family as it was published in one version of the vendor's API.
///
/// Made by `at` of the family; decodes every code by that version.
///
/// ```
/// use wirecode::Version;
/// use wirecode::viewtron::{BaseError, DeviceError};
///
/// let v19 = DeviceError::at(Version::new(1, 9));
/// assert_eq!(v19.check(5), Err(DeviceError::Base(BaseError::NetworkPortError)));
/// assert_eq!(v19.check(0), Ok(0));
/// ```
pub struct Edition<F> {
    version: Version,
    // An edition holds no value of the family.
    family: PhantomData<fn() -> F>,
}

/// For generated code.
#[must_use]
pub const fn edition<F: ApiError>(version: Version) -> Edition<F> {
    Edition::new(version)
}

impl<F: ApiError> Edition<F> {
    pub(crate) const fn new(version: Version) -> Self {
        Self { version, family: PhantomData }
    }

    /// The version.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// What `code` means in this edition, success or error.
    #[must_use]
    pub fn lookup(&self, code: <F::Code as Code>::Ref<'_>) -> Lookup<F::Code> {
        F::lookup_at(self.version, code)
    }

    /// The error that this edition defines for `code`.
    #[must_use]
    pub fn try_from_code(&self, code: <F::Code as Code>::Ref<'_>) -> Option<F> {
        F::try_from_code_at(self.version, code)
    }

    /// The code of `value` in this edition; of an unknown value, the code that was received. It
    /// goes through the rows of the family.
    ///
    /// `None` if this edition does not have the variant, or not with the number that the value
    /// keeps. Where the edition has several codes for it, the one that `code()` gives goes first,
    /// then the smallest.
    #[must_use]
    pub fn encode<'v>(&self, value: &'v F) -> Option<<F::Code as Code>::Ref<'v>> {
        let code = value.code();
        let Some(newest) = value.row() else {
            return Some(code);
        };
        let of_variant = |row: &Row<F::Code>| {
            core::ptr::eq(row.family, newest.family) && row.variant == newest.variant
        };
        let mut smallest = None;
        for row in self.rows().filter(of_variant) {
            let first = F::Code::shorten(row.codes.first());
            if first <= code && code <= F::Code::shorten(row.codes.last()) {
                return Some(code);
            }
            smallest = smallest.or(Some(first));
        }
        // A value of a range keeps one number, and has no other.
        let keeps_number = F::FAMILY.rows().filter(of_variant).any(|row| row.codes.is_range());
        smallest.filter(|_| !keeps_number)
    }

    /// The rows of this edition, sorted by code.
    #[must_use]
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = Row<F::Code>> + use<F> {
        F::FAMILY.rows_at(self.version)
    }
}

impl<F: OpenFamily> Edition<F> {
    /// `Ok` with the code if it is a success; a success of another version stays one.
    ///
    /// # Errors
    ///
    /// The error with this code, of this edition or of the nearest that has it; the unknown value
    /// only for a code that no edition has.
    pub fn check<'c>(
        &self,
        code: <F::Code as Code>::Ref<'c>,
    ) -> Result<<F::Code as Code>::Ref<'c>, F> {
        F::check_at(self.version, code)
    }
}

impl<F> Clone for Edition<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Edition<F> {}

impl<F: ApiError> fmt::Debug for Edition<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Edition({} {})", F::FAMILY.name(), self.version)
    }
}
