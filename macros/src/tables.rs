//! The tables of an enum as the bytes that stand in its code, smallest byte of a number first: an
//! array of literals costs the compiler some ten thousand instructions for each, a byte string of
//! the same size next to nothing.
//!
//! What the bytes mean is said in `wirecode`, at the types of `catalog` that read them.

mod index;
mod rows;
mod variants;

use std::rc::Rc;

pub(crate) use index::Index;
pub(crate) use rows::{Range, Rows};
pub(crate) use variants::Variants;

use crate::model::{Code, CodeType, Number};

/// A table of codes.
pub(crate) enum Cells {
    /// Each in as many bytes as the code type has.
    Numbers(Vec<u8>),
    Texts(Vec<Rc<str>>),
}

impl Cells {
    fn of<'c>(code: CodeType, codes: impl Iterator<Item = Option<&'c Code>>) -> Self {
        if code.is_text() {
            let text = |code: Option<&Code>| match code {
                Some(Code::Text(text)) => Rc::clone(text),
                _ => Rc::from(""),
            };
            return Self::Texts(codes.map(text).collect());
        }
        let width = code.width() as usize / 8;
        let mut bytes = Vec::new();
        for code in codes {
            let bits = code.map_or(0, bits).to_le_bytes();
            bytes.extend_from_slice(bits.get(..width).unwrap_or(&bits));
        }
        Self::Numbers(bytes)
    }
}

/// A number in two's complement; 0 for a text.
fn bits(code: &Code) -> u128 {
    match code {
        Code::Number(Number::Natural(magnitude)) => *magnitude,
        Code::Number(Number::Negative(magnitude)) => magnitude.wrapping_neg(),
        Code::Text(_) => 0,
    }
}

/// The lower bits of a number, which are all if its type has no more.
#[expect(clippy::cast_possible_truncation, reason = "bits are cut off")]
fn lower_bits(code: &Code) -> u32 {
    bits(code) as u32
}

/// A place or a length, of which there are fewer than a compiler could hold.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
