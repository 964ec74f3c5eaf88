//! Sets that no vendor publishes: the extremes, and every size.

use std::collections::BTreeSet;

use fastrand::Rng;

use crate::{Code, CodeType, Row, Set};

/// What names and texts are made of.
const WORDS: [&str; 32] = [
    "access",
    "account",
    "action",
    "backup",
    "bucket",
    "cluster",
    "condition",
    "device",
    "domain",
    "exceeded",
    "expired",
    "failed",
    "group",
    "image",
    "instance",
    "invalid",
    "key",
    "limit",
    "missing",
    "network",
    "object",
    "parameter",
    "policy",
    "quota",
    "request",
    "resource",
    "role",
    "security",
    "snapshot",
    "token",
    "version",
    "volume",
];

/// Blocks of 1 to 40 codes with gaps of 1 to 300, as tables of vendors look.
#[must_use]
pub fn clustered(size: usize) -> Set {
    let mut rng = Rng::with_seed(40);
    let mut codes = Vec::with_capacity(size);
    let mut next = 1;
    while codes.len() < size {
        let block = rng.i64(1..=40);
        codes.extend(next..next + block);
        next += block + rng.i64(1..=300);
    }
    codes.truncate(size);
    numbers("clustered", "clustered", CodeType::U32, &codes)
}

/// Names in camel case, 8 to 40 letters long, as cloud services use them for codes.
pub(crate) fn words(name: &'static str, title: &'static str, size: usize) -> Set {
    let mut rng = Rng::with_seed(27);
    let mut codes = BTreeSet::new();
    while codes.len() < size {
        let count = rng.usize(2..=5);
        let row = Row::new(Code::Number(0), &pick(&mut rng, count), "", "");
        if (8..=40).contains(&row.variant.len()) {
            codes.insert(row.variant);
        }
    }
    let mut codes: Vec<String> = codes.into_iter().collect();
    rng.shuffle(&mut codes);
    let rows = codes.into_iter().map(|code| row(&mut rng, Code::Text(code.clone()), &code));
    Set::new(name, title, CodeType::Str, rows.collect())
}

pub(crate) fn random(size: usize) -> Set {
    let codes = distinct(size, 32, |rng| rng.u32(1..).into());
    numbers("random_5000", "5,000 random u32", CodeType::U32, &codes)
}

/// Codes that take a register to themselves, of which a third ends with 1.0, and a third begins with 2.0.
pub(crate) fn wide(size: usize) -> Set {
    let codes = distinct(size, 64, |rng| rng.i64(..));
    let mut set = numbers("wide_500", "500 random i64", CodeType::I64, &codes);
    for (at, row) in set.rows.iter_mut().enumerate() {
        match at % 3 {
            1 => row.since = Some("2.0".to_owned()),
            2 => row.until = Some("1.0".to_owned()),
            _ => {}
        }
    }
    set
}

/// So many different codes, in ascending order.
fn distinct(size: usize, seed: u64, code: impl Fn(&mut Rng) -> i64) -> Vec<i64> {
    let mut rng = Rng::with_seed(seed);
    let mut codes = BTreeSet::new();
    while codes.len() < size {
        codes.insert(code(&mut rng));
    }
    codes.into_iter().collect()
}

pub(crate) fn dense(size: i64) -> Set {
    let codes: Vec<i64> = (100..100 + size).collect();
    numbers("dense_500", "500 in a row", CodeType::U16, &codes)
}

/// Ten times ten codes in a row, and behind them a range of up to 1,000.
pub(crate) fn ranges() -> Set {
    let mut rng = Rng::with_seed(12);
    let mut rows = Vec::new();
    let mut next = 1;
    for _ in 0..10 {
        rows.extend((next..next + 10).map(|code| (code, None)));
        let first = next + 10 + rng.i64(1..=100);
        let last = first + rng.i64(10..=1_000);
        rows.push((first, Some(last)));
        next = last + rng.i64(2..=300);
    }
    let codes: Vec<i64> = rows.iter().map(|(code, _)| *code).collect();
    let mut set = numbers("ranges", "100 codes and 10 ranges", CodeType::U16, &codes);
    for (row, (_, last)) in set.rows.iter_mut().zip(rows) {
        row.last = last.map(|last| u16::try_from(last).expect("it is small"));
    }
    set
}

fn numbers(name: &'static str, title: &'static str, code: CodeType, codes: &[i64]) -> Set {
    let mut rng = Rng::with_seed(7);
    let row = |&code: &i64| {
        let name = format!("{} {code}", pick(&mut rng, 2));
        row(&mut rng, Code::Number(code), &name)
    };
    Set::new(name, title, code, codes.iter().map(row).collect())
}

/// A row with a message of three words and a description of nine.
fn row(rng: &mut Rng, code: Code, name: &str) -> Row {
    let (message, description) = (pick(rng, 3), pick(rng, 9));
    Row::new(code, name, &message, &description)
}

fn pick(rng: &mut Rng, count: usize) -> String {
    let words: Vec<&str> = (0..count).map(|_| WORDS[rng.usize(..WORDS.len())]).collect();
    words.join(" ")
}
