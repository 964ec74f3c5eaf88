//! A code that its family does not list.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

use crate::{ApiError, Code};

/// A code that is no error of the family `F`, in any version: one that is not listed, or a success.
///
/// Only decoding makes one, so an unknown value never holds the code of a listed error, and two
/// values are equal exactly if their codes are.
///
/// To keep a text takes the feature `alloc`. Without it, the values that the `TryFrom` of a closed
/// family with `code = str` answers are all the same.
///
/// ```
/// use wirecode::viewtron::DeviceError;
///
/// let error = DeviceError::from_code(499);
/// match error {
///     DeviceError::Unknown(unknown) => assert_eq!(unknown.code(), 499),
///     _ => unreachable!(),
/// }
/// assert_eq!(error.to_string(), "unknown code (code 499)");
/// ```
pub struct UnknownCode<F: ApiError> {
    code: <F::Code as Code>::Owned,
    // It belongs to the family without holding a value of it.
    family: PhantomData<fn() -> F>,
}

impl<F: ApiError> UnknownCode<F> {
    /// The code, as it was received. In place of a text that cannot be kept, for want of the feature
    /// `alloc`, a text that says so.
    #[must_use]
    pub fn code(&self) -> <F::Code as Code>::Ref<'_> {
        F::Code::of_owned(&self.code)
    }
}

/// For generated code, which has looked the code up before.
pub const fn unknown_code<F: ApiError>(code: <F::Code as Code>::Owned) -> UnknownCode<F> {
    UnknownCode { code, family: PhantomData }
}

/// For generated code: `TryFrom` of a closed family.
///
/// # Errors
///
/// The code, if it is not listed.
#[inline]
pub fn listed<F: ApiError>(code: <F::Code as Code>::Ref<'_>) -> Result<F, UnknownCode<F>> {
    F::try_from_code(code).ok_or_else(|| unknown_code(F::Code::to_owned(code)))
}

/// For generated code: keeps a text.
#[must_use]
pub fn unknown_text<F: ApiError<Code = str>>(code: &str) -> UnknownCode<F> {
    unknown_code(str::to_owned(code))
}

/// For generated code: the number, in constants too.
pub const fn known_number<F: ApiError>(unknown: &UnknownCode<F>) -> <F::Code as Code>::Owned
where
    <F::Code as Code>::Owned: Copy,
{
    unknown.code
}

/// For generated code: the text, or one that says that it is not kept.
#[must_use]
pub const fn known_text<F: ApiError<Code = str>>(unknown: &UnknownCode<F>) -> &str {
    unknown.code.as_str()
}

impl<F: ApiError> Clone for UnknownCode<F> {
    fn clone(&self) -> Self {
        Self { code: self.code.clone(), family: PhantomData }
    }
}

impl<F: ApiError> Copy for UnknownCode<F> where <F::Code as Code>::Owned: Copy {}

impl<F: ApiError> PartialEq for UnknownCode<F> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl<F: ApiError> Eq for UnknownCode<F> {}

impl<F: ApiError> PartialOrd for UnknownCode<F> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<F: ApiError> Ord for UnknownCode<F> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code.cmp(&other.code)
    }
}

impl<F: ApiError> Hash for UnknownCode<F> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl<F: ApiError> fmt::Debug for UnknownCode<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A text may have anything in it, and what is debugged ends up in logs.
        f.debug_tuple("UnknownCode").field(&self.code).finish()
    }
}

/// `code 99 is no error of Viewtron`.
impl<F: ApiError> fmt::Display for UnknownCode<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code {} is no error of {}", self.code, F::FAMILY.name())
    }
}

/// What `TryFrom` of a closed family answers for a code that is not listed.
impl<F: ApiError> core::error::Error for UnknownCode<F> {}

#[cfg(all(test, not(feature = "alloc")))]
mod tests {
    use core::fmt::{self, Write};

    use crate::ApiError;

    #[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = str)]
    enum LinkError {
        #[api_error(code = "BUSY")]
        Busy,
    }

    /// As long as what is written to it is not what is left of the text, it fails.
    struct Expects(&'static str);

    impl Write for Expects {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
            Ok(())
        }
    }

    #[test]
    fn a_text_that_is_not_kept_says_so() {
        assert_eq!(LinkError::try_from("BUSY"), Ok(LinkError::Busy));
        let not_kept = "(not kept: the feature `alloc` of `wirecode` is off)";
        let refused = LinkError::try_from("NO CARRIER").expect_err("it is not listed");
        assert_eq!(refused.code(), not_kept);
        assert_eq!(LinkError::try_from("RING"), Err(refused));
        let mut expects = Expects(
            "code (not kept: the feature `alloc` of `wirecode` is off) is no error of LinkError",
        );
        assert_eq!((write!(expects, "{refused}"), expects.0), (Ok(()), ""));
    }
}
