//! The VDG Sense API.

use crate::{ApiError, UnknownCode};

/// Errors of VDG Sense commands.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "VDG Sense", success(code = 0..))]
pub enum ResultError {
    /// Function not implemented.
    #[api_error(code = -1, kind = Unimplemented)]
    NotImplemented,
    /// Every code that is not listed.
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}
