//! The HTTP API of the cameras and recorders that TVT makes and Viewtron, Provision-ISR and others
//! sell.
//!
//! Requests and replies are XML over HTTP; the root of a reply is `config`, and a failed one has
//! its code in the attribute `errorCode`. The web interface of the same maker has another grammar,
//! with the root `response` and codes such as 536870934: those are not these codes.
//!
//! ```
//! use wirecode::viewtron::{AudioError, BaseError, DeviceError};
//! use wirecode::{Kind, Version};
//!
//! // The `apiVersion` that the device states.
//! let version: Version = "1.9".parse()?;
//! assert_eq!(DeviceError::check_at(version, 0), Ok(0));
//!
//! let error = DeviceError::check_at(version, 5).unwrap_err();
//! assert_eq!(error, DeviceError::Base(BaseError::NetworkPortError));
//! assert_eq!(error.to_string(), "Network Port Error (code 5)");
//! assert_eq!(error.kind(), Kind::InvalidArgument);
//!
//! // Without a version the newest meaning wins; retired codes still decode.
//! assert_eq!(DeviceError::check(5), Err(BaseError::NetworkLimit.into()));
//! assert_eq!(DeviceError::check(-107), Err(AudioError::FileOverLimit.into()));
//! # Ok::<(), wirecode::ParseVersionError>(())
//! ```
//!
//! # Success
//!
//! An explicit `status` decides, and the code only where there is none: a bare `status="success"`
//! and replies that carry data have no code at all. Where there is one, it is 0, or 200 until 2.0.
//!
//! # Versions
//!
//! There are 1.0 to 1.9, 2.0.0 and 2.1.0; the codes are published for 1.9, which serves for all of
//! 1.x, and for 2.0. That gave code 5 another meaning, made the audio codes positive and added all
//! the other errors above 5, except 20, which came with 2.1.
//!
//! - A device states its version as `deviceInfo/apiVersion` in the reply to `GetDeviceInfo` (2.x),
//!   or as `detail/property/apiVersion` in the reply to `GetDeviceDetail` (cameras). One that does
//!   neither speaks 1.x. The version of its firmware is no substitute for it.
//! - The attribute `version` of `config` is something else and may differ: 1.0 and 1.7 both stand
//!   for 1.x. A bare failed reply does not even have that: code 5 in it is ambiguous unless the
//!   caller knows the version.
//!
//! # What depends on the command
//!
//! | code | where | what it means there |
//! |---|---|---|
//! | 1 | commands that the firmware lacks, such as `GetSupportedAPIs` in 1.x | not supported |
//! | 3 | `SearchByTime`, `GetSnapshotByTime` on a recorder with firmware 1.4.7 | no recording for that time; or a bad channel or body |
//! | 16 | cameras with 2.1 | `resultOffset` is 0, or a field of `ModifyLicensePlate` lacks `type="string"` |
//! | 20 | `GetLicensePlates`, 2.1 | the list is empty |
//! | 499 | commands of a web session | one client reads it as an expired session; it is in no table, so [`Unknown`](DeviceError::Unknown) |
//!
//! # Sources
//!
//! | name | document |
//! |---|---|
//! | Reference | Viewtron developer docs, “Error Codes Reference” |
//! | Guide | “Viewtron API guide”, section 1.7 |
//! | TVT 1.9 | TVT, “HTTP API Protocol User Guide For IP Media Device”, v1.9 draft, 2020-05; the section in parentheses |
//!
//! Messages and descriptions are theirs. Only few of the codes were found in a reply; the evidence
//! for each is in `tests/data/viewtron_codes.csv` of the repository.
//!
//! # Kinds
//!
//! | kind | codes | why |
//! |---|---|---|
//! | `Unimplemented` | 1, 11 | nothing to fix and nothing to wait for. 1 is named “Invalid Request”, but a correct request meets it where the firmware lacks the command, and clients read it so |
//! | `InvalidArgument` | 2, 3, 5 until 2.0, 6, 12, 14, 15 | the request has to be changed |
//! | | 82 to 84 | another upgrade package has to be sent |
//! | | 102 to 105, 108, 152 to 154 | another file has to be sent; too large a file stays so, unlike a full library |
//! | `OutOfRange` | 16 | the vendor's word |
//! | `Unauthenticated` | 8, 9 | log in with other credentials |
//! | `PermissionDenied` | 4 | other rights are needed |
//! | | 5 since 2.0 | the client's address is refused, whoever logs in |
//! | | 10 | logging in again does not help, and refused attempts are what locks an account |
//! | `NotFound` | 20, 109, 156, 159, 204, 207 | |
//! | `AlreadyExists` | 155, 157, 203, 205 | |
//! | `ResourceExhausted` | 19, 107, 151, 158, 202, 206 | a limit of the device is reached |
//! | `FailedPrecondition` | 13, 17 | the device has to be put in order first: its SD card, its API service |
//! | | 18, 81 | the device refuses because of what it runs: it would restart, or has this version already |
//! | `Unavailable` | 7, 110, 111 | upgrade, import, alarm and use by another process pass by themselves |
//! | `Internal` | 79, 80, 101, 106, 150, 201 | the device failed, and does not say more |
//!
//! `Unavailable` means that the same request may succeed later, not that a write is safe to repeat.

mod audio;
mod base;
mod extended;
mod face;
mod plate;
#[cfg(feature = "xml")]
mod reply;

pub use audio::AudioError;
pub use base::BaseError;
pub use extended::ExtendedError;
pub use face::FaceError;
pub use plate::PlateError;
#[cfg(feature = "xml")]
pub use reply::{Item, Reply, Status};

use crate::{ApiError, UnknownCode};

/// Everything that a Viewtron device can answer.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "Viewtron")]
#[non_exhaustive]
pub enum DeviceError {
    /// Codes 1 to 5.
    #[api_error(flatten)]
    Base(BaseError),
    /// Codes 6 to 84, since 2.0.
    #[api_error(flatten)]
    Extended(ExtendedError),
    /// Codes 101 to 111; -101 to -110 until 2.0.
    #[api_error(flatten)]
    Audio(AudioError),
    /// Codes 150 to 159, since 2.0.
    #[api_error(flatten)]
    Face(FaceError),
    /// Codes 201 to 207, since 2.0.
    #[api_error(flatten)]
    Plate(PlateError),
    /// Every code that is not listed.
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}
