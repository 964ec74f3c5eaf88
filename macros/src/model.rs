//! A family that is valid by its types: what `validate` makes and `expand` writes out.

use std::fmt;
use std::rc::Rc;

use proc_macro2::{Span, TokenStream};
use syn::{Generics, Ident, Path, Type, Visibility};

/// An enum that derives `ApiError`.
pub(crate) struct Family {
    pub(crate) ident: Ident,
    /// The visibility of its functions.
    pub(crate) vis: Visibility,
    /// Empty but in the fallback: a family is never generic.
    pub(crate) generics: Generics,
    pub(crate) name: String,
    pub(crate) code: CodeType,
    /// Where the public crate is.
    pub(crate) wirecode: Path,
    /// The enum's own rows, sorted by code and version.
    pub(crate) rows: Vec<Row>,
    pub(crate) reserved: Vec<Reserved>,
    /// The enum or one of its variants is `#[deprecated]`.
    pub(crate) is_deprecated: bool,
    /// Every variant, in the order in which they stand.
    pub(crate) idents: Vec<Ident>,
    /// The variants that have rows; [`Outcome::Error`] counts in this list.
    pub(crate) variants: Vec<Listed>,
    pub(crate) nested: Vec<Nested>,
    pub(crate) unlisted: Unlisted,
}

impl Family {
    /// What the `#[deprecated]` of a row's variant says.
    pub(crate) fn deprecated(&self, outcome: Outcome) -> Option<&Deprecated> {
        match outcome {
            Outcome::Success => None,
            Outcome::Error(variant) => self.variants[variant].deprecated.as_ref(),
        }
    }
}

/// The visibility of an enum's functions: its own, but as if the derive had written it. By the first
/// word of a function the compiler tells whose it is, and takes what a macro of the user's crate wrote
/// for dead code if nobody calls it.
pub(crate) fn vis_of_functions(vis: &Visibility) -> Visibility {
    let mut vis = vis.clone();
    match &mut vis {
        Visibility::Public(public) => public.span = Span::mixed_site(),
        Visibility::Restricted(restricted) => restricted.pub_token.span = Span::mixed_site(),
        Visibility::Inherited => {}
    }
    vis
}

/// The type of the codes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct CodeType {
    pub(crate) name: &'static str,
    /// The type in the functions of the enum: another one only of a faulty enum.
    pub(crate) written: &'static str,
    /// The smallest and the largest code; `None` for texts.
    pub(crate) limits: Option<(Number, Number)>,
}

impl CodeType {
    pub(crate) const I32: Self = Self::signed("i32", i32::MAX as u128);
    pub(crate) const STR: Self = Self { name: "str", written: "str", limits: None };

    pub(crate) const ALL: &'static [Self] = &[
        Self::signed("i8", i8::MAX as u128),
        Self::signed("i16", i16::MAX as u128),
        Self::I32,
        Self::signed("i64", i64::MAX as u128),
        Self::signed("i128", i128::MAX as u128),
        Self::unsigned("u8", u8::MAX as u128),
        Self::unsigned("u16", u16::MAX as u128),
        Self::unsigned("u32", u32::MAX as u128),
        Self::unsigned("u64", u64::MAX as u128),
        Self::unsigned("u128", u128::MAX),
        Self::STR,
    ];

    /// The code type with this name, if it is one.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name == name)
    }

    const fn signed(name: &'static str, max: u128) -> Self {
        Self {
            name,
            written: name,
            limits: Some((Number::Negative(max + 1), Number::Natural(max))),
        }
    }

    const fn unsigned(name: &'static str, max: u128) -> Self {
        Self { name, written: name, limits: Some((Number::Natural(0), Number::Natural(max))) }
    }

    pub(crate) const fn is_text(self) -> bool {
        self.limits.is_none()
    }

    /// The number of bits.
    pub(crate) fn width(self) -> u32 {
        let Some((_, Number::Natural(max) | Number::Negative(max))) = self.limits else { return 0 };
        // A signed type has one more for the sign.
        (u128::BITS - max.leading_zeros()).next_power_of_two()
    }

    pub(crate) fn has(self, number: Number) -> bool {
        self.limits.is_some_and(|(min, max)| min <= number && number <= max)
    }
}

/// A code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    Number(Number),
    Text(Rc<str>),
}

impl Code {
    /// The code as it is written in a text: a number in hexadecimal or not, a text in quotes.
    pub(crate) fn show(&self, hex: bool) -> String {
        match self {
            Self::Number(number) => number.show(hex),
            Self::Text(text) => format!("{text:?}"),
        }
    }
}

/// A number that is a code: wide enough for every code type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// Below zero, by its magnitude.
    Negative(u128),
    Natural(u128),
}

impl Number {
    pub(crate) fn new(negative: bool, magnitude: u128) -> Self {
        if negative && magnitude != 0 {
            Self::Negative(magnitude)
        } else {
            Self::Natural(magnitude)
        }
    }

    /// The number as it is written in a text, in hexadecimal or not.
    pub(crate) fn show(self, hex: bool) -> String {
        match (self, hex) {
            (Self::Natural(magnitude), false) => format!("{magnitude}"),
            (Self::Natural(magnitude), true) => format!("{magnitude:#x}"),
            (Self::Negative(magnitude), false) => format!("-{magnitude}"),
            (Self::Negative(magnitude), true) => format!("-{magnitude:#x}"),
        }
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        match (self, other) {
            (Self::Negative(a), Self::Negative(b)) => b.cmp(a),
            (Self::Negative(_), Self::Natural(_)) => std::cmp::Ordering::Less,
            (Self::Natural(_), Self::Negative(_)) => std::cmp::Ordering::Greater,
            (Self::Natural(a), Self::Natural(b)) => a.cmp(b),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The code of a row, or a range of codes, both ends included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Codes {
    pub(crate) first: Code,
    pub(crate) last: Code,
    pub(crate) is_range: bool,
    /// Written in hexadecimal.
    pub(crate) hex: bool,
}

impl Codes {
    pub(crate) fn one(code: Code, hex: bool) -> Self {
        Self { first: code.clone(), last: code, is_range: false, hex }
    }

    /// Whether the two have a code in common.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Whether all codes of the other are among these.
    pub(crate) fn contains(&self, other: &Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// The codes in both, which [meet](Self::meets), written as they are here.
    pub(crate) fn shared_with(&self, other: &Self) -> Self {
        let first = (&self.first).max(&other.first).clone();
        let last = (&self.last).min(&other.last).clone();
        Self { first, last, ..*self }
    }
}

/// `5`, or `1..=9` where there are several.
impl fmt::Display for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.first.show(self.hex))?;
        if self.first != self.last {
            write!(f, "..={}", self.last.show(self.hex))?;
        }
        Ok(())
    }
}

/// One to four numbers, most significant first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Version(pub(crate) [u16; 4]);

impl Version {
    /// The four as one number.
    pub(crate) fn number(self) -> u64 {
        self.0.into_iter().fold(0, |number, part| number << 16 | u64::from(part))
    }
}

/// At least two parts; further ones only where they are not zero.
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(parts) = self;
        let shown = parts.iter().rposition(|&part| part != 0).map_or(2, |last| (last + 1).max(2));
        let shown: Vec<String> = parts[..shown].iter().map(u16::to_string).collect();
        f.write_str(&shown.join("."))
    }
}

/// `since <= version < until`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Window {
    pub(crate) since: Option<Version>,
    pub(crate) until: Option<Version>,
}

impl Window {
    /// Where it ends, to be compared: an open end is the latest.
    pub(crate) fn end(&self) -> (bool, Option<Version>) {
        (self.until.is_none(), self.until)
    }

    /// The versions in both.
    pub(crate) fn intersection(&self, other: &Self) -> Option<Self> {
        let since = self.since.max(other.since);
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        match (since, until) {
            (Some(since), Some(until)) if since >= until => None,
            _ => Some(Self { since, until }),
        }
    }
}

/// "all versions", "since 2.0"…
impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.since, self.until) {
            (None, None) => f.write_str("all versions"),
            (Some(since), None) => write!(f, "since {since}"),
            (None, Some(until)) => write!(f, "until {until}"),
            (Some(since), Some(until)) => write!(f, "since {since} until {until}"),
        }
    }
}

/// One line of the vendor's table.
pub(crate) struct Row {
    pub(crate) codes: Codes,
    pub(crate) window: Window,
    pub(crate) outcome: Outcome,
    pub(crate) texts: Texts,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success,
    /// By its place in [`Family::variants`].
    Error(usize),
}

/// What a row says beside its code and its versions.
#[derive(Clone, Default)]
pub(crate) struct Texts {
    pub(crate) message: String,
    pub(crate) description: Option<String>,
    pub(crate) kind: Option<Kind>,
    pub(crate) help: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) retry: Option<bool>,
}

/// Codes that no row may use.
pub(crate) struct Reserved {
    pub(crate) codes: Codes,
    pub(crate) reason: String,
}

/// A variant that has rows.
pub(crate) struct Listed {
    pub(crate) ident: Ident,
    /// Its place in [`Family::idents`]: the number of its value.
    pub(crate) number: usize,
    /// A row of it is a range of codes, so its field keeps the number.
    pub(crate) keeps_code: bool,
    pub(crate) deprecated: Option<Deprecated>,
    /// The row of the newest edition, by its place in [`Family::rows`].
    pub(crate) newest: usize,
}

/// `#[deprecated]` on a variant.
pub(crate) struct Deprecated {
    pub(crate) since: Option<String>,
    pub(crate) note: Option<String>,
}

/// A variant whose field is itself a family.
pub(crate) struct Nested {
    pub(crate) ident: Ident,
    pub(crate) family: Type,
    pub(crate) except: Vec<Excepted>,
}

/// A code of the nested family that means something else in the outer one.
pub(crate) struct Excepted {
    pub(crate) codes: Codes,
    /// Where it is written: its first token and its last, which is another one behind a sign.
    pub(crate) ends: (Span, Span),
}

/// Where the codes go that no row has.
pub(crate) enum Unlisted {
    /// Nowhere: the family is closed.
    Refused,
    /// To the variant marked `unknown`.
    Kept(Ident),
    /// To the nested family marked `flatten, unknown`, by its place in [`Family::nested`].
    Nested(usize),
    /// Not known, because the enum has faults: its functions are there and never run.
    Broken {
        /// For functions that have to give a value.
        value: TokenStream,
        /// For those that have to give a code.
        code: TokenStream,
        /// Whether it was meant to keep codes, as far as that can be told.
        open: bool,
    },
}

/// One of [`KINDS`].
#[derive(Clone, Copy)]
pub(crate) struct Kind(u8);

impl Kind {
    /// That of a row without one.
    pub(crate) const UNKNOWN: Self = Self(1);

    pub(crate) fn named(name: &str) -> Option<Self> {
        let place = KINDS.iter().position(|kind| *kind == name)?;
        u8::try_from(place).ok().map(Self)
    }

    pub(crate) fn place(self) -> u8 {
        self.0
    }

    pub(crate) fn name(self) -> &'static str {
        KINDS[usize::from(self.0)]
    }
}

/// The names of `wirecode::Kind`; a test of the public crate keeps the two lists together.
pub(crate) const KINDS: &[&str] = &[
    "Cancelled",
    "Unknown",
    "InvalidArgument",
    "DeadlineExceeded",
    "NotFound",
    "AlreadyExists",
    "PermissionDenied",
    "ResourceExhausted",
    "FailedPrecondition",
    "Aborted",
    "OutOfRange",
    "Unimplemented",
    "Internal",
    "Unavailable",
    "DataLoss",
    "Unauthenticated",
];
