//! The sets of vendors, from `data` and from the tables that wirecode ships.

use std::collections::HashSet;

use serde::Deserialize;

use crate::{Code, CodeType, Row, Set};

/// A line of any of the tables; each has some of the columns.
#[derive(Deserialize)]
#[serde(default)]
struct Line {
    code: String,
    name: String,
    message: String,
    outcome: String,
    description: String,
    since: String,
    until: String,
}

impl Default for Line {
    fn default() -> Self {
        let none = String::new;
        Self {
            code: none(),
            name: none(),
            message: none(),
            outcome: "error".to_owned(),
            description: none(),
            since: none(),
            until: none(),
        }
    }
}

pub(crate) fn viewtron() -> Set {
    let table = include_str!("../../../data/viewtron_codes.csv");
    Set::new("viewtron", "Viewtron", CodeType::I32, numbers(table))
}

pub(crate) fn vdg_sense() -> Set {
    let table = include_str!("../../../data/vdg_sense_codes.csv");
    Set::new("vdg_sense", "VDG Sense", CodeType::I32, numbers(table))
}

pub(crate) fn kafka() -> Set {
    let table = include_str!("../../data/kafka.csv");
    Set::new("kafka", "Kafka", CodeType::I16, numbers(table))
}

pub(crate) fn opcua() -> Set {
    let table = include_str!("../../data/opcua.csv");
    Set::new("opcua", "OPC UA", CodeType::U32, numbers(table))
}

/// Only the rows that hold today, which is what the peers can tell.
pub(crate) fn mysql() -> Set {
    let rows = numbers(MYSQL).into_iter().filter(|row| row.until.is_none());
    let rows = rows.map(|row| Row { since: None, ..row }).collect();
    Set::new("mysql", "MySQL", CodeType::U16, rows)
}

pub(crate) fn mysql_of_all_versions() -> Set {
    Set::new("mysql_all", "MySQL of all versions", CodeType::U16, numbers(MYSQL))
}

const MYSQL: &str = include_str!("../../data/mysql.csv");

pub(crate) fn sqlstate() -> Set {
    let table = include_str!("../../data/postgresql.csv");
    Set::new("sqlstate", "SQLSTATE", CodeType::Str, texts(table))
}

fn numbers(table: &str) -> Vec<Row> {
    // 0 is the success of every vendor here.
    rows(table, |text| match number(text) {
        0 => None,
        code => Some(Code::Number(code)),
    })
}

fn texts(table: &str) -> Vec<Row> {
    // Some codes have two names, one of them an alias.
    let mut seen = HashSet::new();
    rows(table, |text| {
        let is_new = text != "00000" && seen.insert(text.to_owned());
        is_new.then(|| Code::Text(text.to_owned()))
    })
}

fn number(text: &str) -> i64 {
    let number = match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.expect("a number in the column `code`")
}

fn rows(table: &str, mut code: impl FnMut(&str) -> Option<Code>) -> Vec<Row> {
    let version = |text: String| (!text.is_empty()).then_some(text);
    let mut lines = csv::Reader::from_reader(table.as_bytes());
    lines
        .deserialize()
        .map(|line| line.expect("a well-formed table"))
        .filter(|line: &Line| line.outcome == "error")
        .filter_map(|line| {
            let name = if line.name.is_empty() { &line.message } else { &line.name };
            let row = Row::new(code(&line.code)?, name, name, &line.description);
            Some(Row { since: version(line.since), until: version(line.until), ..row })
        })
        .collect()
}
