//! Codes 201 to 207, license plates, which came with 2.0.

use crate::ApiError;

/// Codes 201 to 207, license plates, which came with 2.0.
///
/// One text is published for each: it is the message, and there is no description.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[api_error(code = i32, name = "plate", since = "2.0")]
#[non_exhaustive]
pub enum PlateError {
    /// Code 201 since 2.0, “General license plate processing error”. Source: Reference, Guide.
    #[api_error(
        code = 201,
        message = "General license plate processing error",
        description = "",
        kind = Internal
    )]
    ProcessingError,
    /// Code 202 since 2.0, “Exceeding maximum license plate library limit”. Source: Reference,
    /// Guide.
    #[api_error(
        code = 202,
        message = "Exceeding maximum license plate library limit",
        description = "",
        kind = ResourceExhausted
    )]
    LibraryFull,
    /// Code 203 since 2.0, “Same license plate already exists”. Source: Reference, Guide.
    #[api_error(
        code = 203,
        message = "Same license plate already exists",
        description = "",
        kind = AlreadyExists
    )]
    PlateExists,
    /// Code 204 since 2.0, “License plate not found”. Source: Reference; the Guide says “License
    /// plate not exist”.
    ///
    /// A 2.1 camera answers code 20 instead when it has no plate at all.
    #[api_error(code = 204, message = "License plate not found", description = "", kind = NotFound)]
    PlateNotFound,
    /// Code 205 since 2.0, “License plate group already exists”. Source: Reference, Guide.
    #[api_error(
        code = 205,
        message = "License plate group already exists",
        description = "",
        kind = AlreadyExists
    )]
    GroupExists,
    /// Code 206 since 2.0, “Exceeding maximum license plate groups limit”. Source: Reference,
    /// Guide.
    #[api_error(
        code = 206,
        message = "Exceeding maximum license plate groups limit",
        description = "",
        kind = ResourceExhausted
    )]
    TooManyGroups,
    /// Code 207 since 2.0, “License plate group does not exist”. Source: Reference; the Guide says
    /// “License plate does not exist”.
    #[api_error(
        code = 207,
        message = "License plate group does not exist",
        description = "",
        kind = NotFound
    )]
    GroupNotExist,
}
