//! The vendor-neutral class of an error.

use core::fmt;

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident => $status:literal,)+) => {
        /// What an error means whoever the vendor is, so that one handler serves them all.
        ///
        /// The canonical codes of `google.rpc.Code` (<https://github.com/googleapis/googleapis>,
        /// `google/rpc/code.proto`) without `OK`: a success is not an error.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])+ $name,)+
        }

        impl Kind {
            /// Every kind, in the order of `google.rpc.Code`.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The kind at a place of [`Kind::ALL`]: one comparison, as the compiler sees that it
            /// counts.
            #[inline]
            pub(crate) const fn nth(place: u8) -> Self {
                $(if place == Self::$name as u8 {
                    return Self::$name;
                })+
                Self::Unknown
            }

            /// The name as it is written in `kind = …`: `"NotFound"`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
                }
            }

            /// The HTTP status that `google/rpc/code.proto` maps the kind to, in 400..=504.
            #[must_use]
            pub const fn http_status(self) -> u16 {
                match self {
                    $(Self::$name => $status,)+
                }
            }
        }
    };
}

kinds! {
    /// The operation was cancelled, typically by the caller.
    Cancelled => 499,
    /// Nothing is known about the error's class: the row has no kind, or the code no row.
    Unknown => 500,
    /// The caller sent something that is wrong whatever state the system is in.
    InvalidArgument => 400,
    /// The time allowed for the operation ran out; it may have been completed all the same.
    DeadlineExceeded => 504,
    /// Something that was asked for does not exist.
    NotFound => 404,
    /// Something that was to be created exists already.
    AlreadyExists => 409,
    /// The caller is known and may not do this.
    PermissionDenied => 403,
    /// A limit is reached: a quota, a rate, space.
    ResourceExhausted => 429,
    /// The system is not in the state that the operation needs; retrying helps only once it is.
    FailedPrecondition => 400,
    /// The operation was aborted because of a conflict with another one.
    Aborted => 409,
    /// The value lies outside the valid range.
    OutOfRange => 400,
    /// The operation does not exist, or not on this system.
    Unimplemented => 501,
    /// Something inside the system is broken.
    Internal => 500,
    /// The system cannot answer now; the same request may succeed later.
    Unavailable => 503,
    /// Data is lost or corrupted beyond recovery.
    DataLoss => 500,
    /// The caller's credentials are missing or wrong.
    Unauthenticated => 401,
}

impl Kind {
    /// Whether the same request may succeed later: only [`Kind::Unavailable`].
    ///
    /// A row can say otherwise with `retry = …`; ask the error's own `is_transient`.
    #[must_use]
    pub const fn is_transient(self) -> bool {
        matches!(self, Self::Unavailable)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
