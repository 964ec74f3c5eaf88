//! Who may share a code.

use std::collections::HashSet;

use super::rows::{Claim, ReservedClaim};
use crate::faults::Faults;
use crate::messages;
use crate::model::Reserved;

/// No two rows share a code in any version, and none has a reserved code.
pub(super) fn check(claims: &[Claim<'_>], reserved: &[ReservedClaim<'_>], faults: &mut Faults) {
    // For each row, the first row written before it that it clashes with.
    let mut clashes: Vec<Option<usize>> = vec![None; claims.len()];
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by(|&a, &b| {
        let (a, b) = (&claims[a].row.codes, &claims[b].row.codes);
        (&a.first, &a.last).cmp(&(&b.first, &b.last))
    });
    let mut before: Vec<usize> = Vec::new();
    for at in order {
        let row = &claims[at].row;
        before.retain(|&other| claims[other].row.codes.last >= row.codes.first);
        for &other in &before {
            if claims[at].when.shared_with(claims[other].when).is_some() {
                let (earlier, later) = (at.min(other), at.max(other));
                clashes[later] = Some(clashes[later].map_or(earlier, |known| known.min(earlier)));
            }
        }
        before.push(at);
    }
    let mut shown = HashSet::new();
    for (later, earlier) in claims.iter().zip(clashes) {
        let Some(first) = earlier.map(|earlier| &claims[earlier]) else { continue };
        let window = later.when.shared_with(first.when).unwrap_or_default();
        let codes = later.row.codes.shared_with(&first.row.codes);
        faults.push(messages::clash(later.at.expr(), &codes, window, &later.who(), &first.who()));
        if shown.insert(earlier) {
            let codes = first.row.codes.shared_with(&later.row.codes);
            faults.push(messages::clash_first(first.at.expr(), &codes, &first.who()));
        }
    }
    check_reserved(claims, reserved, faults);
}

/// No row has a reserved code, and none is reserved twice.
fn check_reserved(claims: &[Claim<'_>], reserved: &[ReservedClaim<'_>], faults: &mut Faults) {
    for (nth, this) in reserved.iter().enumerate() {
        let Reserved { codes, reason } = &this.reserved;
        if let Some(earlier) =
            reserved[..nth].iter().find(|other| other.reserved.codes.meets(codes))
        {
            let shared = codes.shared_with(&earlier.reserved.codes);
            faults.push(messages::reserved_twice(this.at.expr(), &shared));
            faults.push(messages::reserved_first(earlier.at.expr(), &shared));
        }
        let mut shown = false;
        for claim in claims.iter().filter(|claim| claim.row.codes.meets(codes)) {
            let shared = claim.row.codes.shared_with(codes);
            faults.push(messages::reserved_clash(claim.at.expr(), &shared, &claim.who(), reason));
            if !shown {
                faults.push(messages::reserved_first(this.at.expr(), &codes.shared_with(&shared)));
            }
            shown = true;
        }
    }
}
