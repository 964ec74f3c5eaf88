//! The codes of a catalog, each once, and what the newest meaning of each is.

use super::changes::span;
use super::index::{ALONE, Nearest};
use super::layout::Shape;
use super::{Key, Range, SUCCESS};
use crate::code::{Compare, each_code_type};
use crate::{Code, Version, Window};

/// The codes of a catalog, without its ranges and each once, in ascending order.
pub struct Singles<C: Code + ?Sized, const CODES: usize> {
    pub codes: [C::Ref<'static>; CODES],
    /// The first key of each.
    pub firsts: [u32; CODES],
}

/// The newest error of each code, and in which versions it is what the code means.
pub struct Newest<const CODES: usize> {
    pub values: [u32; CODES],
    /// How many of the changes a version must have seen for the code to mean that, and how many
    /// more it may have seen.
    pub sinces: [u32; CODES],
    pub lengths: [u32; CODES],
    /// The first key of each, and `ALONE` if no other row has the code.
    pub firsts: [u32; CODES],
    /// Whether some code means something else, or nothing, in some version.
    pub by_version: bool,
}

impl<const CODES: usize> Newest<CODES> {
    /// How long the tables of versions are: most families have none, and no tables.
    #[must_use]
    pub const fn version_slots(&self, shape: Shape) -> usize {
        if self.by_version { shape.slots } else { 0 }
    }
}

macro_rules! each {
    ($($code:ident)+) => {$(
        impl Key<$code> {
            /// How many codes the keys have, not counting ranges.
            #[must_use]
            pub const fn count_singles(keys: &[Self]) -> usize {
                let (mut codes, mut at) = (0, 0);
                let mut last: Option<usize> = None;
                while at < keys.len() {
                    if !keys[at].codes.is_range() {
                        let is_new = match last {
                            None => true,
                            Some(last) => !Compare::<$code>::is_equal(
                                keys[last].codes.first(),
                                keys[at].codes.first(),
                            ),
                        };
                        if is_new {
                            codes += 1;
                        }
                        last = Some(at);
                    }
                    at += 1;
                }
                codes
            }

            /// The codes of the keys, not counting ranges.
            #[must_use]
            pub const fn singles<const CODES: usize>(keys: &[Self]) -> Singles<$code, CODES> {
                let (mut codes, mut firsts) = ([<$code>::FILLER; CODES], [0; CODES]);
                let (mut next, mut at) = (0, 0);
                while at < keys.len() {
                    let code = keys[at].codes.first();
                    if !keys[at].codes.is_range()
                        && (next == 0 || !Compare::<$code>::is_equal(codes[next - 1], code))
                    {
                        codes[next] = code;
                        firsts[next] = at as u32;
                        next += 1;
                    }
                    at += 1;
                }
                Singles { codes, firsts }
            }
        }

        impl<const CODES: usize> Singles<$code, CODES> {
            /// The newest error of each code.
            #[must_use]
            pub const fn newest<const RANGES: usize>(
                &self,
                keys: &[Key<$code>],
                ranges: &[Range<$code>; RANGES],
                changes: &[u64],
            ) -> Newest<CODES> {
                let mut newest = Newest {
                    values: [SUCCESS; CODES],
                    sinces: [0; CODES],
                    lengths: [0; CODES],
                    firsts: self.firsts,
                    by_version: false,
                };
                // The ranges that reach the code: codes and ranges ascend, so each is met once.
                let (mut reaching, mut count, mut next) = ([0; RANGES], 0, 0);
                let mut at = 0;
                while at < CODES {
                    let code = self.codes[at];
                    while next < RANGES
                        && !Compare::<$code>::is_less(code, keys[ranges[next].at].codes.first())
                    {
                        reaching[count] = ranges[next].at;
                        (count, next) = (count + 1, next + 1);
                    }
                    let first = self.firsts[at] as usize;
                    let end = if at + 1 < CODES { self.firsts[at + 1] as usize } else { keys.len() };
                    let alone = end - first == 1 && RANGES == 0;
                    // A code without an error is a success in whichever version.
                    let mut window = Window::ALWAYS;
                    if alone {
                        // By far the most, so not by way of the rest.
                        newest.values[at] = keys[first].value;
                        if keys[first].value != SUCCESS {
                            window = keys[first].window;
                        }
                    } else {
                        let mut nearest = Nearest::to(Version::MAX, true);
                        let mut key = first;
                        while key < end {
                            if !keys[key].codes.is_range() {
                                nearest.offer(key, keys[key].window, keys[key].value);
                            }
                            key += 1;
                        }
                        let (mut range, mut still) = (0, 0);
                        while range < count {
                            let key = reaching[range];
                            if keys[key].codes.contains(code) {
                                nearest.offer(key, keys[key].window, keys[key].value);
                                reaching[still] = key;
                                still += 1;
                            }
                            range += 1;
                        }
                        count = still;
                        if let Some(found) = nearest.found() {
                            newest.values[at] = found.value;
                            window = keys[found.at].window;
                        }
                    }
                    newest.by_version |= window.since.is_some() || window.until.is_some();
                    (newest.sinces[at], newest.lengths[at]) = span(changes, &window);
                    if alone {
                        newest.firsts[at] |= ALONE;
                    }
                    at += 1;
                }
                newest
            }
        }
    )+};
}

each_code_type! { each }
