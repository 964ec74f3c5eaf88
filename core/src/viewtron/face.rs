//! Codes 150 to 159, face recognition, which came with 2.0.

use crate::ApiError;

/// Codes 150 to 159, face recognition, which came with 2.0.
///
/// One text is published for each: it is the message, and there is no description.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "face", since = "2.0")]
#[non_exhaustive]
pub enum FaceError {
    /// Code 150 since 2.0, “General face processing error”. Source: Reference, Guide.
    #[api_error(
        code = 150,
        message = "General face processing error",
        description = "",
        kind = Internal
    )]
    ProcessingError,
    /// Code 151 since 2.0, “Exceeding maximum face sample library limit”. Source: Reference, Guide.
    #[api_error(
        code = 151,
        message = "Exceeding maximum face sample library limit",
        description = "",
        kind = ResourceExhausted
    )]
    LibraryFull,
    /// Code 152 since 2.0, “Face picture format not supported”. Source: Reference, Guide.
    #[api_error(
        code = 152,
        message = "Face picture format not supported",
        description = "",
        kind = InvalidArgument
    )]
    UnsupportedPictureFormat,
    /// Code 153 since 2.0, “No face or more than one face in the picture”. Source: Reference,
    /// Guide.
    #[api_error(
        code = 153,
        message = "No face or more than one face in the picture",
        description = "",
        kind = InvalidArgument
    )]
    NotOneFace,
    /// Code 154 since 2.0, “Picture is too large”. Source: Reference, Guide.
    #[api_error(
        code = 154,
        message = "Picture is too large",
        description = "",
        kind = InvalidArgument
    )]
    PictureTooLarge,
    /// Code 155 since 2.0, “Same face already exists in face sample library”. Source: Reference,
    /// Guide.
    #[api_error(
        code = 155,
        message = "Same face already exists in face sample library",
        description = "",
        kind = AlreadyExists
    )]
    FaceExists,
    /// Code 156 since 2.0, “Face does not exist”. Source: Reference, Guide.
    #[api_error(code = 156, message = "Face does not exist", description = "", kind = NotFound)]
    FaceNotExist,
    /// Code 157 since 2.0, “Face group already exists”. Source: Reference, Guide.
    #[api_error(
        code = 157,
        message = "Face group already exists",
        description = "",
        kind = AlreadyExists
    )]
    GroupExists,
    /// Code 158 since 2.0, “Exceeding maximum face groups limit”. Source: Reference, Guide.
    #[api_error(
        code = 158,
        message = "Exceeding maximum face groups limit",
        description = "",
        kind = ResourceExhausted
    )]
    TooManyGroups,
    /// Code 159 since 2.0, “Face group does not exist”. Source: Reference, Guide.
    #[api_error(
        code = 159,
        message = "Face group does not exist",
        description = "",
        kind = NotFound
    )]
    GroupNotExist,
}
