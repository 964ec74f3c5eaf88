//! Versions and the windows between them.

use syn::{Expr, ExprLit, Lit};

use crate::input::Value;
use crate::messages::{self, Faults};
use crate::model::{Version, Window};

/// A row holds in at least one version. `None` if one of the versions is faulty.
pub(super) fn read(
    since: Option<&Value>,
    until: Option<&Value>,
    faults: &mut Faults,
) -> Option<Window> {
    let start = since.map(|value| version(value, "since", faults));
    let end = until.map(|value| version(value, "until", faults));
    let window = Window { since: transpose(start)?, until: transpose(end)? };
    if let (Window { since: Some(start), until: Some(end) }, Some(since), Some(until)) =
        (window, since, until)
    {
        if start >= end {
            faults.push(messages::window_empty(&until.0, start, end));
            faults.push(messages::window_start(&since.0));
            return None;
        }
    }
    Some(window)
}

/// `None` outside is faulty, `None` inside is not written.
fn transpose(version: Option<Option<Version>>) -> Option<Option<Version>> {
    match version {
        Some(None) => None,
        Some(Some(version)) => Some(Some(version)),
        None => Some(None),
    }
}

/// A version is a text of one to four decimal numbers up to 65535 with dots between.
fn version(Value(value): &Value, key: &str, faults: &mut Faults) -> Option<Version> {
    let Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) = value else {
        faults.push(messages::version_not_text(value, key));
        return None;
    };
    let text = literal.value();
    let mut parts = [0; 4];
    for (at, part) in text.split('.').enumerate() {
        if part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            faults.push(messages::version_malformed(value, &text));
            return None;
        }
        let Some(place) = parts.get_mut(at) else {
            faults.push(messages::version_too_long(value, &text));
            return None;
        };
        let Ok(number) = part.parse() else {
            faults.push(messages::version_too_large(value, &text));
            return None;
        };
        *place = number;
    }
    Some(Version(parts))
}
