//! The catalogs of both families against the vendors' tables in `data/`, both ways, and what the
//! rows promise.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::Path;

use wirecode::vdg_sense::{ResultError, VideoTagError};
use wirecode::viewtron::DeviceError;
use wirecode::{ApiError, Kind, Lookup, OpenFamily, Outcome, Row, Version, Window};

const VIEWTRON: &[&str] = &["code", "outcome", "group", "message", "description", "since", "until"];
const VDG_SENSE: &[&str] = &["code", "outcome", "message", "description"];

/// The cells of each row, under its code and its place among the rows of that code, the oldest
/// first. A row that moved to another version is so one cell that differs, not two stray rows.
type Table = BTreeMap<(i32, usize), Vec<String>>;

fn table(rows: impl Iterator<Item = (i32, Vec<String>)>) -> Table {
    let mut table = Table::new();
    for (code, cells) in rows {
        let place = table.range((code, 0)..=(code, usize::MAX)).count();
        table.insert((code, place), cells);
    }
    table
}

/// The CSV, which has exactly these columns and `evidence`.
fn read(file: &str, columns: &[&str]) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
    let mut reader = csv::Reader::from_path(path).expect("the table is there");
    let header = reader.headers().expect("the table has a header");
    assert_eq!(header, [columns, &["evidence"]].concat(), "the header of {file}");
    table(reader.records().map(|record| {
        let record = record.expect("every record has all columns");
        let cells = record.iter().take(columns.len()).map(str::to_owned);
        (record[0].parse().expect("a code is a number"), cells.collect())
    }))
}

/// The rows of a catalog, as the CSV would write them.
fn write(rows: impl IntoIterator<Item = Row<i32>>, columns: &[&str]) -> Table {
    let cells = |row: &Row<i32>| columns.iter().map(|column| cell(row, column)).collect();
    table(rows.into_iter().map(|row| (row.codes.first(), cells(&row))))
}

fn cell(row: &Row<i32>, column: &str) -> String {
    let version = |version: Option<Version>| version.map(|version| version.to_string());
    match column {
        "code" => row.codes.to_string(),
        "outcome" => match row.outcome {
            Outcome::Success => "success".to_owned(),
            Outcome::Error => "error".to_owned(),
        },
        "group" => row.family.name.to_owned(),
        "message" => row.message.to_owned(),
        "description" => row.description.unwrap_or_default().to_owned(),
        "since" => version(row.window.since).unwrap_or_default(),
        "until" => version(row.window.until).unwrap_or_default(),
        _ => unreachable!("no column of a catalog: {column}"),
    }
}

/// Fails with every row and column that differs.
fn assert_same(columns: &[&str], csv: &Table, catalog: &Table) {
    let mut faults = Vec::new();
    for (row @ (code, place), cells) in csv {
        let Some(others) = catalog.get(row) else {
            faults.push(format!("code {code}, row {place}: only in the CSV: {cells:?}"));
            continue;
        };
        for ((column, cell), other) in columns.iter().zip(cells).zip(others) {
            if cell != other {
                faults.push(format!(
                    "code {code}, row {place}, column `{column}`: CSV {cell:?}, catalog {other:?}"
                ));
            }
        }
    }
    for (row @ (code, place), cells) in catalog {
        if !csv.contains_key(row) {
            faults.push(format!("code {code}, row {place}: only in the catalog: {cells:?}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn viewtron_is_its_table() {
    let csv = read("viewtron_codes.csv", VIEWTRON);
    assert_same(VIEWTRON, &csv, &write(DeviceError::FAMILY.rows(), VIEWTRON));
}

/// The catalog has one row more, for the positive values, and no row has a window.
#[test]
fn vdg_sense_is_its_table() {
    let rows = ResultError::FAMILY.rows();
    assert!(rows.iter().all(|row| row.window == Window::ALWAYS));
    let (ranges, rows): (Vec<_>, Vec<_>) = rows.partition(|row| row.codes.is_range());
    assert_same(VDG_SENSE, &read("vdg_sense_codes.csv", VDG_SENSE), &write(rows, VDG_SENSE));

    let ranges: Vec<_> =
        ranges.iter().map(|row| (row.codes.first(), row.codes.last(), row.outcome)).collect();
    assert_eq!(ranges, [(1, i32::MAX, Outcome::Success)]);
}

#[test]
fn video_tags_are_the_general_table_but_for_one_row() {
    let rows = VideoTagError::FAMILY.rows();
    let (own, nested): (Vec<_>, Vec<_>) =
        rows.partition(|row| row.family.name == VideoTagError::FAMILY.name());
    let general: Vec<_> =
        ResultError::FAMILY.rows().filter(|row| row.codes.first() != -26).collect();
    assert_eq!(nested, general);

    let cells =
        ["-26", "error", "Videotag does not exist", "Videotag does not exist or can not be found"];
    let expected = table([(-26, cells.map(str::to_owned).to_vec())].into_iter());
    assert_eq!(own[0].variant, Some("TagNotFound"));
    assert_same(VDG_SENSE, &expected, &write(own, VDG_SENSE));
}

#[test]
fn every_error_has_a_kind_and_a_message() {
    fn check<F: ApiError<Code = i32>>() {
        for row in F::FAMILY.rows() {
            if row.outcome == Outcome::Error {
                assert!(!row.message.is_empty(), "{row:?}");
                assert_ne!(row.kind, Kind::Unknown, "{row:?}");
            }
        }
    }
    check::<DeviceError>();
    check::<ResultError>();
    check::<VideoTagError>();
}

#[test]
fn newest_codes_round_trip() {
    fn check<F: OpenFamily<Code = i32>>() {
        for row in F::FAMILY.rows() {
            if row.outcome == Outcome::Error && row.window.until.is_none() {
                let error = F::from_code(row.codes.first());
                assert_eq!(error.code(), row.codes.first());
                assert_eq!(error.row(), Some(row));
            }
        }
    }
    check::<DeviceError>();
    check::<ResultError>();
    check::<VideoTagError>();
}

#[test]
fn every_row_decodes_in_its_window_and_only_there() {
    fn check<F: OpenFamily<Code = i32> + Debug>() {
        for row in F::FAMILY.rows() {
            let Window { since, until } = row.window;
            let edges = [since, until].into_iter().flatten();
            let versions = edges.flat_map(|edge| [just_before(edge), edge]).chain([
                Version::new(1, 9),
                Version::new(2, 0),
                Version::new(2, 1),
            ]);
            for version in versions {
                check_row_at::<F>(&row, version);
            }
        }
    }
    check::<DeviceError>();
    check::<ResultError>();
    check::<VideoTagError>();
}

fn check_row_at<F: OpenFamily<Code = i32> + Debug>(row: &Row<i32>, version: Version) {
    let edition = F::at(version);
    let code = row.codes.last();
    let inside = since_until_contain(row.window, version);
    let defined = matches!(edition.lookup(code), Lookup::Defined(found) if found == *row);
    assert_eq!(defined, inside, "{row:?} at {version}");
    if !inside {
        return;
    }
    let error = edition.try_from_code(code);
    let Some(variant) = row.variant else {
        assert!(error.is_none(), "{row:?} at {version}");
        assert!(matches!(edition.check(code), Ok(same) if same == code), "{row:?} at {version}");
        return;
    };
    let error = error.unwrap_or_else(|| panic!("{row:?} at {version}"));
    // `ChannelError`, or `Extended(ChannelError)` of a nested family.
    let name = format!("{error:?}");
    let name = name.split_once('(').map_or(&*name, |(_, nested)| nested.trim_end_matches(')'));
    assert_eq!(name, variant, "at {version}");
    assert_eq!(edition.encode(&error), Some(code), "{row:?} at {version}");
}

/// What a window is, apart from the crate's own word for it.
fn since_until_contain(Window { since, until }: Window, version: Version) -> bool {
    since.is_none_or(|since| since <= version) && until.is_none_or(|until| version < until)
}

/// The last version before this one.
fn just_before(version: Version) -> Version {
    let mut parts = version.parts();
    for part in parts.iter_mut().rev() {
        let (less, borrowed) = part.overflowing_sub(1);
        *part = less;
        if !borrowed {
            break;
        }
    }
    Version::from_parts(parts)
}
