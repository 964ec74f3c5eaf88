//! The general table of results: longer than other files, since one enum cannot be split.

use crate::{ApiError, UnknownCode};

/// The general table of results: what every command can answer.
///
/// A positive value is a success whose meaning the command defines: [`check`](Self::check) gives it
/// back. “Attested” and “by position” are explained under [Sources](super#sources).
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(
    code = i32,
    name = "VDG Sense",
    success(code = 0, message = "Ok, no error."),
    success(code = 1.., message = "Success", description = "defined by the command")
)]
#[non_exhaustive]
pub enum ResultError {
    /// Function not implemented.
    ///
    /// Code -1, “Not implemented”. Source: attested.
    #[api_error(
        code = -1,
        message = "Not implemented",
        kind = Unimplemented,
        help = "startPlayback and setPlaybackSpeed require an api license"
    )]
    NotImplemented,
    /// No device found for the supplied cameraid/deviceid.
    ///
    /// Code -2, “No device”. Source: attested.
    #[api_error(code = -2, message = "No device", kind = NotFound)]
    NoDevice,
    /// Error retrieving historical image.
    ///
    /// Code -3, “Error historical image”. Source: by position.
    ///
    /// For `getHistoricalImage` the manual words it “Retrieved image does not correspond to
    /// timestamp”.
    #[api_error(
        code = -3,
        message = "Error historical image",
        kind = Internal,
        help = "use type=atorbefore or type=atorafter instead of type=at"
    )]
    HistoricalImage,
    /// Invalid datetime format. See Timestamp.
    ///
    /// Code -4, “Invalid Timestamp.”. Source: attested.
    #[api_error(code = -4, message = "Invalid Timestamp.", kind = InvalidArgument)]
    InvalidTimestamp,
    /// Error retrieving live image.
    ///
    /// Code -5, “Error live image”. Source: by position.
    #[api_error(code = -5, message = "Error live image", kind = Internal)]
    LiveImage,
    /// Error retrieving historical image data.
    ///
    /// Code -6, “Error historical Data”. Source: attested.
    #[api_error(code = -6, message = "Error historical Data", kind = Internal)]
    HistoricalData,
    /// Preset number out of range. Valid numbers are [1..64].
    ///
    /// Code -7, “Preset out of range”. Source: by position.
    #[api_error(code = -7, message = "Preset out of range", kind = OutOfRange)]
    PresetOutOfRange,
    /// System or device not set for face recognition.
    ///
    /// Code -8, “No FaceR”. Source: by position.
    #[api_error(code = -8, message = "No FaceR", kind = FailedPrecondition)]
    NoFaceRecognition,
    /// The record search is not found
    ///
    /// Code -9, “No record”. Source: by position.
    #[api_error(code = -9, message = "No record", kind = NotFound)]
    NoRecord,
    /// There are not enough parameters supplied for this function.
    ///
    /// Code -10, “Not enough parameters”. Source: by position.
    #[api_error(code = -10, message = "Not enough parameters", kind = InvalidArgument)]
    NotEnoughParameters,
    /// There is no image found to return.
    ///
    /// Code -11, “No image”. Source: attested.
    #[api_error(code = -11, message = "No image", kind = NotFound)]
    NoImage,
    /// There is no server with the supplied id (What is DIVA?).
    ///
    /// Code -12, “No Diva”. Source: attested.
    #[api_error(code = -12, kind = NotFound)]
    NoDiva,
    /// There is no monitor with the supplied id.
    ///
    /// Code -13, “No monitor”. Source: by position.
    #[api_error(code = -13, message = "No monitor", kind = NotFound)]
    NoMonitor,
    /// There is no layout with the supplied id.
    ///
    /// Code -14, “No layout”. Source: attested.
    #[api_error(code = -14, message = "No layout", kind = NotFound)]
    NoLayout,
    /// There is no panel with the supplied id.
    ///
    /// Code -15, “No panel”. Source: by position.
    #[api_error(code = -15, message = "No panel", kind = NotFound)]
    NoPanel,
    /// There is no multilayout with the supplied id.
    ///
    /// Code -16, “No multiLayout”. Source: by position.
    #[api_error(code = -16, message = "No multiLayout", kind = NotFound)]
    NoMultiLayout,
    /// There is no server with the supplied id.
    ///
    /// Code -17, “No server”. Source: attested.
    #[api_error(code = -17, message = "No server", kind = NotFound)]
    NoServer,
    /// An undefined error occured
    ///
    /// Code -18, “General error”. Source: attested.
    #[api_error(
        code = -18,
        message = "General error",
        kind = Internal,
        help = "see the log files for the reason"
    )]
    GeneralError,
    /// The device is not a dome device.
    ///
    /// Code -19, “No dome”. Source: attested.
    #[api_error(code = -19, message = "No dome", kind = Unimplemented)]
    NoDome,
    /// System or device not set for license plate recognition.
    ///
    /// Code -20, “No CarR”. Source: by position.
    #[api_error(code = -20, message = "No CarR", kind = FailedPrecondition)]
    NoPlateRecognition,
    /// The device is not active in the current profile and cannot produce any results.
    ///
    /// Code -21, “Device not active”. Source: attested.
    #[api_error(code = -21, message = "Device not active", kind = FailedPrecondition)]
    DeviceNotActive,
    /// The supplied value is out of range.
    ///
    /// Code -22, “Value is out of range”. Source: attested.
    #[api_error(code = -22, message = "Value is out of range", kind = OutOfRange)]
    ValueOutOfRange,
    /// The supplied value is out of range.
    ///
    /// Code -23, “An empty value is not allowed”. Source: attested.
    ///
    /// The description is that of -22, as printed.
    #[api_error(code = -23, message = "An empty value is not allowed", kind = InvalidArgument)]
    EmptyValue,
    /// The action is not a valid action.
    ///
    /// Code -24, “Invalid action”. Source: by position.
    #[api_error(code = -24, message = "Invalid action", kind = InvalidArgument)]
    InvalidAction,
    /// There is no macro with the supplied id.
    ///
    /// Code -25, “No macro”. Source: by position.
    #[api_error(code = -25, message = "No macro", kind = NotFound)]
    NoMacro,
    /// The supplied action name does not exist.
    ///
    /// Code -26, “Action name does not exist”. Source: by position.
    ///
    /// `getVideoTagList` and `updateVideoTag` mean something else by it:
    /// [`VideoTagError`](super::VideoTagError).
    #[api_error(code = -26, message = "Action name does not exist", kind = NotFound)]
    ActionNameNotFound,
    /// At least one action parameter does not exist.
    ///
    /// Code -27, “Invalid action parameters”. Source: by position.
    #[api_error(code = -27, message = "Invalid action parameters", kind = InvalidArgument)]
    InvalidActionParameters,
    /// There is no client with the supplied divaid.
    ///
    /// Code -28, “Not a Diva client”. Source: attested.
    #[api_error(code = -28, message = "Not a Diva client", kind = NotFound)]
    NotDivaClient,
    /// The (api) user logged in to the server does not have sufficient rights to perform the
    /// command.
    ///
    /// Code -29, “User is not allowed to perform command”. Source: by position.
    #[api_error(
        code = -29,
        message = "User is not allowed to perform command",
        kind = PermissionDenied
    )]
    NotAllowed,
    /// The supplied videotag id does not exist.
    ///
    /// Code -30, “VideoTag does not exist”. Source: by position.
    #[api_error(code = -30, message = "VideoTag does not exist", kind = NotFound)]
    VideoTagNotFound,
    /// Code -31, “Invalid Pretime”. Source: by position.
    #[api_error(code = -31, description = "", kind = InvalidArgument)]
    InvalidPretime,
    /// Code -32, “No id parameter found”. Source: by position.
    #[api_error(
        code = -32,
        message = "No id parameter found",
        description = "",
        kind = InvalidArgument
    )]
    NoIdParameter,
    /// No serverID parameter given.
    ///
    /// Code -33, “No serverId parameter found”. Source: by position.
    #[api_error(code = -33, message = "No serverId parameter found", kind = InvalidArgument)]
    NoServerIdParameter,
    /// No deviceID parameter given.
    ///
    /// Code -34, “No deviceID parameter found”. Source: by position.
    #[api_error(code = -34, message = "No deviceID parameter found", kind = InvalidArgument)]
    NoDeviceIdParameter,
    /// No startdate parameter given.
    ///
    /// Code -35, “No startdate parameter found”. Source: by position.
    #[api_error(code = -35, message = "No startdate parameter found", kind = InvalidArgument)]
    NoStartDateParameter,
    /// No enddate parameter given.
    ///
    /// Code -36, “No enddate parameter found”. Source: by position.
    #[api_error(code = -36, message = "No enddate parameter found", kind = InvalidArgument)]
    NoEndDateParameter,
    /// Enddate parameter is before the startdate parameter.
    ///
    /// Code -37, “Enddate before startdate error”. Source: by position.
    #[api_error(code = -37, message = "Enddate before startdate error", kind = InvalidArgument)]
    EndDateBeforeStartDate,
    /// Enddate is >5 minutes than startdate.
    ///
    /// Code -38, “Time difference above limit”. Source: by position.
    #[api_error(code = -38, message = "Time difference above limit", kind = OutOfRange)]
    TimeDifferenceAboveLimit,
    /// Code -39, “File not found”. Source: by position.
    #[api_error(code = -39, message = "File not found", description = "", kind = NotFound)]
    FileNotFound,
    /// Clip with given ID does not exist
    ///
    /// Code -40, “Clip not found”. Source: attested.
    #[api_error(code = -40, message = "Clip not found", kind = NotFound)]
    ClipNotFound,
    /// Startdate exceeds enddate parameter
    ///
    /// Code -41, “Start time in the future”. Source: by position.
    ///
    /// Message and description do not fit together; both stand as printed.
    #[api_error(code = -41, message = "Start time in the future", kind = InvalidArgument)]
    StartTimeInFuture,
    /// Code -42, “No response from server”. Source: by position.
    #[api_error(
        code = -42,
        message = "No response from server",
        description = "",
        kind = Unavailable
    )]
    NoServerResponse,
    /// Code -43, “No description parameter found”. Source: by position.
    #[api_error(
        code = -43,
        message = "No description parameter found",
        description = "",
        kind = InvalidArgument
    )]
    NoDescriptionParameter,
    /// Code -44, “Clip is pending or busy”. Source: by position.
    #[api_error(
        code = -44,
        message = "Clip is pending or busy",
        description = "",
        kind = Unavailable
    )]
    ClipBusy,
    /// The database cannot be reached
    ///
    /// Code -45, “Database offline”. Source: by position.
    #[api_error(code = -45, message = "Database offline", kind = Unavailable)]
    DatabaseOffline,
    /// Code -46, “Image size is not valid”. Source: by position.
    #[api_error(
        code = -46,
        message = "Image size is not valid",
        description = "",
        kind = InvalidArgument
    )]
    InvalidImageSize,
    /// Code -47, “Failed after multiple tries to create clip”. Source: by position.
    #[api_error(
        code = -47,
        message = "Failed after multiple tries to create clip",
        description = "",
        kind = Internal
    )]
    ClipCreationFailed,
    /// No video data for the given timestamp
    ///
    /// Code -48, “No video data for timestamp”. Source: by position.
    #[api_error(code = -48, message = "No video data for timestamp", kind = NotFound)]
    NoVideoData,
    /// The exported clip filesize is bigger than the maximum retention size
    ///
    /// Code -49, “Output size exceeds retention size”. Source: by position.
    #[api_error(
        code = -49,
        message = "Output size exceeds retention size",
        kind = ResourceExhausted
    )]
    OutputTooLarge,
    /// The given Filepath parameter refers to an invalid location.
    ///
    /// Code -50, “Storage location doesn't exist”. Source: by position.
    #[api_error(code = -50, message = "Storage location doesn't exist", kind = InvalidArgument)]
    NoStorageLocation,
    /// Code -51, “Clip build failed”. Source: by position.
    #[api_error(code = -51, message = "Clip build failed", description = "", kind = Internal)]
    ClipBuildFailed,
    /// Tag cannot be exported while active
    ///
    /// Code -52, “Video tag is still active”. Source: by position.
    #[api_error(code = -52, message = "Video tag is still active", kind = FailedPrecondition)]
    VideoTagActive,
    /// Device has no connection
    ///
    /// Code -53, “Device connection lost”. Source: attested.
    #[api_error(code = -53, message = "Device connection lost", kind = Unavailable)]
    DeviceConnectionLost,
    /// The System Status plugin is not enabled or the Sense PluginManager is not running
    ///
    /// Code -54, “System Status plugin not active”. Source: attested.
    #[api_error(
        code = -54,
        message = "System Status plugin not active",
        kind = FailedPrecondition,
        help = "enable the System Status plugin and start the Sense PluginManager"
    )]
    SystemStatusNotActive,
    /// A negative code that the table does not have.
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}
