//! Numbers as the bytes of a literal.
//!
//! The macro writes a table as one byte string: the compiler reads and checks it in one go, where it
//! spends some ten thousand instructions on each element of an array, even on one of `[u8; 4]`. Read
//! back, the bytes of a number are one load.

use super::layout::WITH_CODE;

/// The numbers of `N` bytes in a table.
#[inline(always)]
#[must_use]
pub const fn cells<const N: usize>(table: &[u8]) -> &[[u8; N]] {
    let (cells, _) = table.as_chunks();
    cells
}

/// The number at a place of a table.
#[inline(always)]
pub(super) const fn number_at(table: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(cells(table)[at])
}

/// The value at a place of a table, of so many bytes for each. What stands for a number stays more than
/// any number; where the code follows, it is in the upper half.
#[inline(always)]
#[expect(clippy::cast_sign_loss, reason = "what stands for a number is negative")]
pub(super) const fn value_at(table: &[u8], width: usize, at: usize) -> u64 {
    match width {
        2 => i16::from_le_bytes(cells(table)[at]) as u64,
        WITH_CODE => u64::from_le_bytes(cells(table)[at]),
        _ => number_at(table, at) as u64,
    }
}

/// The table of numbers of values, of so many bytes each; `BYTES` is as many as they have. The codes,
/// if these follow, are the same in each edition.
#[must_use]
pub const fn values<const N: usize, const BYTES: usize>(
    values: &[u32; N],
    codes: &[u32],
    width: usize,
) -> [u8; BYTES] {
    if width == 4 {
        return numbers(values);
    }
    let mut table = [0; BYTES];
    let mut at = 0;
    if width == 2 {
        let (cells, _) = table.as_chunks_mut();
        while at < N {
            cells[at] = lower(values[at]);
            at += 1;
        }
    } else {
        let (cells, _) = table.as_chunks_mut();
        let slots = codes.len();
        while at < N {
            let mut slot = 0;
            while slot < slots {
                cells[2 * at] = bytes(values[at]);
                cells[2 * at + 1] = bytes(codes[slot]);
                at += 1;
                slot += 1;
            }
        }
    }
    table
}

/// The lower half of a number.
#[expect(clippy::cast_possible_truncation, reason = "bits are cut off")]
pub(super) const fn lower(number: u32) -> [u8; 2] {
    [number as u8, (number >> 8) as u8]
}

/// The table of numbers; `BYTES` is four times their number.
#[must_use]
pub const fn numbers<const N: usize, const BYTES: usize>(numbers: &[u32; N]) -> [u8; BYTES] {
    let mut table = [0; BYTES];
    let (cells, _) = table.as_chunks_mut();
    let mut at = 0;
    while at < N {
        cells[at] = bytes(numbers[at]);
        at += 1;
    }
    table
}

/// What `from_le_bytes` gives, which const evaluation takes longer for.
pub(super) const fn number(cell: [u8; 4]) -> u32 {
    let [a, b, c, d] = cell;
    a as u32 | (b as u32) << 8 | (c as u32) << 16 | (d as u32) << 24
}

/// What `to_le_bytes` gives, likewise.
#[expect(clippy::cast_possible_truncation, reason = "bits are cut off")]
pub(super) const fn bytes(number: u32) -> [u8; 4] {
    [number as u8, (number >> 8) as u8, (number >> 16) as u8, (number >> 24) as u8]
}

/// The table of cells; `BYTES` is as many as they have.
#[must_use]
pub const fn flat<const LENGTH: usize, const BYTES: usize>(cells: &[[u8; LENGTH]]) -> [u8; BYTES] {
    let mut table = [0; BYTES];
    table.copy_from_slice(cells.as_flattened());
    table
}
