//! The text of a failed check, put together in const evaluation.

use crate::catalog::of_one_family;
use crate::{Code, FamilyId, Row, Version, Window};

/// How many faults of one flattened field are listed; the rest is counted.
const LISTED: usize = 8;

/// The codes that two rows share.
#[derive(Clone, Copy)]
pub(crate) enum Overlap {
    /// As sign and magnitude, and whether to write them in hex.
    Numbers {
        first: (bool, u128),
        last: (bool, u128),
        hex: bool,
    },
    Text(&'static str),
}

/// The faults of one flattened field, as the text of one error.
pub(crate) struct Report {
    outer: FamilyId,
    text: Text,
    faults: usize,
    clashes: bool,
    /// One of them with a single code, which `except` can take away.
    exceptable: bool,
}

impl Report {
    const EMPTY: Self = Self {
        outer: FamilyId { name: "", ident: "", module: "" },
        text: Text { bytes: [0; Text::SIZE], used: 0 },
        faults: 0,
        clashes: false,
        exceptable: false,
    };

    /// For flattening `part` into the family `outer`.
    pub(crate) const fn new(outer: &FamilyId, part: &FamilyId) -> Self {
        let mut report = Self { outer: *outer, ..Self::EMPTY };
        report.text.push("`").push(part.ident).push("` cannot be flattened into `");
        report.text.push(outer.ident).push("`:");
        report
    }

    /// Counts a fault; `None` for those that are only counted.
    const fn line(&mut self) -> Option<&mut Text> {
        self.faults += 1;
        if self.faults > LISTED {
            return None;
        }
        Some(self.text.push("\n  "))
    }

    /// The nested family keeps unknown codes, and its variant is not marked so.
    pub(crate) const fn is_open(&mut self) {
        if let Some(line) = self.line() {
            line.push("it keeps unknown codes, and only one part of a family can: ");
            line.push("write `#[api_error(flatten, unknown)]` here, and no other `unknown`");
        }
    }

    /// The nested family is marked to take the unknown codes, and keeps none.
    pub(crate) const fn is_closed(&mut self) {
        if let Some(line) = self.line() {
            line.push("it keeps no unknown codes: write `#[api_error(flatten)]` here, ");
            line.push("or give it a variant `#[api_error(unknown)] Unknown(UnknownCode<Self>)`");
        }
    }

    /// Whether the row is a nested one with a single code, which `except` takes away.
    const fn can_be_excepted<C: Code + ?Sized>(&self, row: &Row<C>) -> bool {
        !of_one_family(row.family, &self.outer) && !row.codes.is_range()
    }

    /// Two rows have `codes` in common in `window`.
    pub(crate) const fn clash<C: Code + ?Sized>(
        &mut self,
        codes: &Overlap,
        window: &Window,
        mine: &Row<C>,
        yours: &Row<C>,
    ) {
        self.clashes = true;
        self.exceptable |= self.can_be_excepted(mine) || self.can_be_excepted(yours);
        if let Some(line) = self.line() {
            line.codes(codes)
                .push(", ")
                .window(window)
                .push(": ")
                .row(mine)
                .push(" and ")
                .row(yours);
        }
    }

    /// A row has `codes` that the outer family reserves.
    pub(crate) const fn reserved<C: Code + ?Sized>(
        &mut self,
        codes: &Overlap,
        row: &Row<C>,
        reason: &str,
    ) {
        if let Some(line) = self.line() {
            line.codes(codes).push(" of ").row(row).push(" is reserved here: ").push(reason);
        }
    }

    /// `except` names a code that the nested family does not have.
    pub(crate) const fn shadows_nothing(code: &Overlap, nested: &FamilyId, in_range: bool) -> Self {
        let mut report = Self::EMPTY;
        report.faults = 1;
        if in_range {
            report.text.push("`except` takes single codes away, and ").codes(code);
            report.text.push(" is within a range of `").push(nested.ident).push("`: ");
            report
                .text
                .push("limit the range with `since` and `until`, or leave the code out of it");
            return report;
        }
        report
            .text
            .push("`except` shadows nothing: `")
            .push(nested.ident)
            .push("` has no row with ");
        report.text.codes(code);
        report
    }

    /// `except` names a code that no other row of the outer family has.
    pub(crate) const fn not_replaced(code: &Overlap, must_be_error: bool) -> Self {
        let mut report = Self::EMPTY;
        report.faults = 1;
        report.text.push("`except` takes ").codes(code).push(" away, and no ");
        report.text.push(if must_be_error { "error row" } else { "row" });
        report.text.push(" here says what it means instead: add a variant with it");
        report
    }

    /// Fails the build if there is a fault.
    #[track_caller]
    pub(crate) const fn finish(mut self) {
        if self.faults == 0 {
            return;
        }
        if self.faults > LISTED {
            self.text.push("\n  and ").decimal((self.faults - LISTED) as u128).push(" more");
        }
        if self.clashes {
            self.text.push("\nno two rows may have the same code in the same version: ");
            self.text.push("limit them with `since` and `until`");
            self.text.push(if self.exceptable {
                ", or, if the code means something else here, write `flatten, except(CODE)`"
            } else {
                ", or leave the code out of the range"
            });
        }
        panic!("{}", self.text.as_str());
    }
}

/// A text that grows in const evaluation, where nothing can be allocated.
struct Text {
    bytes: [u8; Self::SIZE],
    used: usize,
}

impl Text {
    /// Room for the listed faults with long paths; what does not fit is cut off.
    const SIZE: usize = 8192;

    const fn push(&mut self, text: &str) -> &mut Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            self.byte(bytes[at]);
            at += 1;
        }
        self
    }

    const fn byte(&mut self, byte: u8) -> &mut Self {
        if self.used < Self::SIZE {
            self.bytes[self.used] = byte;
            self.used += 1;
        }
        self
    }

    /// A text as it is written in source: one that breaks the line would break the report.
    const fn quoted(&mut self, text: &str) -> &mut Self {
        self.push("\"");
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            match bytes[at] {
                b'\n' => self.push("\\n"),
                b'\r' => self.push("\\r"),
                b'\t' => self.push("\\t"),
                byte @ (b'"' | b'\\') => self.push("\\").byte(byte),
                byte @ (0..=31 | 127) => self.push("\\u{").digits(byte as u128, 16).push("}"),
                byte => self.byte(byte),
            };
            at += 1;
        }
        self.push("\"")
    }

    const fn decimal(&mut self, number: u128) -> &mut Self {
        self.digits(number, 10)
    }

    const fn digits(&mut self, number: u128, radix: u128) -> &mut Self {
        let mut divisor = 1;
        while number / divisor >= radix {
            divisor *= radix;
        }
        while divisor > 0 {
            let (digit, _) = DIGITS.split_at((number / divisor % radix) as usize + 1);
            let (_, digit) = digit.split_at(digit.len() - 1);
            self.push(digit);
            divisor /= radix;
        }
        self
    }

    const fn number(&mut self, (negative, magnitude): (bool, u128), hex: bool) -> &mut Self {
        if negative {
            self.push("-");
        }
        if hex { self.push("0x").digits(magnitude, 16) } else { self.decimal(magnitude) }
    }

    const fn codes(&mut self, codes: &Overlap) -> &mut Self {
        match *codes {
            Overlap::Text(code) => self.push("code ").quoted(code),
            Overlap::Numbers { first, last, hex } if first.0 == last.0 && first.1 == last.1 => {
                self.push("code ").number(first, hex)
            }
            Overlap::Numbers { first, last, hex } => {
                self.push("codes ").number(first, hex).push("..=").number(last, hex)
            }
        }
    }

    const fn version(&mut self, version: Version) -> &mut Self {
        let parts = version.parts();
        let mut shown = 4;
        while shown > 2 && parts[shown - 1] == 0 {
            shown -= 1;
        }
        let mut at = 0;
        while at < shown {
            if at > 0 {
                self.push(".");
            }
            self.decimal(parts[at] as u128);
            at += 1;
        }
        self
    }

    const fn window(&mut self, window: &Window) -> &mut Self {
        match (window.since, window.until) {
            (None, None) => self.push("all versions"),
            (Some(since), None) => self.push("since ").version(since),
            (None, Some(until)) => self.push("until ").version(until),
            (Some(since), Some(until)) => {
                self.push("since ").version(since).push(" until ").version(until)
            }
        }
    }

    const fn row<C: Code + ?Sized>(&mut self, row: &Row<C>) -> &mut Self {
        let prefix = if row.variant.is_some() { "`" } else { "a success of `" };
        self.push(prefix).push(row.family.module).push("::").push(row.family.ident);
        if let Some(variant) = row.variant {
            self.push("::").push(variant);
        }
        self.push("`")
    }

    const fn as_str(&self) -> &str {
        // Nothing but whole texts is pushed, so only the cut at the end can split a character.
        let mut end = self.used;
        loop {
            match core::str::from_utf8(self.bytes.split_at(end).0) {
                Ok(text) => return text,
                Err(error) => end = error.valid_up_to(),
            }
        }
    }
}

const DIGITS: &str = "0123456789abcdef";
