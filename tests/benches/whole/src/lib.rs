//! Nothing: only the dependencies matter.
