//! One code and what it means: the object that `--json` prints.

use serde::Serialize;
use wirecode::{Kind, Lookup, OpenFamily, Row, Version};

/// A key that does not apply is null.
#[derive(Serialize)]
pub(crate) struct Entry {
    pub(crate) family: &'static str,
    /// The nested family that lists the code.
    pub(crate) group: Option<&'static str>,
    pub(crate) code: Option<Code>,
    pub(crate) outcome: Outcome,
    pub(crate) defined: Option<Defined>,
    pub(crate) variant: Option<&'static str>,
    pub(crate) message: Option<&'static str>,
    pub(crate) description: Option<&'static str>,
    pub(crate) kind: Option<&'static str>,
    pub(crate) transient: Option<bool>,
    pub(crate) since: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) help: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Code {
    One(i32),
    /// `first..=last`
    Range(String),
}

#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Outcome {
    Error,
    Success,
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Defined {
    Yes,
    OtherVersion,
    No,
}

impl Entry {
    /// What a code means in a version, or in the newest edition.
    pub(crate) fn of_code<E: OpenFamily<Code = i32>>(code: i32, api: Option<Version>) -> Self {
        let version = api.unwrap_or(Version::MAX);
        match E::lookup_at(version, code) {
            Lookup::Defined(row) | Lookup::OtherVersion(row) => {
                Self { code: Some(Code::One(code)), ..Self::of_row::<E>(&row, version) }
            }
            Lookup::Unknown => {
                let error = E::from_code(code);
                Self {
                    code: Some(Code::One(code)),
                    outcome: Outcome::Unknown,
                    defined: Some(Defined::No),
                    message: Some(error.message()),
                    kind: Some(error.kind().name()),
                    transient: Some(error.is_transient()),
                    ..Self::without_code::<E>(Outcome::Unknown)
                }
            }
        }
    }

    /// A row of the table, as seen from a version.
    pub(crate) fn of_row<E: OpenFamily<Code = i32>>(row: &Row<i32>, version: Version) -> Self {
        let code = if row.codes.is_range() {
            Code::Range(row.codes.to_string())
        } else {
            Code::One(row.codes.first())
        };
        let is_error = row.outcome == wirecode::Outcome::Error;
        let text = |version: Option<Version>| version.map(|version| version.to_string());
        Self {
            family: E::FAMILY.name(),
            group: Some(row.family.name).filter(|group| *group != E::FAMILY.name()),
            code: Some(code),
            outcome: if is_error { Outcome::Error } else { Outcome::Success },
            defined: Some(if row.holds_in(version) { Defined::Yes } else { Defined::OtherVersion }),
            variant: row.variant,
            message: Some(row.message).filter(|message| !message.is_empty()),
            description: row.description,
            kind: is_error.then(|| Kind::name(row.kind)),
            transient: is_error.then(|| row.is_transient()),
            since: text(row.window.since),
            until: text(row.window.until),
            help: row.help,
        }
    }

    /// The outcome of a reply that has no code.
    pub(crate) fn without_code<E: OpenFamily<Code = i32>>(outcome: Outcome) -> Self {
        Self {
            family: E::FAMILY.name(),
            group: None,
            code: None,
            outcome,
            defined: None,
            variant: None,
            message: None,
            description: None,
            kind: None,
            transient: None,
            since: None,
            until: None,
            help: None,
        }
    }
}
