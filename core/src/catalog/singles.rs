//! The codes of a catalog, each once, and what the newest meaning of each is.

use super::changes::editions;
use super::index::{ALONE, Nearest};
use super::{Key, NOTHING, Placed, Range, SUCCESS};
use crate::code::{Compare, each_code_type};
use crate::{Code, Version};

/// The codes of a catalog, without its ranges and each once, in ascending order.
pub struct Singles<C: Code + ?Sized, const CODES: usize> {
    pub codes: [C::Ref<'static>; CODES],
    /// The first key of each.
    pub firsts: [u32; CODES],
}

/// The newest error of each code.
pub struct Newest<const CODES: usize> {
    pub values: [u32; CODES],
    /// The first key of each, and `ALONE` if no other row has the code.
    pub firsts: [u32; CODES],
}

impl<C: Code + ?Sized, const CODES: usize> Singles<C, CODES> {
    /// What each edition defines, by its slots.
    #[must_use]
    pub const fn editions<const STARTS: usize, const SLOTS: usize>(
        &self,
        placed: &Placed<CODES, STARTS>,
        keys: &[Key<C>],
        changes: &[u64],
    ) -> [u32; SLOTS] {
        let mut table = [NOTHING; SLOTS];
        let slots = SLOTS / (changes.len() + 1);
        let (mut code, mut at) = (0, 0);
        while at < keys.len() && SLOTS > 0 {
            if code + 1 < CODES && self.firsts[code + 1] as usize == at {
                code += 1;
            }
            if !keys[at].codes.is_range() {
                let (mut edition, end) = editions(changes, &keys[at].window);
                while edition < end {
                    table[edition * slots + placed.slots[code] as usize] = keys[at].value;
                    edition += 1;
                }
            }
            at += 1;
        }
        table
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
            ) -> Newest<CODES> {
                let mut newest = Newest {
                    values: [SUCCESS; CODES],
                    firsts: self.firsts,
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
                    if alone {
                        // By far the most, so not by way of the rest.
                        newest.values[at] = keys[first].value;
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
                        }
                    }
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
