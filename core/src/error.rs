//! The traits of a family, for code that is generic over vendors.

use crate::catalog::{self, Entry};
use crate::{Code, Edition, Family, Kind, Lookup, Row, Version};

/// A value of a family of error codes; implemented by
/// [`#[derive(ApiError)]`](macro@crate::ApiError).
///
/// Everything here is also there without importing the trait: the derive gives inherent functions
/// of the same names, `const` wherever the language allows it. The trait is for code that is
/// generic over families.
///
/// ```
/// use wirecode::{ApiError, Kind};
///
/// fn log_in_again<E: ApiError>(error: &E) -> bool {
///     error.kind() == Kind::Unauthenticated
/// }
/// # use wirecode::viewtron::DeviceError;
/// assert!(log_in_again(&DeviceError::from_code(9)));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a family of error codes",
    label = "does not derive `ApiError`",
    note = "write `#[derive(ApiError)]` and `#[api_error(code = …)]` on the enum `{Self}`"
)]
pub trait ApiError: Sized {
    /// The type of the codes.
    type Code: Code + ?Sized;

    /// The catalog.
    const FAMILY: &'static Family<Self::Code>;

    /// The code in the newest edition in which the variant exists, the one written first if that has
    /// several; of a value that keeps its code, that code: of an unknown value, and of a range. For the
    /// code of an older edition see [`Edition::encode`].
    fn code(&self) -> <Self::Code as Code>::Ref<'_>;

    /// The row that [`code`](Self::code) is taken from; `None` for an unknown value, and for one
    /// that was made by hand with a number outside of its range.
    fn row(&self) -> Option<Row<Self::Code>> {
        self.__entry().map(Self::Code::row)
    }

    /// Where the row stands.
    #[doc(hidden)]
    fn __entry(&self) -> Option<Entry<Self::Code>>;

    /// The error with this code in the newest edition in which it is an error; `None` for a code that
    /// is not listed, or only as a success.
    fn try_from_code(code: <Self::Code as Code>::Ref<'_>) -> Option<Self>;

    /// The error that `version` defines for this code.
    fn try_from_code_at(version: Version, code: <Self::Code as Code>::Ref<'_>) -> Option<Self>;

    /// What this code means in `version`, success or error.
    fn lookup_at(version: Version, code: <Self::Code as Code>::Ref<'_>) -> Lookup<Self::Code> {
        Self::Code::lookup_at(Self::FAMILY, version, code)
    }

    /// The short text of the row; "unknown code" without a row.
    fn message(&self) -> &'static str {
        catalog::message(self.__entry())
    }

    /// The longer explanation.
    fn description(&self) -> Option<&'static str> {
        catalog::description(self.__entry())
    }

    /// What to do about it.
    fn help(&self) -> Option<&'static str> {
        catalog::help(self.__entry())
    }

    /// Where to read more.
    fn url(&self) -> Option<&'static str> {
        catalog::url(self.__entry())
    }

    /// The vendor-neutral class; [`Kind::Unknown`] without a row or without a declared kind.
    fn kind(&self) -> Kind {
        catalog::kind(self.__entry())
    }

    /// Whether the same request may succeed later; never without a row.
    fn is_transient(&self) -> bool {
        catalog::is_transient(self.__entry())
    }

    /// The family as it was published in `version`.
    #[must_use]
    fn at(version: Version) -> Edition<Self> {
        Edition::new(version)
    }
}

/// A family that keeps codes which are not listed, so that decoding cannot fail; implemented by
/// the derive where a variant is marked `unknown`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an open family: it cannot keep codes that are not listed",
    label = "keeps no unknown codes",
    note = "give the enum a variant `#[api_error(unknown)] Unknown(UnknownCode<Self>)`"
)]
pub trait OpenFamily: ApiError {
    /// The error with this code in the newest edition in which it is an error, or the unknown value that
    /// keeps it. What is only a success is kept as unknown too: use [`check`](Self::check) wherever a
    /// success can arrive.
    fn from_code(code: <Self::Code as Code>::Ref<'_>) -> Self;

    /// `Ok` with the code if its newest meaning is a success.
    ///
    /// # Errors
    ///
    /// The error with this code, or the unknown value that keeps it.
    fn check(code: <Self::Code as Code>::Ref<'_>) -> Result<<Self::Code as Code>::Ref<'_>, Self>;

    /// Like [`check`](Self::check), with the meaning that the code has in `version`, or nearest to
    /// it.
    ///
    /// # Errors
    ///
    /// The error with this code, or the unknown value that keeps it.
    fn check_at(
        version: Version,
        code: <Self::Code as Code>::Ref<'_>,
    ) -> Result<<Self::Code as Code>::Ref<'_>, Self>;
}
