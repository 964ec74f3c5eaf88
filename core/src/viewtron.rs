//! The HTTP API of Viewtron (TVT) cameras and recorders.

use crate::{ApiError, UnknownCode};

/// Everything a Viewtron device can answer.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "Viewtron", success(code = 0, message = "Successful"))]
pub enum DeviceError {
    /// XML cannot be parsed
    #[api_error(code = 2, kind = InvalidArgument)]
    InvalidXmlFormat,
    /// Every code that is not listed.
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}
