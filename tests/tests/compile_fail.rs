//! The compile errors, word for word.

/// rustc prints its share of an error differently from one version to the next, so the
/// expectations are pinned to one; `TRYBUILD=overwrite cargo test` rewrites them there.
#[rustversion::attr(not(stable(1.95)), ignore = "the expectations are those of rustc 1.95")]
#[test]
fn compile_fail() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
