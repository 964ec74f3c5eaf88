//! The rows of a part that have any of some codes.

use crate::catalog::{Range, Split};
use crate::code::{Compare, each_code_type};
use crate::{Code, Codes};

/// A walk over them: first the rows that begin within the codes, then the ranges that begin before and
/// reach into them. It takes as many steps as it finds rows, and a few for ranges that end too early.
pub(super) struct Sharing<'a, C: Code + ?Sized + 'static> {
    keys: &'a Split<C>,
    codes: Codes<C>,
    /// The next row to look at.
    at: usize,
    /// How many of the ranges, from the first, are still to be looked at.
    ranges: usize,
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl<'a> Sharing<'a, $code> {
            pub(super) const fn new(keys: &'a Split<$code>, codes: Codes<$code>) -> Self {
                let at = keys.lower_bound(codes.first());
                Self { keys, codes, at, ranges: Range::<$code>::count_up_to(keys.ranges, codes.first()) }
            }

            /// The place of the next row.
            pub(super) const fn next(&mut self) -> Option<usize> {
                let at = self.at;
                if at < self.keys.len()
                    && !Compare::<$code>::is_less(self.codes.last(), self.keys.first(at))
                {
                    self.at += 1;
                    return Some(at);
                }
                let first = self.codes.first();
                while self.ranges > 0
                    && !Compare::<$code>::is_less(self.keys.ranges[self.ranges - 1].reach, first)
                {
                    self.ranges -= 1;
                    let Range { at, first: begin, last, .. } = self.keys.ranges[self.ranges];
                    if Compare::<$code>::is_less(begin, first)
                        && !Compare::<$code>::is_less(last, first)
                    {
                        return Some(at);
                    }
                }
                None
            }
        }
    )+};
}

each_code_type! { each }
