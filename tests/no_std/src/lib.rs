//! `wirecode` where there is neither std nor an allocator.
#![no_std]

use core::panic::PanicInfo;

use wirecode::viewtron::DeviceError;
use wirecode::{ApiError, UnknownCode, Version};

/// A family of a downstream crate, over one of another crate.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = i32)]
pub enum PanelError {
    /// The panel itself.
    #[api_error(code = 9000)]
    PanelLost,
    /// The camera behind it.
    #[api_error(flatten, unknown)]
    Device(DeviceError),
}

/// Belongs to a closed family, too.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u8, success(code = 0))]
pub enum LockError {
    /// The lock is jammed.
    #[api_error(code = 1, until = "2.0")]
    Jammed,
}

/// What the panel's radio link answers: texts, of which none has to be kept.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = str, success(code = "OK"))]
pub enum LinkError {
    /// Nothing answers.
    #[api_error(code = "NO CARRIER")]
    NoCarrier,
    /// The other end talks already.
    #[api_error(code = "BUSY", kind = Unavailable)]
    Busy,
}

/// Keeps the number of a range.
#[derive(ApiError, Clone, Copy, Debug, PartialEq, Eq)]
#[api_error(code = u16)]
pub enum BusError {
    /// Private use of the manufacturer.
    #[api_error(code = 0xC000..=0xCFFF)]
    Private(u16),
    /// Every other code.
    #[api_error(unknown)]
    Other(UnknownCode<Self>),
}

const PANEL_LOST: PanelError = PanelError::from_code(9000);

/// 0 if the panel calls the code a success.
#[unsafe(no_mangle)]
pub extern "C" fn panel_check(code: i32) -> i32 {
    match PanelError::check_at(Version::new(1, 9), code) {
        Ok(_) => 0,
        Err(error) if error == PANEL_LOST => -1,
        Err(error) => error.code() + i32::from(LockError::try_from(1).is_err()),
    }
}

const BUSY: Option<LinkError> = LinkError::try_from_code("BUSY");

/// Whether the link is worth another try; what is not listed is not.
#[must_use]
pub fn is_link_busy(answer: &str) -> bool {
    match LinkError::try_from(answer) {
        Ok(error) => Some(error) == BUSY || error.code() == "BUSY",
        Err(unknown) => unknown.code() == answer,
    }
}

/// The manufacturer's number for the code of a bus.
#[must_use]
pub const fn private_number(code: u16) -> Option<u16> {
    match BusError::from_code(code) {
        BusError::Private(number) => Some(number),
        BusError::Other(_) => None,
    }
}

/// Keeps the kind of unknown values in the library.
#[must_use]
pub fn is_unknown(unknown: UnknownCode<DeviceError>, code: i32) -> bool {
    unknown.code() == code
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
