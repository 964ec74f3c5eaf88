//! What was written on the enum: every key with its value. Keys that are unknown, repeated or have no
//! value are set aside as faults; all else is for `validate` to judge.
//!
//! The fields of the `*Keys` structs are the reference of the grammar: one doc line a key.

mod item;
mod plain;
mod read;
mod value;

use darling::FromMeta;
use syn::punctuated::Punctuated;
use syn::{Attribute, DeriveInput, Expr, Fields, Ident, Meta, MetaList, Path, Token};

use crate::messages;
use read::read;

pub(crate) use item::item;
pub(crate) use value::{Value, text};

/// The item that the derive stands on.
pub(crate) struct FamilyInput<'a> {
    pub(crate) item: &'a DeriveInput,
    pub(crate) keys: FamilyKeys,
    pub(crate) misspelt: Option<&'a Path>,
    pub(crate) variants: Vec<VariantInput<'a>>,
}

/// A variant with its attributes.
pub(crate) struct VariantInput<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) discriminant: Option<&'a Expr>,
    /// Its doc comment, line by line.
    pub(crate) docs: Vec<&'a Attribute>,
    /// `#[deprecated]`.
    pub(crate) deprecated: Option<&'a Attribute>,
    /// One for each `#[api_error(…)]`: each is a row of its own, so they are never merged.
    pub(crate) rows: Vec<RowInput<'a>>,
    /// An attribute that was probably to be one of ours.
    pub(crate) misspelt: Option<&'a Path>,
    pub(crate) faults: Vec<syn::Error>,
}

/// `#[api_error(…)]` on the enum.
#[derive(Default, FromMeta)]
#[darling(default)]
pub(crate) struct FamilyKeys {
    /// `code = TYPE`: the type of the codes.
    pub(crate) code: Option<Value>,
    /// `name = "…"`: the family's name in texts.
    pub(crate) name: Option<Value>,
    /// `since = "…"`: default for every row.
    pub(crate) since: Option<Value>,
    /// `until = "…"`: default for every row.
    pub(crate) until: Option<Value>,
    /// `kind = …`: default for every row.
    pub(crate) kind: Option<Value>,
    /// `success(…)`: codes that are no errors.
    #[darling(multiple, rename = "success")]
    pub(crate) successes: Vec<SuccessInput>,
    /// `reserved(…)`: codes that no row may use.
    #[darling(multiple)]
    pub(crate) reserved: Vec<ReservedInput>,
    /// `crate = ::path`: where `wirecode` is, when re-exported.
    #[darling(rename = "crate")]
    pub(crate) wirecode: Option<Value>,
    #[darling(skip)]
    pub(crate) dropped: Dropped,
}

/// `success(…)` on the enum: the keys of a row but for those that only errors have.
pub(crate) struct SuccessInput {
    pub(crate) key: Path,
    pub(crate) keys: RowKeys,
}

/// `reserved(…)` on the enum.
pub(crate) struct ReservedInput {
    pub(crate) key: Path,
    pub(crate) keys: ReservedKeys,
}

/// The keys of `reserved(…)`.
#[derive(Default, FromMeta)]
#[darling(default)]
pub(crate) struct ReservedKeys {
    /// `code = CODE or RANGE`: the codes.
    pub(crate) code: Option<Value>,
    /// `reason = "…"`: why.
    pub(crate) reason: Option<Value>,
    #[darling(skip)]
    pub(crate) dropped: Dropped,
}

/// `#[api_error(…)]` on a variant.
pub(crate) struct RowInput<'a> {
    /// The whole list, for faults of no single key.
    pub(crate) list: &'a MetaList,
    pub(crate) keys: RowKeys,
}

/// The keys of one row, or of a mark.
#[derive(Default, FromMeta)]
#[darling(default)]
pub(crate) struct RowKeys {
    /// `code = CODE or RANGE`: the row's codes.
    pub(crate) code: Option<Value>,
    /// `since = "…"`: the first version in which the row holds.
    pub(crate) since: Option<Value>,
    /// `until = "…"`: the first version in which it no longer holds.
    pub(crate) until: Option<Value>,
    /// `message = "…"`: the vendor's short text.
    pub(crate) message: Option<Value>,
    /// `description = "…"`: the longer explanation.
    pub(crate) description: Option<Value>,
    /// `kind = NotFound`: the vendor-neutral class.
    pub(crate) kind: Option<Value>,
    /// `help = "…"`: what to do about it.
    pub(crate) help: Option<Value>,
    /// `url = "…"`: where to read more.
    pub(crate) url: Option<Value>,
    /// `retry = true`: overrides what the kind implies.
    pub(crate) retry: Option<Value>,
    /// `flatten`: the field is itself a family.
    pub(crate) flatten: Option<Mark>,
    /// `except(CODE, …)`: codes of the nested family that mean something else here.
    pub(crate) except: Option<Except>,
    /// `unknown`: keeps the codes that are not listed.
    pub(crate) unknown: Option<Mark>,
    #[darling(skip)]
    pub(crate) dropped: Dropped,
}

/// Where attributes stand, and the keys that are valid there.
pub(crate) struct Place {
    pub(crate) name: &'static str,
    pub(crate) keys: &'static [&'static str],
}

const ENUM: Place = Place {
    name: "the enum",
    keys: &["code", "name", "since", "until", "kind", "success", "reserved", "crate"],
};
const VARIANT: Place = Place {
    name: "a variant",
    keys: &[
        "code",
        "since",
        "until",
        "message",
        "description",
        "kind",
        "help",
        "url",
        "retry",
        "flatten",
        "except",
        "unknown",
    ],
};
const SUCCESS: Place =
    Place { name: "`success(…)`", keys: &["code", "message", "description", "since", "until"] };
const RESERVED: Place = Place { name: "`reserved(…)`", keys: &["code", "reason"] };

/// What `macro_rules` passes on arrives in a group without delimiters.
fn ungrouped(mut value: Expr) -> Expr {
    while let Expr::Group(group) = value {
        value = *group.expr;
    }
    value
}

/// A key that stands alone.
pub(crate) struct Mark(pub(crate) Path);

impl FromMeta for Mark {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        match item {
            Meta::Path(path) => Ok(Self(path.clone())),
            _ => Err(messages::mark_has_value(item.path()).into()),
        }
    }
}

/// The codes of `except(…)`.
pub(crate) struct Except {
    pub(crate) key: Path,
    pub(crate) codes: Vec<Expr>,
}

impl FromMeta for Except {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        let Meta::List(list) = item else {
            return Err(messages::except_has_no_list(item.path()).into());
        };
        let codes = list.parse_args_with(Punctuated::<Expr, Token![,]>::parse_terminated)?;
        Ok(Self { key: list.path.clone(), codes: codes.into_iter().map(ungrouped).collect() })
    }
}

impl FromMeta for SuccessInput {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        let list = item.require_list().map_err(|_| messages::list_missing(item.path()))?;
        Ok(Self { key: list.path.clone(), keys: read(list, &SUCCESS) })
    }
}

impl FromMeta for ReservedInput {
    fn from_meta(item: &Meta) -> darling::Result<Self> {
        let list = item.require_list().map_err(|_| messages::list_missing(item.path()))?;
        Ok(Self { key: list.path.clone(), keys: read(list, &RESERVED) })
    }
}

/// What was dropped of a list of keys, because it could not be read.
#[derive(Default)]
pub(crate) struct Dropped {
    pub(crate) faults: Vec<syn::Error>,
    /// There may have been a `since` or `until` among it.
    pub(crate) window: bool,
}
