//! Codes 6 to 84, which came with 2.0.

use crate::ApiError;

/// Codes 6 to 84, which came with 2.0.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "extended", since = "2.0")]
#[non_exhaustive]
pub enum ExtendedError {
    /// invalid sensor ID
    ///
    /// Code 6 since 2.0, “Sensor ID Error”. Source: Reference, Guide.
    #[api_error(code = 6, message = "Sensor ID Error", kind = InvalidArgument)]
    SensorIdError,
    /// system upgrading or importing config
    ///
    /// Code 7 since 2.0, “System Busy”. Source: Reference, Guide.
    #[api_error(code = 7, kind = Unavailable)]
    SystemBusy,
    /// change password and retry
    ///
    /// Code 8 since 2.0, “Password Expired”. Source: Reference, Guide.
    #[api_error(code = 8, kind = Unauthenticated, help = "change password and retry")]
    PasswordExpired,
    /// incorrect username or password
    ///
    /// Code 9 since 2.0, “Unauthorized”. Source: Reference, Guide.
    #[api_error(
        code = 9,
        kind = Unauthenticated,
        help = "do not repeat the same login: refused attempts can lock the account (code 10)"
    )]
    Unauthorized,
    /// user account locked
    ///
    /// Code 10 since 2.0, “User Locked”. Source: Reference, Guide.
    #[api_error(code = 10, kind = PermissionDenied)]
    UserLocked,
    /// function not supported on this device
    ///
    /// Code 11 since 2.0, “Unsupported Function”. Source: Reference, Guide.
    #[api_error(code = 11, kind = Unimplemented)]
    UnsupportedFunction,
    /// invalid channel ID
    ///
    /// Code 12 since 2.0, “Channel Error”. Source: Reference, Guide.
    #[api_error(code = 12, kind = InvalidArgument)]
    ChannelError,
    /// SD card status error
    ///
    /// Code 13 since 2.0, “SD Error”. Source: Reference, Guide.
    #[api_error(code = 13, message = "SD Error", kind = FailedPrecondition)]
    SdError,
    /// invalid action name in URL
    ///
    /// Code 14 since 2.0, “Action Error”. Source: Reference, Guide.
    #[api_error(code = 14, kind = InvalidArgument)]
    ActionError,
    /// Code 15 since 2.0, “Missing Required Parameters”. Source: Reference, Guide.
    #[api_error(code = 15, description = "", kind = InvalidArgument)]
    MissingRequiredParameters,
    /// parameter value out of range
    ///
    /// Code 16 since 2.0, “Range Error”. Source: Reference, Guide.
    #[api_error(
        code = 16,
        kind = OutOfRange,
        help = "on 2.1 cameras: no resultOffset 0; type=\"string\" in ModifyLicensePlate"
    )]
    RangeError,
    /// API service not enabled
    ///
    /// Code 17 since 2.0, “Service Not Enabled”. Source: Reference, Guide.
    #[api_error(code = 17, kind = FailedPrecondition)]
    ServiceNotEnabled,
    /// change would cause system restart
    ///
    /// Code 18 since 2.0, “Modification Not Allowed”. Source: Reference, Guide.
    #[api_error(code = 18, kind = FailedPrecondition)]
    ModificationNotAllowed,
    /// exceeding system limits
    ///
    /// Code 19 since 2.0, “Over Specifications”. Source: Reference, Guide.
    #[api_error(code = 19, kind = ResourceExhausted)]
    OverSpecifications,
    /// no such record, for example an empty license plate list
    ///
    /// Code 20 since 2.1, “Resources Not Exist”. Source: Viewtron developer docs, license plate
    /// configuration.
    #[api_error(code = 20, since = "2.1", kind = NotFound)]
    ResourcesNotExist,
    /// device processing error
    ///
    /// Code 79 since 2.0, “Internal Error”. Source: Reference, Guide.
    #[api_error(code = 79, kind = Internal)]
    InternalError,
    /// Code 80 since 2.0, “Upgrade Error”. Source: Reference, Guide.
    #[api_error(code = 80, description = "", kind = Internal)]
    UpgradeError,
    /// Code 81 since 2.0, “Upgrade Version Same”. Source: Reference, Guide.
    #[api_error(code = 81, description = "", kind = FailedPrecondition)]
    UpgradeVersionSame,
    /// package doesn't match device
    ///
    /// Code 82 since 2.0, “Upgrade Package Error”. Source: Reference, Guide.
    #[api_error(code = 82, kind = InvalidArgument)]
    UpgradePackageError,
    /// Code 83 since 2.0, “Upgrade Signature Error”. Source: Reference, Guide.
    #[api_error(code = 83, description = "", kind = InvalidArgument)]
    UpgradeSignatureError,
    /// Code 84 since 2.0, “Upgrade Incompatible”. Source: Reference, Guide.
    #[api_error(code = 84, description = "", kind = InvalidArgument)]
    UpgradeIncompatible,
}
