//! An enum's own rows, as the macro packs them, and what is read from them.

use super::cell::number_at;
use super::key::{EXTRAS, HEX};
use super::{Keys, SUCCESS};
use crate::code::each_code_type;
use crate::{Code, Deprecated, FamilyId, Kind, Outcome, Row, Version, Window};

/// An enum's own rows.
pub struct Table<C: Code + ?Sized + 'static> {
    pub id: FamilyId,
    pub keys: Keys<C>,
    pub texts: Texts,
}

/// The texts of an enum's own rows. Each stands once, in one of two long ones.
pub struct Texts {
    /// For each row where its variant's name, its message and its description stand: start and
    /// length of each. The name of a success is empty, and so is a description that is not there.
    pub spans: &'static [u8],
    /// The names and the messages.
    pub names: &'static str,
    pub descriptions: &'static str,
    /// What few rows have, by the place of the row.
    pub extras: &'static [(usize, Extra)],
}

/// What few rows have.
pub enum Extra {
    Help(&'static str),
    Url(&'static str),
    Retry(bool),
    Deprecated(Deprecated),
}

/// Those of one row, each with its place.
#[derive(Clone, Copy)]
struct Extras(&'static [(usize, Extra)]);

/// One function for each property that is among them.
macro_rules! extras {
    ($($name:ident: $variant:ident($type:ty),)+) => {
        impl Extras {$(
            const fn $name(self) -> Option<$type> {
                let Self(extras) = self;
                let mut next = 0;
                while next < extras.len() {
                    if let Extra::$variant(found) = extras[next].1 {
                        return Some(found);
                    }
                    next += 1;
                }
                None
            }
        )+}
    };
}

extras! {
    help: Help(&'static str),
    url: Url(&'static str),
    retry: Retry(bool),
    deprecated: Deprecated(Deprecated),
}

impl Texts {
    #[inline]
    const fn text(&self, nth: usize, of: &'static str) -> &'static str {
        let (start, length) = (number_at(self.spans, nth), number_at(self.spans, nth + 1));
        match of.split_at_checked(start as usize) {
            Some((_, rest)) => match rest.split_at_checked(length as usize) {
                Some((text, _)) => text,
                None => "",
            },
            None => "",
        }
    }

    #[inline]
    const fn variant(&self, row: usize) -> Option<&'static str> {
        not_empty(self.text(6 * row, self.names))
    }

    #[inline]
    pub(crate) const fn message(&self, row: usize) -> &'static str {
        self.text(6 * row + 2, self.names)
    }

    #[inline]
    pub(crate) const fn description(&self, row: usize) -> Option<&'static str> {
        not_empty(self.text(6 * row + 4, self.descriptions))
    }

    /// What a row has of them.
    const fn extras(&self, row: usize) -> Extras {
        let (start, end) = (self.first_extra(row), self.first_extra(row + 1));
        Extras(self.extras.split_at(end).0.split_at(start).1)
    }

    /// Where the extras begin of a row and of all after it.
    const fn first_extra(&self, row: usize) -> usize {
        let (mut at, mut end) = (0, self.extras.len());
        while at < end {
            let middle = at + (end - at) / 2;
            if self.extras[middle].0 < row {
                at = middle + 1;
            } else {
                end = middle;
            }
        }
        at
    }
}

const fn not_empty(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// A row: where it stands.
pub struct Entry<C: Code + ?Sized + 'static> {
    pub table: &'static Table<C>,
    pub at: usize,
}

impl<C: Code + ?Sized> Clone for Entry<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: Code + ?Sized> Copy for Entry<C> {}

impl<C: Code + ?Sized> Entry<C> {
    #[inline]
    pub(super) const fn variant(self) -> Option<&'static str> {
        self.table.texts.variant(self.at)
    }

    #[inline]
    const fn kind(self) -> Kind {
        Kind::nth(self.table.keys.fact(self.at).kind)
    }

    pub(super) const fn is_range(self) -> bool {
        self.table.keys.is_range(self.at)
    }

    #[inline]
    const fn hex(self) -> bool {
        self.table.keys.fact(self.at).flags & HEX != 0
    }

    /// What few rows have, of this one; most need no search to have none.
    #[inline]
    const fn extras(self) -> Extras {
        if self.table.keys.fact(self.at).flags & EXTRAS == 0 {
            return Extras(&[]);
        }
        self.table.texts.extras(self.at)
    }

    #[inline]
    const fn is_transient(self) -> bool {
        match self.extras().retry() {
            Some(retry) => retry,
            None => self.kind().is_transient(),
        }
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Entry<$code> {
            /// The code, or the first of the range.
            pub(super) const fn first(self) -> <$code as Code>::Ref<'static> {
                self.table.keys.first(self.at)
            }

            /// The row of a value, if it has one. In place: what is not asked of it is not put together.
            #[inline(always)]
            #[must_use]
            pub const fn row_of(entry: Option<Self>) -> Option<Row<$code>> {
                match entry {
                    Some(entry) => Some(entry.row_in_place()),
                    None => None,
                }
            }

            /// The row, put together.
            #[must_use]
            pub const fn row(self) -> Row<$code> {
                self.row_in_place()
            }

            #[inline(always)]
            const fn row_in_place(self) -> Row<$code> {
                let (Table { id, keys, texts }, at) = (self.table, self.at);
                let extras = self.extras();
                Row {
                    codes: keys.codes(at),
                    window: keys.window(at),
                    outcome: match keys.value(at) {
                        SUCCESS => Outcome::Success,
                        _ => Outcome::Error,
                    },
                    family: id,
                    variant: texts.variant(at),
                    message: texts.message(at),
                    description: texts.description(at),
                    kind: self.kind(),
                    help: extras.help(),
                    url: extras.url(),
                    retry: extras.retry(),
                    deprecated: extras.deprecated(),
                    hex: self.hex(),
                }
            }
        }

        impl Table<$code> {
            /// The first of the rows that has `code`.
            #[must_use]
            pub const fn first_with(
                &'static self,
                rows: &[usize],
                code: <$code as Code>::Ref<'_>,
            ) -> Option<Entry<$code>> {
                let mut next = 0;
                while next < rows.len() {
                    if self.keys.codes(rows[next]).contains(code) {
                        return Some(Entry { table: self, at: rows[next] });
                    }
                    next += 1;
                }
                None
            }
        }
    )+};
}

each_code_type! { each }

impl<C: Code + ?Sized> Table<C> {
    /// The entry of a variant's newest row.
    #[inline]
    #[must_use]
    pub const fn newest(&'static self, rows: &'static [u8], variant: usize) -> Entry<C> {
        Entry { table: self, at: number_at(rows, variant) as usize }
    }
}

/// A window as it is written in generated code.
#[must_use]
pub const fn window(since: Option<[u16; 4]>, until: Option<[u16; 4]>) -> Window {
    const fn version(parts: Option<[u16; 4]>) -> Option<Version> {
        match parts {
            Some(parts) => Some(Version::from_parts(parts)),
            None => None,
        }
    }
    Window { since: version(since), until: version(until) }
}

/// One function for each property that a value takes from its row.
macro_rules! properties {
    ($($name:ident: $type:ty = $entry:ident => $value:expr, $default:expr;)+) => {$(
        #[inline]
        #[must_use]
        pub const fn $name<C: Code + ?Sized>(entry: Option<Entry<C>>) -> $type {
            match entry {
                Some($entry) => $value,
                None => $default,
            }
        }
    )+};
}

/// The message of a value without a row.
pub(crate) const UNKNOWN: &str = "unknown code";

properties! {
    texts: Option<(&'static Texts, usize)> = entry => Some((&entry.table.texts, entry.at)), None;
    message: &'static str = entry => entry.table.texts.message(entry.at), UNKNOWN;
    description: Option<&'static str> = entry => entry.table.texts.description(entry.at), None;
    help: Option<&'static str> = entry => entry.extras().help(), None;
    url: Option<&'static str> = entry => entry.extras().url(), None;
    kind: Kind = entry => entry.kind(), Kind::Unknown;
    is_transient: bool = entry => entry.is_transient(), false;
}
