//! Tests of `wirecode` as a downstream crate sees it; everything is under `tests/`.
