//! Versions and the windows between them.

use syn::{Expr, ExprLit, Lit};

use crate::faults::Faults;
use crate::input::{RowKeys, Value};
use crate::messages;
use crate::model::{Version, Window};

/// When a row holds. Rows can clash only if both are known, or both have the same default.
#[derive(Clone, Copy)]
pub(super) enum When {
    Known(Window),
    /// In the default window, which is faulty: whenever the other rows hold that have it.
    ByDefault,
    /// Not known, because of a fault in it, or in another key that may have been meant for it.
    Unknown,
}

impl When {
    /// That of a row: what it writes, else the default, `None` if that is faulty.
    pub(super) fn of_row(keys: &RowKeys, default: Option<Window>, faults: &mut Faults) -> Self {
        let when = match (&keys.since, &keys.until) {
            (None, None) => default.map_or(Self::ByDefault, Self::Known),
            (since, until) => read("this row", since.as_ref(), until.as_ref(), faults)
                .map_or(Self::Unknown, Self::Known),
        };
        if keys.dropped.window { Self::Unknown } else { when }
    }

    /// Whether the two can clash.
    pub(super) fn is_like(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Known(_), Self::Known(_)) | (Self::ByDefault, Self::ByDefault)
        )
    }

    /// The window; always, if it is not known.
    pub(super) fn window(self) -> Window {
        match self {
            Self::Known(window) => window,
            Self::ByDefault | Self::Unknown => Window::default(),
        }
    }
}

/// A row holds in at least one version, and so does the default of all rows: `whose` says which.
/// `None` if one of the versions is faulty.
pub(super) fn read(
    whose: &str,
    since: Option<&Value>,
    until: Option<&Value>,
    faults: &mut Faults,
) -> Option<Window> {
    let start = since.map(|value| version(value, "since", faults).ok_or(Faulty)).transpose();
    let end = until.map(|value| version(value, "until", faults).ok_or(Faulty)).transpose();
    let (Ok(start), Ok(end)) = (start, end) else { return None };
    if let (Some((since, start)), Some((until, end))) = (since.zip(start), until.zip(end))
        && start >= end
    {
        faults.push(messages::window_empty(until.expr(), whose, start, end));
        faults.push(messages::window_start(since.expr(), whose));
        return None;
    }
    if let (Some(Version([0, 0, 0, 0])), Some(until)) = (end, until) {
        faults.push(messages::window_before_first(until.expr(), whose));
        return None;
    }
    Some(Window { since: start, until: end })
}

/// A version that is written but cannot be read; reported.
struct Faulty;

/// A version is a text of one to four decimal numbers up to 65535 with dots between.
fn version(value: &Value, key: &str, faults: &mut Faults) -> Option<Version> {
    let text = match (value.simple_text(), value) {
        (Some(text), _) => text,
        (None, value) => match value.expr() {
            Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) if literal.suffix().is_empty() => {
                literal.value()
            }
            other @ Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) => {
                faults.push(messages::text_has_suffix(other, &literal.value()));
                return None;
            }
            other => {
                faults.push(messages::version_not_text(other, key));
                return None;
            }
        },
    };
    let mut parts = [0; 4];
    for (at, part) in text.split('.').enumerate() {
        if part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            faults.push(messages::version_malformed(value.expr(), key, &text));
            return None;
        }
        let Some(place) = parts.get_mut(at) else {
            faults.push(messages::version_too_long(value.expr(), &text));
            return None;
        };
        let Ok(number) = part.parse() else {
            faults.push(messages::version_too_large(value.expr(), &text));
            return None;
        };
        *place = number;
    }
    Some(Version(parts))
}
