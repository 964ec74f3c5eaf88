//! A family that uses all of the grammar; compiled in every edition before the tests' own.
#![deny(warnings)]
// What is forbidden cannot be allowed again, not even by generated code.
#![forbid(dead_code, missing_docs, unsafe_code, unreachable_pub, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

extern crate wirecode;

use wirecode::{ApiError, UnknownCode};

/// A part of the table.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i32, name = "door", since = "1.0", kind = Internal)]
pub enum DoorError {
    /// The door is held open.
    #[api_error(code = 12, since = "2.0", message = "Door Held", retry = true)]
    #[api_error(code = -12, until = "2.0")]
    Held,
    /// The lock is jammed.
    #[api_error(code = 0x0D, help = "call somebody", url = "https://gate.example/13")]
    Jammed,
}

/// The whole table.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i32, success(code = 0), reserved(code = 90..=99, reason = "next firmware"))]
#[non_exhaustive]
pub enum GateError {
    /// It means something else here.
    #[api_error(code = 13, description = "")]
    Closed,
    /// The doors.
    #[api_error(flatten, except(0x0D))]
    Door(DoorError),
    /// The installer's own codes.
    #[api_error(code = 1000..=1999, until = "3.0")]
    #[api_error(code = 0x0BB8, since = "3.0")]
    Installer(i32),
    /// Every other code.
    #[api_error(unknown)]
    Unknown(UnknownCode<Self>),
}

/// Codes that are texts.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = str, success(code = "ok"), reserved(code = "test", reason = "sandbox"))]
pub enum WordError {
    /// The card was refused.
    #[api_error(code = "card_declined", since = "2.0", kind = FailedPrecondition)]
    #[api_error(code = "declined", until = "2.0")]
    CardDeclined,
    /// The door has no power.
    #[api_error(code = "no_power")]
    NoPower,
}

#[cfg(test)]
mod tests {
    use super::{DoorError, GateError, WordError};

    #[test]
    fn it_works() {
        assert_eq!(GateError::from_code(13), GateError::Closed);
        assert_eq!(GateError::from_code(-12), GateError::Door(DoorError::Held));
        assert_eq!(GateError::from(DoorError::Jammed), GateError::Closed);
        assert_eq!(GateError::check(0), Ok(0));
        assert_eq!(GateError::from_code(99).code(), 99);
        assert_eq!(GateError::from_code(1500), GateError::Installer(1500));
        assert_eq!(GateError::Installer(3000).code(), 3000);
        assert_eq!(WordError::try_from_code("declined"), Some(WordError::CardDeclined));
        assert_eq!(WordError::CardDeclined.code(), "card_declined");
    }
}
