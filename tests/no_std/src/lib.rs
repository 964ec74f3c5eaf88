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

/// Keeps the kind of unknown values in the library.
#[must_use]
pub fn is_unknown(unknown: UnknownCode<DeviceError>, code: i32) -> bool {
    unknown.code() == code
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
