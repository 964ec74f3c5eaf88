//! The HTTP API of VDG Sense.
//!
//! The root of a reply is `result`, with the code in its attribute `errorcode`. 0 is success, and
//! so is every positive value: its meaning is the command's, so it is kept. A negative value is an
//! error, and one table serves all commands. No changelog adds, removes or renumbers a code, so the
//! rows hold in all versions.
//!
//! ```
//! use wirecode::Kind;
//! use wirecode::vdg_sense::{ResultError, VideoTagError};
//!
//! assert_eq!(ResultError::check(0), Ok(0));
//! assert_eq!(ResultError::check(7), Ok(7));
//!
//! let error = ResultError::check(-2).unwrap_err();
//! assert_eq!(error, ResultError::NoDevice);
//! assert_eq!(error.to_string(), "No device (code -2)");
//! assert_eq!(error.kind(), Kind::NotFound);
//!
//! // -26 means something else in the commands for video tags.
//! assert_eq!(ResultError::from_code(-26), ResultError::ActionNameNotFound);
//! assert_eq!(VideoTagError::from_code(-26), VideoTagError::TagNotFound);
//! assert_eq!(VideoTagError::from_code(-2), VideoTagError::Result(ResultError::NoDevice));
//! ```
//!
//! # Sources
//!
//! Messages and descriptions are those of the general table, on the page “Result Codes” of the
//! vendor's API manual, as printed. Each variant says what supports its number:
//!
//! - attested: the table of at least one function has the number with this message;
//! - by position: between two attested codes the general table has exactly as many rows as there
//!   are numbers, so that, sorted by code, it leaves no other number.
//!
//! The evidence is in `tests/data/vdg_sense_codes.csv` of the repository.
//!
//! # What depends on the command
//!
//! | code | where | what the manual says there |
//! |---|---|---|
//! | -1 | `startPlayback`, `setPlaybackSpeed` | the function requires an api license |
//! | -3 | `getHistoricalImage` | “Retrieved image does not correspond to timestamp” |
//! | -26 | `getVideoTagList`, `updateVideoTag` | “Videotag does not exist”, which the general table has as -30; accept both |
//! | -54 | `getHardwareStatus` | the text of the page says 0 for the same case; accept both |
//! | 0 | `executeAction` | the syntax was right; not that the action succeeded |
//!
//! # Kinds
//!
//! | kind | codes | why |
//! |---|---|---|
//! | `Unimplemented` | -1 | |
//! | | -19 | no retry and no other parameter makes the device a dome |
//! | `InvalidArgument` | -4, -10, -23, -24, -27, -31 to -37, -41, -43, -46 | the request has to be changed |
//! | | -50 | it is a parameter that names the place, not the thing asked for |
//! | `OutOfRange` | -7, -22, -38 | a number or a time span with a limit |
//! | `PermissionDenied` | -29 | the user is logged in and lacks the rights |
//! | `NotFound` | -2, -9, -11 to -17, -25, -26, -28, -30, -39, -40, -48 | |
//! | `ResourceExhausted` | -49 | the limit is the storage's, not the request's |
//! | `FailedPrecondition` | -8, -20, -21, -54 | something has to be configured or enabled first |
//! | | -52 | the tag has to be ended first |
//! | `Unavailable` | -42, -44, -45, -53 | the server, the clip, the database or the device may be back later |
//! | `Internal` | -18, -47, -51 | the server failed, and does not say more |
//! | | -3, -5, -6 | an image could not be retrieved. -3 may mean that there is none for the moment, but `NotFound` would hide real failures |
//!
//! `Unavailable` means that the same request may succeed later, not that a write is safe to repeat:
//! after -42 nobody knows whether the command was carried out.

#[cfg(feature = "xml")]
mod reply;
mod result;

#[cfg(feature = "xml")]
pub use reply::Reply;
pub use result::ResultError;

use crate::ApiError;

/// What `getVideoTagList` and `updateVideoTag` can answer: the general table, but for -26.
///
/// Which number a server sends for a missing tag is not settled: the pages of these commands say
/// -26, the general table -30. Both are [`Kind::NotFound`](crate::Kind::NotFound) here.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "VDG Sense video tags")]
#[non_exhaustive]
pub enum VideoTagError {
    /// Videotag does not exist or can not be found
    ///
    /// Code -26, “Videotag does not exist”. Source: the pages of both commands.
    #[api_error(code = -26, message = "Videotag does not exist", kind = NotFound)]
    TagNotFound,
    /// Every other code, -30 included.
    #[api_error(flatten, unknown, except(-26))]
    Result(ResultError),
}
