//! What the project wants to reach, as ratios to the best peer of the same run.

use std::fmt::Write as _;

use crate::table::round;

/// A ratio up to this says nothing: one in fifty is noise.
pub(crate) const NOISE: f64 = 1.02;

/// A ratio that was measured, and what it is to be at most.
pub(crate) struct Target {
    pub(crate) what: String,
    pub(crate) at_most: f64,
    pub(crate) measured: Option<f64>,
}

/// The targets as a table, without those that were not measured.
pub(crate) fn markdown(targets: &[Target]) -> String {
    let mut text = "| what | at most | measured | |\n|---|---:|---:|---|\n".to_owned();
    for Target { what, at_most, measured } in targets {
        let Some(measured) = measured else { continue };
        let (measured, verdict) = if measured <= at_most {
            (round(*measured), "met")
        } else {
            let is_equal = (at_most - 1.0).abs() < f64::EPSILON && *measured <= NOISE;
            let verdict = if is_equal { "equal but for noise" } else { "**missed**" };
            // With a digit more, as it can be less than is shown otherwise.
            (format!("{measured:.3}"), verdict)
        };
        writeln!(text, "| {what} | {} | {measured} | {verdict} |", round(*at_most))
            .expect("a string takes all");
    }
    text
}
