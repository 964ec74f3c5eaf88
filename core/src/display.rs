//! How values are written: the texts of errors, and padding without an allocation.

use core::fmt::{self, Display, Write};

use crate::catalog::{Texts, UNKNOWN, texts};
use crate::{ApiError, FamilyId};

/// For generated code: writes `Network Limit (code 5)`; the alternate form adds the family's name and
/// the description: `Viewtron: Network Limit (code 5): client restricted by blacklist/whitelist`.
///
/// # Errors
///
/// Whatever the formatter answers.
#[inline]
pub fn display<E: ApiError>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    of_row(f, E::FAMILY.id(), texts(error.__entry()), &error.code())
}

/// One function for all families: a copy for each would cost the compiler more than all else that the
/// derive gives a small enum. The row is that of the value, if it has one.
fn of_row(
    f: &mut fmt::Formatter<'_>,
    family: &FamilyId,
    row: Option<(&'static Texts, usize)>,
    code: &dyn Display,
) -> fmt::Result {
    let alternate = f.alternate();
    let (message, description) = match row {
        Some((texts, row)) => (texts.message(row), texts.description(row)),
        None => (UNKNOWN, None),
    };
    padded(f, |to| {
        if alternate {
            write!(to, "{}: ", family.name)?;
        }
        write!(to, "{message} (code {code})")?;
        match description {
            Some(description) if alternate => write!(to, ": {description}"),
            _ => Ok(()),
        }
    })
}

/// Writes a text of several pieces with the width, the fill and the alignment that were asked for.
///
/// Padding needs the length first: the text is written twice rather than allocated.
pub(crate) fn padded(
    f: &mut fmt::Formatter<'_>,
    text: impl Fn(&mut dyn Write) -> fmt::Result,
) -> fmt::Result {
    let Some(width) = f.width() else { return text(f) };
    let mut length = Length(0);
    text(&mut length)?;
    let missing = width.saturating_sub(length.0);
    let before = match f.align() {
        Some(fmt::Alignment::Right) => missing,
        Some(fmt::Alignment::Center) => missing / 2,
        Some(fmt::Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    text(f)?;
    (before..missing).try_for_each(|_| f.write_char(fill))
}

/// Counts the characters that are written to it.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}
