//! What a set consists of.

use std::collections::{HashMap, HashSet};
use std::fmt;

use heck::ToUpperCamelCase;

/// A vendor's table, reduced to what an enum of it needs.
#[derive(Clone, Debug)]
pub struct Set {
    /// An identifier.
    pub name: &'static str,
    /// What the set is, for a reader.
    pub title: &'static str,
    /// What the codes are.
    pub code: CodeType,
    /// One for each code and version.
    pub rows: Vec<Row>,
}

/// The type of a set's codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeType {
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u16`
    U16,
    /// `u32`
    U32,
    /// `str`
    Str,
}

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The number or the text, or the first number of a range.
    pub code: Code,
    /// The last number, if it is a range of `u16`.
    pub last: Option<u16>,
    /// The variant's identifier.
    pub variant: String,
    /// The vendor's short text.
    pub message: String,
    /// The vendor's explanation; empty if there is none.
    pub description: String,
    /// The first version with this row.
    pub since: Option<String>,
    /// The first version without it.
    pub until: Option<String>,
}

/// A code of any type. `Display` writes the literal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

impl CodeType {
    /// The type's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::Str => "str",
        }
    }

    /// The largest number.
    pub(crate) fn max(self) -> i64 {
        match self {
            Self::I16 => i16::MAX.into(),
            Self::I32 => i32::MAX.into(),
            Self::I64 => i64::MAX,
            Self::U16 => u16::MAX.into(),
            Self::U32 | Self::Str => u32::MAX.into(),
        }
    }

    /// The type as a function takes it.
    #[must_use]
    pub const fn argument(self) -> &'static str {
        if matches!(self, Self::Str) { "&str" } else { self.name() }
    }
}

impl Row {
    /// The code or the range, as a pattern.
    #[must_use]
    pub fn codes(&self) -> String {
        match self.last {
            Some(last) => format!("{}..={last}", self.code),
            None => self.code.to_string(),
        }
    }

    /// The declaration of the variant: one with a range keeps the number.
    pub(crate) fn declaration(&self) -> String {
        let field = if self.last.is_some() { "(u16)" } else { "" };
        format!("{}{field}", self.variant)
    }

    /// Whether it has the code.
    pub(crate) fn has(&self, code: &Code) -> bool {
        match (&self.code, self.last, code) {
            (Code::Number(first), Some(last), Code::Number(number)) => {
                (*first..=last.into()).contains(number)
            }
            (own, _, code) => own == code,
        }
    }

    /// When it ends, the latest last.
    fn end(&self) -> (bool, Vec<u16>) {
        let parts = self.until.iter().flat_map(|until| until.split('.'));
        let number = |part: &str| part.parse().expect("a version is made of numbers");
        (self.until.is_none(), parts.map(number).collect())
    }

    /// A row for all versions whose variant is named after `name`.
    #[must_use]
    pub fn new(code: Code, name: &str, message: &str, description: &str) -> Self {
        Self {
            code,
            last: None,
            variant: name.to_upper_camel_case(),
            message: message.to_owned(),
            description: description.to_owned(),
            since: None,
            until: None,
        }
    }
}

impl Set {
    /// Whether any of the rows is a range of codes.
    #[must_use]
    pub fn has_ranges(&self) -> bool {
        self.rows.iter().any(|row| row.last.is_some())
    }

    /// The set, with a number behind every identifier that an earlier row has.
    #[must_use]
    pub fn new(
        name: &'static str,
        title: &'static str,
        code: CodeType,
        mut rows: Vec<Row>,
    ) -> Self {
        let mut seen = HashSet::new();
        for (at, row) in rows.iter_mut().enumerate() {
            if !seen.insert(row.variant.clone()) {
                row.variant += &at.to_string();
            }
        }
        Self { name, title, code, rows }
    }

    /// The rows that a lookup without a version finds: of every code the newest.
    pub fn newest(&self) -> impl Iterator<Item = &Row> {
        let mut newest: HashMap<&Code, &Row> = HashMap::new();
        for row in &self.rows {
            let of_code = newest.entry(&row.code).or_insert(row);
            if of_code.end() < row.end() {
                *of_code = row;
            }
        }
        self.rows.iter().filter(move |row| std::ptr::eq(newest[&row.code], *row))
    }
}
