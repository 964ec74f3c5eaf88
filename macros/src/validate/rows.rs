//! What becomes of the lists of keys: rows, with where each was written.

use std::mem;

use syn::Ident;

use super::windows::When;
use super::{Defaults, codes, text};
use crate::faults::Faults;
use crate::input::{ReservedInput, RowInput, SuccessInput, Value, VariantInput};
use crate::messages;
use crate::model::{CodeType, Outcome, Reserved, Row, Texts, Window};

/// A row and where its code was written.
pub(super) struct Claim<'a> {
    pub(super) at: &'a Value,
    /// The variant that has the code; a success is none.
    pub(super) variant: Option<&'a Ident>,
    pub(super) when: When,
    pub(super) row: Row,
}

impl Claim<'_> {
    /// Who has the code, for messages.
    pub(super) fn who(&self) -> String {
        match self.variant {
            Some(variant) => format!("`{variant}`"),
            None => "a success".to_owned(),
        }
    }
}

/// Reserved codes and where they were written.
pub(super) struct ReservedClaim<'a> {
    pub(super) at: &'a Value,
    pub(super) reserved: Reserved,
}

/// The rows of one variant; the later ones inherit texts and kind from the first, never windows.
pub(super) fn of_variant<'a>(
    variant: &'a VariantInput<'_>,
    place: usize,
    defaults: &Defaults,
    faults: &mut Faults,
) -> Vec<Claim<'a>> {
    let first = variant.rows.first().map(|row| &row.keys);
    let mut inherited = Texts { kind: defaults.kind, ..Texts::default() };
    if first.is_none_or(|keys| keys.message.is_none()) {
        inherited.message = text::words(variant.ident);
    }
    if first.is_none_or(|keys| keys.description.is_none()) {
        inherited.description = text::first_paragraph(&variant.docs);
    }
    let mut claims = Vec::new();
    // Texts are copied only where there are several rows, and defaults made only where they are used.
    for (nth, RowInput { list, keys }) in variant.rows.iter().enumerate() {
        let is_last = nth + 1 == variant.rows.len();
        let is_first = nth == 0;
        let default =
            if is_first || is_last { mem::take(&mut inherited) } else { inherited.clone() };
        let texts = text::texts(keys, default, faults);
        if is_first && !is_last {
            inherited = texts.clone();
        }
        let when = When::of_row(keys, defaults.window, faults);
        match &keys.code {
            Some(code) => {
                let row = codes::code_or_range(code, defaults.code, faults).map(|codes| Row {
                    codes,
                    window: when.window(),
                    outcome: Outcome::Error(place),
                    texts,
                });
                claims.extend(row.map(|row| Claim {
                    at: code,
                    variant: Some(variant.ident),
                    when,
                    row,
                }));
            }
            None if keys.dropped.faults.is_empty() => {
                faults.push(messages::row_without_code(&list.tokens));
            }
            None => {}
        }
    }
    claims
}

/// The row of a `success(…)`.
pub(super) fn success<'a>(
    SuccessInput { key, keys }: &'a SuccessInput,
    code: Option<CodeType>,
    faults: &mut Faults,
) -> Option<Claim<'a>> {
    faults.append(keys.dropped.faults.iter().cloned());
    // Nothing is made up where the vendor has no message.
    let texts = text::texts(keys, Texts::default(), faults);
    let when = When::of_row(keys, Some(Window::default()), faults);
    let Some(value) = &keys.code else {
        if keys.dropped.faults.is_empty() {
            faults.push(messages::list_without_code(key));
        }
        return None;
    };
    Some(Claim {
        at: value,
        variant: None,
        when,
        row: Row {
            codes: codes::code_or_range(value, code, faults)?,
            window: when.window(),
            outcome: Outcome::Success,
            texts,
        },
    })
}

/// The codes of a `reserved(…)`.
pub(super) fn reserved<'a>(
    ReservedInput { key, keys }: &'a ReservedInput,
    code: Option<CodeType>,
    faults: &mut Faults,
) -> Option<ReservedClaim<'a>> {
    faults.append(keys.dropped.faults.iter().cloned());
    let reason = keys.reason.as_ref().map(|reason| text::required(reason, "reason", faults));
    match (&keys.code, reason) {
        (Some(value), Some(reason)) => {
            let codes = codes::code_or_range(value, code, faults)?;
            return Some(ReservedClaim { at: value, reserved: Reserved { codes, reason } });
        }
        _ if !keys.dropped.faults.is_empty() => {}
        (None, _) => faults.push(messages::list_without_code(key)),
        (Some(_), None) => faults.push(messages::reason_missing(key)),
    }
    None
}

/// The rows in the catalog's order, and for each variant the place of its newest row.
pub(super) fn sorted(claims: Vec<Claim<'_>>, variants: usize) -> (Vec<Row>, Vec<usize>) {
    // By the order in which they were written: of two rows in the newest edition the first wins.
    let mut newest: Vec<Option<usize>> = vec![None; variants];
    let end = |at: usize| claims[at].row.window.end();
    for (at, claim) in claims.iter().enumerate() {
        if let Outcome::Error(variant) = claim.row.outcome
            && newest[variant].is_none_or(|best| end(at) > end(best))
        {
            newest[variant] = Some(at);
        }
    }
    let mut rows: Vec<(usize, Row)> =
        claims.into_iter().map(|claim| claim.row).enumerate().collect();
    rows.sort_unstable_by(|(at, a), (other, b)| {
        (&a.codes.first, a.window.since, at).cmp(&(&b.codes.first, b.window.since, other))
    });
    let mut places = vec![0; rows.len()];
    for (place, (written, _)) in rows.iter().enumerate() {
        places[*written] = place;
    }
    // A variant without a row was reported, and then this is not used.
    let newest =
        newest.into_iter().map(|written| written.map_or(0, |written| places[written])).collect();
    (rows.into_iter().map(|(_, row)| row).collect(), newest)
}
