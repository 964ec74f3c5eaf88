//! The codes that lookups are asked for, the same in every run.

use std::collections::HashSet;

use fastrand::Rng;

use crate::{Code, CodeType, Row, Set};

/// In which order codes come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Codes of the set at random, so that branches are hard to predict.
    Random,
    /// One code, three quarters down the set, so that every branch is predicted.
    Same,
    /// Codes that are not in the set, seven of ten beside one that is.
    Miss,
}

impl Order {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Random, Self::Same, Self::Miss];

    /// An identifier.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Same => "same",
            Self::Miss => "miss",
        }
    }
}

/// `length` codes for lookups in `set`.
#[must_use]
pub fn stream(set: &Set, order: Order, length: usize) -> Vec<Code> {
    let mut rng = Rng::with_seed(99);
    let rows: Vec<&Row> = set.newest().collect();
    match order {
        Order::Random => (0..length).map(|_| any(&mut rng, &rows)).collect(),
        Order::Same => vec![rows[rows.len() * 3 / 4].code.clone(); length],
        Order::Miss => {
            let known: HashSet<&Code> = rows.iter().map(|row| &row.code).collect();
            let ranges: Vec<&Row> = rows.iter().copied().filter(|row| row.last.is_some()).collect();
            let is_listed =
                |code: &Code| known.contains(code) || ranges.iter().any(|row| row.has(code));
            let misses = std::iter::repeat_with(|| miss(&mut rng, set.code, &rows));
            misses.filter(|code| !is_listed(code)).take(length).collect()
        }
    }
}

/// A code of any row, of ranges any.
fn any(rng: &mut Rng, rows: &[&Row]) -> Code {
    let row = rows[rng.usize(..rows.len())];
    match (&row.code, row.last) {
        (Code::Number(first), Some(last)) => Code::Number(rng.i64(*first..=last.into())),
        (code, _) => code.clone(),
    }
}

/// A code that is probably not listed.
fn miss(rng: &mut Rng, code: CodeType, rows: &[&Row]) -> Code {
    let is_near = rng.u8(..10) < 7;
    match any(rng, rows) {
        Code::Number(near) if is_near => {
            Code::Number(near.saturating_add(rng.i64(1..=3)).min(code.max()))
        }
        Code::Number(_) => Code::Number(match code {
            CodeType::I16 => rng.i16(..).into(),
            CodeType::I32 => rng.i32(..).into(),
            CodeType::I64 => rng.i64(..),
            CodeType::U16 => rng.u16(..).into(),
            CodeType::U32 | CodeType::Str => rng.u32(..).into(),
        }),
        Code::Text(near) if is_near => {
            let at = rng.usize(..near.len());
            let mut text = near.clone();
            text.replace_range(at..=at, &rng.alphanumeric().to_string());
            Code::Text(text)
        }
        Code::Text(near) => Code::Text(near.chars().map(|_| rng.alphanumeric()).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{NAMES, by_name};

    #[test]
    fn codes_are_of_their_type() {
        for set in NAMES.map(by_name) {
            for order in Order::ALL {
                for code in stream(&set, order, 10_000) {
                    let fits = match (&code, set.code) {
                        (Code::Text(_), code) => code == CodeType::Str,
                        (Code::Number(number), CodeType::I16) => i16::try_from(*number).is_ok(),
                        (Code::Number(number), CodeType::I32) => i32::try_from(*number).is_ok(),
                        (Code::Number(number), CodeType::U16) => u16::try_from(*number).is_ok(),
                        (Code::Number(number), CodeType::U32) => u32::try_from(*number).is_ok(),
                        (Code::Number(_), CodeType::I64) => true,
                        (Code::Number(_), CodeType::Str) => false,
                    };
                    assert!(fits, "{} {order:?} {code}", set.name);
                }
            }
        }
    }
}
