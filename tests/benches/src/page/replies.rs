//! Readers of replies.

use super::{Section, dots};
use crate::record::Record;
use crate::steps::Step;
use crate::table::Table;
use crate::targets::Target;
use crate::tools::Failure;

const SUBJECTS: [&str; 4] = ["wirecode", "quick-xml", "roxmltree", "memchr"];

pub(crate) fn section(records: &[Record]) -> Result<Section, Failure> {
    let mut section = Section::new(
        "Replies",
        "From the bytes of a reply to the code of its failure: a failure of 200 bytes, and 5 MiB of \
         data, which has to be read to its end, as what is cut off is no success. quick-xml is the \
         loop that one writes with it; roxmltree builds a tree; memchr looks for the text of the \
         attribute and parses nothing, so it is a bound and no peer.",
    );
    let rows = [("viewtron", "Viewtron"), ("vdg_sense", "VDG Sense")].map(|(set, title)| {
        [("failure", "a failure"), ("data", "data")]
            .map(|(reply, what)| (format!("{title}, {what}"), format!("{set}/{reply}")))
    });
    let rows = rows.concat();
    for (metric, most_is_best) in [("ns", false), ("GB/s", true)] {
        let table = Table {
            records,
            metric,
            most_is_best,
            subjects: &SUBJECTS,
            rows: ("reply", &rows),
            not_compared: &["memchr"],
        };
        section.table(Step::Replies, metric, &table);
        if !most_is_best {
            let failures = rows.iter().filter(|(_, group)| group.ends_with("/failure"));
            section.targets.extend(failures.map(|(title, group)| Target {
                what: format!("{title}, against a bare loop over quick-xml's events"),
                at_most: 1.5,
                measured: table.ratio(group),
            }));
        }
        if most_is_best {
            section.plot("replies", "Reading replies", "GB/s, more is better", |plot| {
                let (rows, series) = dots(&table);
                plot.dots(&rows, &series)
            })?;
        }
    }
    Ok(section)
}
