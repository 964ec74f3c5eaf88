//! API versions and the windows between them.

use core::fmt;
use core::str::FromStr;

use crate::display::padded;

/// The version of a vendor's API: one to four numbers, compared numerically.
///
/// Missing parts are zero, so `"2.0"` equals `"2.0.0"`, and `"2.10"` is newer than `"2.9"`. Each
/// part is in `0..=65535`.
///
/// ```
/// use wirecode::Version;
///
/// const V2: Version = Version::new(2, 0);
/// assert_eq!("2.0.0".parse(), Ok(V2));
/// assert!(V2 < Version::from_parts([2, 0, 1, 0]));
/// assert_eq!(V2.to_string(), "2.0");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// The four parts as one number, most significant first: ordering and distance are the integer's.
pub struct Version(u64);

impl Version {
    /// The newest version there can be; a look-up without a version asks for it.
    pub const MAX: Self = Self(u64::MAX);

    /// `major.minor`.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self::from_parts([major, minor, 0, 0])
    }

    /// All four parts, most significant first.
    #[must_use]
    pub const fn from_parts(parts: [u16; 4]) -> Self {
        let [a, b, c, d] = parts;
        Self((a as u64) << 48 | (b as u64) << 32 | (c as u64) << 16 | d as u64)
    }

    /// The four parts, most significant first.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "each part is cut out of its 16 bits")]
    pub const fn parts(self) -> [u16; 4] {
        [(self.0 >> 48) as u16, (self.0 >> 32) as u16, (self.0 >> 16) as u16, self.0 as u16]
    }

    /// Reads `"2"`, `"2.0"`, `"2.0.1"` or `"2.0.1.7"`; leading zeros are accepted.
    ///
    /// # Errors
    ///
    /// When there are no or more than four parts, or a part is not a decimal number up to 65535.
    pub const fn parse(text: &str) -> Result<Self, ParseVersionError> {
        let bytes = text.as_bytes();
        let mut parts = [0u16; 4];
        let (mut part, mut empty, mut at) = (0, true, 0);
        while at < bytes.len() {
            match bytes[at] {
                b'.' if empty => return Err(ParseVersionError::NotANumber),
                b'.' if part == 3 => return Err(ParseVersionError::TooManyParts),
                b'.' => (part, empty) = (part + 1, true),
                digit @ b'0'..=b'9' => {
                    parts[part] = match parts[part].checked_mul(10) {
                        Some(tens) => match tens.checked_add((digit - b'0') as u16) {
                            Some(value) => value,
                            None => return Err(ParseVersionError::TooLarge),
                        },
                        None => return Err(ParseVersionError::TooLarge),
                    };
                    empty = false;
                }
                _ => return Err(ParseVersionError::NotANumber),
            }
            at += 1;
        }
        if empty {
            return Err(ParseVersionError::NotANumber);
        }
        Ok(Self::from_parts(parts))
    }

    /// The four parts as one number, most significant first.
    #[inline]
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    #[inline]
    pub(crate) const fn is_before(self, other: Self) -> bool {
        self.0 < other.0
    }
}

/// At least `major.minor`; further parts only where they are not zero.
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, third, fourth] = self.parts();
        padded(f, |to| match (third, fourth) {
            (0, 0) => write!(to, "{major}.{minor}"),
            (_, 0) => write!(to, "{major}.{minor}.{third}"),
            (_, _) => write!(to, "{major}.{minor}.{third}.{fourth}"),
        })
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Version({self})")
    }
}

impl FromStr for Version {
    type Err = ParseVersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// Why a text is no [`Version`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseVersionError {
    /// A part is empty or holds something else than decimal digits.
    NotANumber,
    /// There are more than four parts.
    TooManyParts,
    /// A part is larger than 65535.
    TooLarge,
}

impl fmt::Display for ParseVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "a version is one to four numbers with dots between, like 2.0",
            Self::TooManyParts => "a version has at most four parts",
            Self::TooLarge => "a part of a version is at most 65535",
        })
    }
}

impl core::error::Error for ParseVersionError {}

/// The versions in which a row holds: `since <= version < until`; an open end means no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// The first version in which the row holds.
    pub since: Option<Version>,
    /// The first version in which it no longer holds.
    pub until: Option<Version>,
}

impl Window {
    /// Every version.
    pub const ALWAYS: Self = Self { since: None, until: None };

    /// Whether the row holds in `version`.
    #[must_use]
    pub const fn contains(&self, version: Version) -> bool {
        let begun = match self.since {
            Some(since) => !version.is_before(since),
            None => true,
        };
        let ended = match self.until {
            Some(until) => !version.is_before(until),
            None => false,
        };
        begun && !ended
    }

    /// The versions in both windows, or `None` where there are none.
    #[must_use]
    pub const fn intersection(&self, other: &Self) -> Option<Self> {
        let since = match (self.since, other.since) {
            (Some(a), Some(b)) => Some(if a.is_before(b) { b } else { a }),
            (Some(only), None) | (None, Some(only)) => Some(only),
            (None, None) => None,
        };
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(if a.is_before(b) { a } else { b }),
            (Some(only), None) | (None, Some(only)) => Some(only),
            (None, None) => None,
        };
        match (since, until) {
            (Some(since), Some(until)) if !since.is_before(until) => None,
            _ => Some(Self { since, until }),
        }
    }

    /// How far `version` is outside, as a difference of the versions' numbers; 0 is inside.
    pub(crate) const fn distance(&self, version: Version) -> u64 {
        match (self.since, self.until) {
            (Some(since), _) if version.0 < since.0 => since.0 - version.0,
            // `until` itself is the first version outside.
            (_, Some(until)) if version.0 >= until.0 => (version.0 - until.0).saturating_add(1),
            _ => 0,
        }
    }

    /// Whether this window ends after `other` does.
    pub(crate) const fn ends_after(&self, other: &Self) -> bool {
        match (self.until, other.until) {
            (Some(a), Some(b)) => b.is_before(a),
            (None, Some(_)) => true,
            (_, None) => false,
        }
    }

    /// Whether this window starts after `other` does.
    pub(crate) const fn starts_after(&self, other: &Self) -> bool {
        match (self.since, other.since) {
            (Some(a), Some(b)) => b.is_before(a),
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}

/// `"all versions"`, `"since 2.0"`, `"until 2.0"` or `"since 1.9 until 2.0"`.
impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded(f, |to| match (self.since, self.until) {
            (None, None) => to.write_str("all versions"),
            (Some(since), None) => write!(to, "since {since}"),
            (None, Some(until)) => write!(to, "until {until}"),
            (Some(since), Some(until)) => write!(to, "since {since} until {until}"),
        })
    }
}
