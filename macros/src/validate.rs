//! The rules: what was written becomes a [`model::Family`], or every fault is reported.
//!
//! The only place that judges. The rules stand in reading order: the item, its attributes, each
//! variant, and last what only all rows together show.

mod clashes;
pub(crate) mod codes;
mod rows;
pub(crate) mod shape;
mod text;
mod windows;

use syn::ext::IdentExt;
use syn::{DeriveInput, Error, Expr, Generics, Ident, Path};

use crate::faults::Faults;
use crate::input::{
    FamilyInput, FamilyKeys, ReservedInput, RowInput, SuccessInput, Value, VariantInput,
};
use crate::messages;
use crate::model::{CodeType, Family, Kind, Listed, Nested, Unlisted, Window, vis_of_functions};
use crate::paths;

use rows::Claim;
use shape::Role;
use windows::When;

/// What the enum says for all of its rows.
struct Defaults {
    /// `None` if it is faulty.
    window: Option<Window>,
    kind: Option<Kind>,
    code: Option<CodeType>,
}

/// What a faulty enum gives.
pub(crate) struct Faulty {
    /// If there are none, there are suspicions.
    pub(crate) errors: Option<Error>,
    /// What the compiler has probably reported: errors if it has not.
    pub(crate) suspicions: Option<Error>,
    /// What could be made out all the same, for the checks against nested families.
    pub(crate) family: Option<Family>,
    /// Every variant could be read, so that it is known which takes the unknown codes.
    pub(crate) settled: bool,
}

pub(crate) fn family(input: FamilyInput<'_>) -> Result<Family, Box<Faulty>> {
    let mut faults = Faults::default();
    let FamilyInput { item, keys, misspelt, variants } = input;
    let FamilyKeys { code, name, since, until, kind, successes, reserved, wirecode, dropped } =
        keys;
    let keys_complete = dropped.faults.is_empty();
    faults.append(dropped.faults);
    let is_plain_enum = shape::check_item(item, &mut faults);
    let code = match (&code, misspelt) {
        (None, Some(attribute)) => {
            faults.suspect(messages::attribute_misspelt(attribute));
            None
        }
        (code, _) => codes::code_type(code.as_ref(), item, &variants, keys_complete, &mut faults),
    };
    let name = match &name {
        Some(name) => text::required(name, "name", &mut faults),
        None => item.ident.unraw().to_string(),
    };
    let defaults = Defaults {
        window: windows::read("the default window", since.as_ref(), until.as_ref(), &mut faults)
            .filter(|_| !dropped.window),
        kind: text::kind(kind.as_ref(), &mut faults),
        code,
    };
    let wirecode = wirecode_path(wirecode.as_ref()).unwrap_or_else(|fault| {
        faults.push(fault);
        paths::wirecode()
    });

    let mut claims: Vec<Claim<'_>> = Vec::new();
    for success in &successes {
        claims.extend(rows::success(success, code, &mut faults));
    }
    let Sorted { listed, mut nested, open, kept, mut settled } =
        sorted(item, &variants, &defaults, &mut claims, &mut faults);
    // Every variant is a mark: one that is faulty may have been meant to have rows.
    if !variants.is_empty() && nested.len() + kept == variants.len() {
        for (key, value) in [("since", &since), ("until", &until), ("kind", &kind)] {
            faults.append(value.iter().map(|value| messages::default_unused(value.expr(), key)));
        }
    }
    shape::check_open_once(&open, &mut faults);
    settled &= open.len() <= 1;
    shape::check_flattened_once(&mut nested, &mut faults);
    let reserved_claims: Vec<_> =
        reserved.iter().filter_map(|keys| rows::reserved(keys, code, &mut faults)).collect();
    clashes::check(&claims, &reserved_claims, &mut faults);

    let family = code.filter(|_| is_plain_enum).map(|code| {
        claims.retain(|claim| matches!(claim.when, When::Known(_)));
        let (rows, newest) = rows::sorted(claims, listed.len());
        let listed =
            listed.into_iter().zip(newest).map(|(listed, newest)| Listed { newest, ..listed });
        Family {
            ident: item.ident.clone(),
            vis: vis_of_functions(&item.vis),
            generics: Generics::default(),
            name,
            code,
            wirecode,
            rows,
            reserved: reserved_claims.into_iter().map(|claim| claim.reserved).collect(),
            is_deprecated: is_deprecated(item, &variants),
            idents: variants.iter().map(|variant| variant.ident.clone()).collect(),
            variants: listed.collect(),
            nested,
            unlisted: open.into_iter().next().map_or(Unlisted::Refused, |(.., unlisted)| unlisted),
        }
    });
    let errors = faults.into_errors(|| roomy(&variants, &successes, &reserved, code));
    judged(item, errors, family, settled)
}

/// The variants by what they are for.
struct Sorted<'v> {
    listed: Vec<Listed>,
    nested: Vec<Nested>,
    /// Those that are marked `unknown`, each with its mark.
    open: Vec<(&'v Path, &'v Ident, Unlisted)>,
    /// How many of these have the value that keeps a code.
    kept: usize,
    settled: bool,
}

/// Sorts the variants; the rows of those that have some are further `claims`.
fn sorted<'v>(
    item: &DeriveInput,
    variants: &'v [VariantInput<'_>],
    defaults: &Defaults,
    claims: &mut Vec<Claim<'v>>,
    faults: &mut Faults,
) -> Sorted<'v> {
    let (mut listed, mut nested, mut open) = (Vec::new(), Vec::new(), Vec::new());
    let (mut kept, mut settled) = (0, true);
    let is_marked = |row: &RowInput<'_>| row.keys.unknown.is_some();
    let is_open = variants.iter().any(|variant| variant.rows.iter().any(is_marked));
    for (number, variant) in variants.iter().enumerate() {
        match shape::role(variant, &item.ident, defaults.code, is_open, faults) {
            Role::Listed { keeps_code } => {
                claims.extend(rows::of_variant(variant, listed.len(), defaults, faults));
                listed.push(Listed {
                    ident: variant.ident.clone(),
                    number,
                    keeps_code,
                    deprecated: variant.deprecated.map(text::deprecated),
                    newest: 0,
                });
            }
            Role::Nested { family, unknown } => {
                open.extend(
                    unknown.map(|key| (key, variant.ident, Unlisted::Nested(nested.len()))),
                );
                nested.push(family);
            }
            Role::Unknown(key) => {
                kept += 1;
                open.push((key, variant.ident, Unlisted::Kept(variant.ident.clone())));
            }
            Role::Faulty => settled = false,
        }
    }
    Sorted { listed, nested, open, kept, settled }
}

fn is_deprecated(item: &DeriveInput, variants: &[VariantInput<'_>]) -> bool {
    variants.iter().any(|variant| variant.deprecated.is_some())
        || item.attrs.iter().any(|attr| attr.path().is_ident("deprecated"))
}

/// A family without a fault, or the faults.
fn judged(
    item: &DeriveInput,
    errors: (Option<Error>, Option<Error>),
    family: Option<Family>,
    settled: bool,
) -> Result<Family, Box<Faulty>> {
    match (errors, family) {
        ((None, None), Some(family)) => Ok(family),
        ((None, None), None) => {
            let errors = Some(messages::unreadable(item));
            Err(Box::new(Faulty { errors, suspicions: None, family: None, settled }))
        }
        ((errors, suspicions), family) => {
            Err(Box::new(Faulty { errors, suspicions, family, settled }))
        }
    }
}

/// What is advised for a code that is out of range: a code type with room for every code. Not so
/// where families are flattened: they would have to change their type, too.
fn roomy(
    variants: &[VariantInput<'_>],
    successes: &[SuccessInput],
    reserved: &[ReservedInput],
    code: Option<CodeType>,
) -> Option<&'static str> {
    let rows = variants.iter().flat_map(|variant| &variant.rows).map(|row| &row.keys);
    if rows.clone().any(|keys| keys.flatten.is_some()) {
        return None;
    }
    let successes = successes.iter().map(|success| &success.keys);
    let reserved = reserved.iter().map(|reserved| &reserved.keys.code);
    let written = rows.chain(successes).map(|keys| &keys.code).chain(reserved).flatten();
    codes::meant::smallest_with_room(written, code?)
}

/// `crate = ::path`, or where the public crate is by default.
pub(crate) fn wirecode_path(written: Option<&Value>) -> Result<Path, Error> {
    match written.map(Value::expr) {
        None => Ok(paths::wirecode()),
        Some(Expr::Path(path))
            if path.qself.is_none()
                && path.path.segments.iter().all(|segment| segment.arguments.is_none()) =>
        {
            Ok(path.path.clone())
        }
        Some(other) => Err(messages::not_a_path(other)),
    }
}
