//! Codes 1 to 5, which every version has, and the successes.

use crate::ApiError;

/// Codes 1 to 5, which every version has, and the successes 0 and 200.
///
/// 0 is “Successful” in the Reference and in the Guide's list of 2.0; replies of cameras also say
/// “No Error”. 200 stands beside `status="success"` in TVT 1.9 (5.5.4 and 5.5.5, custom audio) and
/// in replies to `SetUnSubscribe`; it has no message.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(
    code = i32,
    name = "base",
    success(code = 0, message = "Successful"),
    success(code = 200, until = "2.0", description = "done")
)]
#[non_exhaustive]
pub enum BaseError {
    /// command name, channel ID, or action name not recognized
    ///
    /// Code 1, “Invalid Request”. Source: Reference, Guide, TVT 1.9 (1.3.6).
    ///
    /// It is also what firmware answers that does not have the command.
    #[api_error(
        code = 1,
        kind = Unimplemented,
        help = "ask GetSupportedAPIs, from API 2.0 on, for the commands that the device has"
    )]
    InvalidRequest,
    /// XML cannot be parsed
    ///
    /// Code 2, “Invalid XML Format”. Source: Reference, Guide, TVT 1.9 (1.3.6).
    #[api_error(code = 2, message = "Invalid XML Format", kind = InvalidArgument)]
    InvalidXmlFormat,
    /// incomplete message or out-of-range parameters
    ///
    /// Code 3, “Invalid XML Content”. Source: Reference, Guide, TVT 1.9 (1.3.6).
    ///
    /// A recorder (firmware 1.4.7) also answers it where a search finds no recording.
    #[api_error(code = 3, message = "Invalid XML Content", kind = InvalidArgument)]
    InvalidXmlContent,
    /// user lacks permission
    ///
    /// Code 4, “Permission Denied”. Source: Reference, Guide, TVT 1.9 (1.3.6).
    #[api_error(code = 4, kind = PermissionDenied)]
    PermissionDenied,
    /// network port number error
    ///
    /// Code 5 until 2.0, “Network Port Error”. Source: Reference, Guide, TVT 1.9 (1.3.6).
    #[api_error(code = 5, until = "2.0", kind = InvalidArgument)]
    NetworkPortError,
    /// client restricted by blacklist/whitelist
    ///
    /// Code 5 since 2.0, “Network Limit”. Source: Guide; the Reference has the description only.
    #[api_error(code = 5, since = "2.0", kind = PermissionDenied)]
    NetworkLimit,
}
