//! What the program prints and its exit status, without starting a process.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wirecode::viewtron::DeviceError;

use super::{BAD_INPUT, FINE, NOT_FINE, run};

const KEYS: [&str; 13] = [
    "family",
    "group",
    "code",
    "outcome",
    "defined",
    "variant",
    "message",
    "description",
    "kind",
    "transient",
    "since",
    "until",
    "help",
];

/// Runs with the words of `line` as arguments and `stdin` as standard input.
fn explain(line: &str, stdin: &[u8]) -> (u8, String) {
    let args = std::iter::once("explain").chain(line.split_whitespace());
    match run(args.map(Into::into), &mut &*stdin) {
        Ok((text, status)) => (status, text),
        Err(fault) => (BAD_INPUT, fault),
    }
}

/// What is printed with `--json`, after a check that it has exactly the keys it should have.
#[track_caller]
fn json(status: u8, line: &str, stdin: &[u8]) -> Value {
    let (code, text) = explain(&format!("{line} --json"), stdin);
    assert_eq!(code, status, "{text}");
    let value: Value = serde_json::from_str(&text).expect(&text);
    let mut keys: BTreeSet<&str> = KEYS.into();
    if line.contains("--reply") {
        keys.extend(["reply", "device_text", "items"]);
    }
    let found: BTreeSet<&str> =
        value.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(found, keys);
    value
}

#[track_caller]
fn assert_has(value: &Value, expected: &Value) {
    for (key, expected) in expected.as_object().expect("an object") {
        assert_eq!(&value[key], expected, "{key} of {value:#}");
    }
}

#[track_caller]
fn bad_input(line: &str, stdin: &[u8], says: &str) {
    let (status, text) = explain(line, stdin);
    assert_eq!(status, BAD_INPUT, "{text}");
    assert!(text.contains(says), "{text:?} does not say {says:?}");
    assert!(!text.contains('\n'), "{text:?} is not one line");
}

#[test]
fn a_code_by_version() {
    let value = json(FINE, "viewtron 5 --api 1.9", b"");
    assert_has(
        &value,
        &json!({
            "family": "Viewtron", "group": "base", "code": 5, "outcome": "error", "defined": "yes",
            "variant": "NetworkPortError", "message": "Network Port Error",
            "description": "network port number error", "kind": "InvalidArgument",
            "transient": false, "since": null, "until": "2.0", "help": null,
        }),
    );
    let value = json(FINE, "viewtron 5", b"");
    assert_has(&value, &json!({"variant": "NetworkLimit", "since": "2.0", "until": null}));
    let value = json(NOT_FINE, "viewtron 107 --api 1.9", b"");
    assert_has(&value, &json!({"variant": "FileOverLimit", "defined": "other-version"}));
    let value = json(FINE, "viewtron -107 --api 1.9", b"");
    assert_has(&value, &json!({"variant": "FileOverLimit", "defined": "yes", "group": "audio"}));
    let value = json(NOT_FINE, "viewtron 499", b"");
    assert_has(
        &value,
        &json!({
            "code": 499, "outcome": "unknown", "defined": "no", "variant": null,
            "message": "unknown code", "kind": "Unknown", "transient": false,
        }),
    );
}

#[test]
fn a_code_of_vdg_sense() {
    assert_has(&json(FINE, "vdg -11", b""), &json!({"variant": "NoImage", "group": null}));
    assert_has(
        &json(FINE, "vdg 0", b""),
        &json!({"outcome": "success", "message": "Ok, no error.", "kind": null}),
    );
    assert_has(&json(FINE, "vdg 7", b""), &json!({"outcome": "success", "code": 7}));
}

#[test]
fn the_text_says_what_depends_on_the_version() {
    let (status, text) = explain("viewtron 5", b"");
    assert_eq!(status, FINE);
    assert!(
        text.contains("depends on the version: until 2.0, it means Network Port Error"),
        "{text}"
    );
    let (status, text) = explain("viewtron 107 --api 1.9", b"");
    assert_eq!(status, NOT_FINE);
    assert!(
        text.contains("version 1.9 does not have this code; it is defined since 2.0"),
        "{text}"
    );
    let (_, text) = explain("vdg -11", b"");
    assert!(!text.contains("version:"), "{text}");
    let (status, text) = explain("viewtron 8", b"");
    assert_eq!(status, FINE);
    assert!(text.contains("what to do   change password and retry"), "{text}");
}

/// The samples are beside the program, as the README names them.
#[test]
fn replies() {
    let sample = |name| format!("--reply {}/replies/{name}.xml", env!("CARGO_MANIFEST_DIR"));
    let value = json(NOT_FINE, &format!("viewtron {} --api 2.0", sample("viewtron_failed")), b"");
    assert_has(
        &value,
        &json!({"code": 5, "variant": "NetworkLimit", "reply": "failed", "outcome": "error", "device_text": "Network Limit", "items": []}),
    );
    let value = json(FINE, &format!("viewtron {}", sample("viewtron_data")), b"");
    assert_has(
        &value,
        &json!({"code": null, "reply": "data", "outcome": "success", "defined": null}),
    );
    let value = json(NOT_FINE, &format!("viewtron {}", sample("viewtron_items")), b"");
    assert_eq!(value["items"].as_array().map(Vec::len), Some(2));
    let value = json(NOT_FINE, &format!("vdg {}", sample("vdg_failed")), b"");
    assert_has(&value, &json!({"code": -11, "reply": "failed", "variant": "NoImage"}));
    let value = json(FINE, "vdg --reply -", b"<result errorcode='12'/>");
    assert_has(&value, &json!({"code": 12, "reply": "success", "outcome": "success"}));
    let value = json(FINE, "vdg --reply -", b"\xFF\xD8\xFF\xE0");
    assert_has(&value, &json!({"code": null, "reply": "image", "outcome": "success"}));
}

/// The status decides, whatever the code says.
#[test]
fn a_reply_says_itself_whether_it_failed() {
    let reply = br#"<config status="success" errorCode="5"/>"#;
    assert_has(
        &json(FINE, "viewtron --reply -", reply),
        &json!({"outcome": "success", "reply": "success"}),
    );
    let reply = br#"<config status="failed" errorCode="0"/>"#;
    assert_has(
        &json(NOT_FINE, "viewtron --reply -", reply),
        &json!({"outcome": "error", "reply": "failed"}),
    );
    let reply = br#"<config status="failed"/>"#;
    assert_has(
        &json(NOT_FINE, "viewtron --reply -", reply),
        &json!({"outcome": "error", "code": null}),
    );
    let reply = br#"<config status="failed" errorCode="499"/>"#;
    assert_has(
        &json(NOT_FINE, "viewtron --reply -", reply),
        &json!({"outcome": "unknown", "code": 499}),
    );
}

#[test]
fn a_failing_item_under_a_success_is_a_failure() {
    let reply = br#"<config status="success"><r><item><index>7</index><errorCode>203</errorCode></item></r></config>"#;
    let value = json(NOT_FINE, "viewtron --reply -", reply);
    let items = json!([{"index": 7, "code": 203, "message": "Same license plate already exists"}]);
    assert_has(&value, &json!({"reply": "success", "items": items}));
}

#[test]
fn the_text_of_a_reply_says_what_decided() {
    let text = |reply: &[u8]| explain("viewtron --reply -", reply).1;
    let said = text(br#"<config status="success" errorCode="5"/>"#);
    assert!(said.contains("the status decides"), "{said}");
    let said = text(br#"<config status="failed" errorCode="0"/>"#);
    assert!(said.contains("the status decides"), "{said}");
    let said = text(br#"<config status="failed" errorCode="5"/>"#);
    assert!(!said.contains("the status decides"), "{said}");
    for reply in
        [&br#"<config errorCode="999"/>"#[..], br#"<config status="failed" errorCode="999"/>"#]
    {
        assert!(!text(reply).contains("the status decides"));
    }
    let said = text(br#"<config status="failed"/>"#);
    assert!(said.contains("failed; the device does not say why"), "{said}");
    let said = text(br"<config><item><errorCode>203</errorCode></item></config>");
    assert!(said.contains("a success on top, but not of every item"), "{said}");
    assert!(said.contains("item ?       Same license plate already exists (code 203)"), "{said}");
}

#[test]
fn lists() {
    let (status, text) = explain("viewtron --list --format json", b"");
    let rows: Vec<Value> = serde_json::from_str(&text).expect(&text);
    assert_eq!((status, rows.len()), (FINE, DeviceError::FAMILY.rows().len()));
    let (_, text) = explain("viewtron --list --api 1.9 --json", b"");
    let rows: Vec<Value> = serde_json::from_str(&text).expect(&text);
    assert!(
        rows.iter().all(|row| row["defined"] == "yes" && row["since"] == Value::Null),
        "{text}"
    );
    assert_eq!(rows.len(), 17);
    let (_, text) = explain("vdg --list --json", b"");
    assert!(text.contains("\"code\": \"1..=2147483647\""), "{text}");
    let (_, text) = explain("vdg --list --format markdown", b"");
    assert!(
        text.contains("| -11 | all | NotFound | No image | There is no image found to return. |"),
        "{text}"
    );
    let (_, text) = explain("viewtron --list", b"");
    assert!(text.lines().any(|line| line.ends_with("(success)           Successful")), "{text}");
}

#[test]
fn bad_usage_is_one_clear_line() {
    bad_input("viewtron", b"", "<CODE|--reply <FILE>|--list>");
    bad_input("viewtron abc", b"", "'abc'");
    bad_input("viewtron 99999999999", b"", "99999999999");
    bad_input("viewtron 5 --list", b"", "cannot be used with");
    bad_input("viewtron 5 --api 2.x", b"", "a version is one to four numbers");
    bad_input("viewtron 5 --format json", b"", "--format goes with --list");
    bad_input("tron 5", b"", "'tron'");
    bad_input("viewtron --reply no/such/file", b"", "cannot read no/such/file");
}

#[test]
fn bytes_that_are_no_reply_are_named() {
    bad_input("viewtron --reply -", b"", "empty");
    bad_input(
        "viewtron --reply -",
        b"<response><errorCode>536870934</errorCode></response>",
        "`response`",
    );
    bad_input("viewtron --reply -", b"<event/>", "`event`");
    bad_input("viewtron --reply -", b"<html></html>", "HTML");
    bad_input("viewtron --reply -", b"<config status=\"success\">", "cut off");
    bad_input("viewtron --reply -", b"<config errorCode=\"5x\"/>", "\"5x\"");
    bad_input("vdg --reply -", b"<result errorcode=\"99999999999\"/>", "\"99999999999\"");
}

#[test]
fn help_is_no_error() {
    let (status, text) = explain("--help", b"");
    assert_eq!(status, FINE);
    assert!(text.contains("--reply"), "{text}");
}
