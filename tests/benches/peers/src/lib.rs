//! What the peers decode with, and the loop that everything is measured in.

mod key;

use std::hint::black_box;

pub use key::Key;

#[allow(
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    dead_code,
    clippy::all,
    clippy::pedantic,
    reason = "written by build.rs and by the macros of the peers"
)]
mod decoders {
    include!(concat!(env!("OUT_DIR"), "/decoders.rs"));
}

pub use decoders::*;

/// What decodes codes of type `K`.
pub struct Subject<K> {
    /// The name in tables.
    pub name: &'static str,
    /// Looks up every code.
    pub run: fn(&[K]),
    /// Whether the code is found.
    pub finds: fn(K) -> bool,
}

/// A function from a code to an `Option` as a [`Subject`].
#[macro_export]
macro_rules! subject {
    ($name:literal, $decode:expr) => {
        $crate::Subject {
            name: $name,
            run: |keys| $crate::look_up(keys, $decode),
            finds: |key| ($decode)(key).is_some(),
        }
    };
}

/// Looks up every key.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "one loop for each function, not a call through a pointer"
)]
pub fn look_up<K: Copy, E>(keys: &[K], decode: impl Fn(K) -> Option<E>) {
    for &key in keys {
        black_box(decode(black_box(key)));
    }
}
