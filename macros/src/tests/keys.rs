//! Attributes and keys that cannot be read: every fault is found, none twice, in words that fit.

use super::{check, faults_of, item, variants};

#[test]
fn a_misread_key_is_the_only_fault_of_its_variant() {
    variants("#[api_error(cod = 5)] A", &["unknown key `cod`: did you mean `code`?"]);
    variants("#[api_error(code)] A", &["`code` needs a value"]);
    variants("#[api_error(code = 5 since = \"2\")] A", &["expected `,`"]);
    variants("#[api_error()] A", &["says nothing"]);
    variants("A = 5", &["a discriminant is not a code"]);
    check("cod = i32", "#[api_error(code = 5)] A", &["unknown key `cod`"]);
}

#[test]
fn a_misread_key_beside_a_code_hides_nothing() {
    variants(
        "#[api_error(code = 1..300, sinse = \"1.0\", message = \"\")] A(u8)",
        &["unknown key `sinse`", "`message` is empty"],
    );
}

#[test]
fn what_versions_and_texts_are_not() {
    for (keys, expected) in [
        ("since = \"v2.0\"", "write `since = \"2.0\"`"),
        ("since = \"2.x\"", "write one to four numbers"),
        ("since = 2.0.1", "`since = \"2.0.1\"`"),
        ("until = 2f32", "`until = \"2\"`"),
        ("since = \"2.0\"v", "write `\"2.0\"`"),
        ("message = \"Busy\"s", "write `\"Busy\"`"),
        ("kind = wirecode::Kind::Nope", "unknown kind `Nope`"),
        ("kind = wirecode::Kind::Internal", "write `kind = Internal`"),
        ("from = \"1.0\"", "did you mean `since`"),
        ("to = \"1.0\"", "did you mean `until`"),
        ("msg = \"m\"", "did you mean `message`"),
        ("from", "did you mean `flatten`"),
    ] {
        variants(&format!("#[api_error(code = 1, {keys})] A"), &[expected]);
    }
}

#[test]
fn all_faults_of_one_attribute() {
    variants(
        "#[api_error(code = 5.5, since = 2, kind = Teapot, message = \"\", retry = 1)] A",
        &[
            "`message` is empty",
            "unknown kind",
            "`retry` is",
            "in quotes",
            "a whole number written out",
        ],
    );
}

/// What stands inside of `success(…)` and `reserved(…)` is judged like all else.
#[test]
fn faults_inside_of_lists() {
    for (list, says) in [
        ("success(0)", "a code needs its key"),
        ("success(code 0)", "expected"),
        ("success(code = 0..=)", "this is no value of `code`"),
        ("success(code = 0, message \"OK\")", "expected"),
        ("success(code = 0, mesage = \"OK\")", "did you mean `message`?"),
        ("success(code = 0, kind = Internal)", "`success(…)` has no `kind`: its keys are"),
        ("success()", "`success` has no code"),
        ("reserved(900, reason = \"x\")", "a code needs its key"),
        ("reserved(code = 5, reason = \"x\", since = \"2.0\")", "`reserved(…)` has no `since`"),
        ("reserved()", "`reserved` has no code"),
    ] {
        check(&format!("code = i32, {list}"), "#[api_error(code = 1)] A", &[says]);
    }
    check(
        "code = i32, success(code = 0, code = 5)",
        "#[api_error(code = 1)] A",
        &["`code` is written twice", "`code` is written here first"],
    );
}

#[test]
fn an_unreadable_mark_is_one_fault() {
    for (mark, says) in [
        ("flaten", "did you mean `flatten`?"),
        ("flatten except(9)", "expected `,`"),
        ("flatten(except(9))", "`flatten` takes no value"),
        ("flatten = true, except(9)", "`flatten` takes no value"),
    ] {
        variants(&format!("#[api_error({mark})] A(Inner)"), &[says]);
    }
    variants("#[api_error(flatten)] A(#[api_error(except(9))] Inner)", &["belongs on the variant"]);
    variants("A(#[api_error(flatten)] Inner)", &["belongs on the variant"]);
    variants("#[api_error(flatten, except())] A(Inner)", &["`except` names no code"]);
    variants("#[api_error(flatten)] A(E)", &["cannot contain itself"]);
}

/// What could not be read may have been the window, or the shadowed codes: it clashes with nothing.
#[test]
fn a_misread_row_clashes_with_nothing() {
    let old = "#[api_error(code = 1, until = \"2.0\")] A";
    for (keys, says) in [
        ("snice = \"2.0\"", "did you mean `since`?"),
        ("since", "`since` needs a value"),
        ("since =", "`since` needs a value"),
        ("since = 2.0", "in quotes"),
        ("version = \"2.0\"", "did you mean `since`?"),
    ] {
        variants(&format!("{old}, #[api_error(code = 1, {keys})] B"), &[says]);
    }
    let row = "#[api_error(code = 1)] A";
    check("code = i32, untl = \"2.0\", success(code = 1, since = \"2.0\")", row, &["did you mean"]);
    check("code = i32, success(code = 1, untl = \"2.0\")", row, &["did you mean `until`?"]);
}

/// The compiler reports an attribute that it does not know. If it does know it, an error is left.
#[test]
fn a_misspelt_attribute_is_left_to_the_compiler() {
    for source in [
        "#[api_errors(code = i32)] enum E { #[api_error(code = 1)] A }",
        "#[api_error(code = i32)] enum E { #[ApiError(code = 1)] A }",
        "#[api_error(code = i32)] enum E { #[api_err(flatten)] A(Inner) }",
    ] {
        assert_eq!(faults_of(source), [""; 0], "{source}");
        let code = crate::derive(&item(source)).to_string();
        assert!(code.contains("is no attribute of `ApiError`"), "{source}");
        assert!(!code.contains("compile_error"), "{source}");
    }
    let faults = faults_of("#[api_errors(code = i32)] enum E { A }");
    assert_eq!(faults, ["`A` has no code: add `#[api_error(code = …)]`"]);
    variants("#[wirecode::api_error(code = 1)] A", &["the attribute has no path before it"]);
    // Nor is one beside ours a fault.
    variants("#[api_error(code = 1)] #[api_errors(code = 2)] A", &[]);
}

/// Every key of a row, with a good value.
const ROW: [(&str, &str); 9] = [
    ("code", "5"),
    ("since", "\"1.0\""),
    ("until", "\"2.0\""),
    ("message", "\"m\""),
    ("description", "\"d\""),
    ("kind", "Internal"),
    ("help", "\"h\""),
    ("url", "\"u\""),
    ("retry", "true"),
];

#[test]
fn every_key_of_a_row() {
    let others = |key| if key == "code" { "" } else { ", code = 1" };
    for (key, value) in ROW {
        let others = others(key);
        let row = |keys: String| format!("#[api_error({keys}{others})] A");
        variants(&row(format!("{key} = {value}")), &[]);
        let twice =
            [&*format!("`{key}` is written twice"), &format!("`{key}` is written here first")];
        variants(&row(format!("{key} = {value}, {key} = {value}")), &twice);
        variants(&row(key.to_owned()), &[&format!("`{key}` needs a value: write `{key} = ")]);
        variants(&row(format!("{key} = ")), &[&format!("`{key}` needs a value")]);
        variants(&row(format!("{key}({value})")), &[&format!("`{key}` needs a value")]);
        let misspelt = format!("{key}x");
        variants(&row(format!("{misspelt} = {value}")), &[&format!("did you mean `{key}`?")]);
        for mark in ["flatten", "unknown"] {
            let beside = format!("`{key}` has no effect beside `{mark}`");
            let field = if mark == "flatten" { "Nested" } else { "UnknownCode<Self>" };
            variants(&format!("#[api_error({mark}, {key} = {value})] A({field})"), &[&beside]);
        }
        let wrong = match key {
            "code" => "the macro cannot see the value of",
            "since" | "until" => "a version is a text",
            "kind" => "a kind is one name",
            "retry" => "`retry` is `true` or `false`",
            _ => "takes a text in quotes",
        };
        variants(&row(format!("{key} = f()")), &[wrong]);
    }
}

/// Every key of a row that is none of the enum's.
#[test]
fn every_key_in_the_wrong_place() {
    let row = "#[api_error(code = 1)] A";
    for (key, value) in ROW {
        if !["code", "since", "until", "kind"].contains(&key) {
            let says = format!("`{key}` belongs on a variant, not on the enum");
            check(&format!("code = i32, {key} = {value}"), row, &[&says]);
        }
        if !["code", "since", "until", "message", "description"].contains(&key) {
            let says = format!("`success(…)` has no `{key}`: its keys are `code`");
            check(&format!("code = i32, success(code = 0, {key} = {value})"), row, &[&says]);
        }
        if key != "code" {
            let says = format!("`reserved(…)` has no `{key}`: its keys are `code`, `reason`");
            let reserved = format!("reserved(code = 9, reason = \"r\", {key} = {value})");
            check(&format!("code = i32, {reserved}"), row, &[&says]);
        }
    }
    for key in ["name = \"n\"", "crate = ::w", "success(code = 0)", "reserved(code = 9)"] {
        let name = key.split([' ', '(']).next().unwrap_or_default();
        let says = format!("`{name}` belongs on the enum, not on a variant");
        variants(&format!("#[api_error(code = 1, {key})] A"), &[&says]);
    }
    variants("#[api_error(code = 1, reason = \"r\")] A", &["`reason` belongs on `reserved(…)`"]);
}

#[test]
fn remedies_fit_the_place() {
    let row = "#[api_error(code = 1)] A";
    for (attributes, says) in [
        ("code = \"i32\"", "a type stands without quotes: write `code = i32`"),
        ("code = \"int\"", "a type stands without quotes: write `code = i32`"),
        ("code = \"text\"", "`code` is the type of the codes"),
        ("code = 5", "`code` is the type of the codes"),
        ("code = i23", "`i23` cannot be the type of the codes: did you mean `i32`?"),
        ("code = usize", "write a type of fixed width, like `u64`"),
        ("code = Code", "`Code` cannot be the type of the codes: write one of"),
        ("code = i32, 7", "codes stand on the variants"),
        ("code = i32, \"gate\"", "write `name = \"gate\"`"),
        ("code = i32, crate = a::<b>", "`crate` takes a path"),
        ("code = i32, crate = <a as b>::c", "`crate` takes a path"),
        ("code = i32, success(code = 0, \"fine\")", "write `message = \"fine\"`"),
    ] {
        check(attributes, row, &[says]);
    }
    for (key, says) in [
        ("code = \"5\"", "write `5` without quotes"),
        ("code = \"E5\"", "the codes of this family are numbers"),
        ("code = 5_u8", "write `5` without a suffix"),
        ("code = -0x1Fi32", "write `-0x1F` without a suffix"),
        ("code = 5.0", "a code is a whole number written out: write `5`"),
        ("code = -(5)", "write `-5`"),
        ("code = 5 as u8", "write `5`"),
        ("code = '5'", "write `5`"),
        ("code = \" 0x2A \"", "write `0x2A` without quotes"),
        ("code = true", "a code is a whole number"),
        ("code = i32", "the type of the codes stands on the enum"),
        ("code = 5 | 6 | 7", "one row for each of `code = 5`, `code = 6`, `code = 7`"),
        // What is advised is not refused next.
        ("code = \"5000000000\"", "the codes of this family are numbers"),
        ("code = 5e9", "a code is a whole number written out, like"),
        ("code = 1, since", "write `since = \"2.0\"`"),
        ("code = 1, kind", "write `kind = NotFound`"),
        ("code = 1, retry", "write `retry = true`"),
        ("code = 1, message", "write `message = \"…\"`"),
        ("code", "write `code = …`"),
        ("code = 2A", "write `0x2A`"),
        ("code = 1, kind = Kind::NotFound", "without a path: write `kind = NotFound`"),
        ("code = 1, text = \"t\"", "did you mean `message`?"),
        ("code = 1, since = \"2\", until = \"2.0\"", "it ends where it begins, at 2.0"),
        ("code = 1, since = \"3\", until = \"2.0.0.1\"", "`until` 2.0.0.1 is before `since` 3.0"),
        ("code = 1, until = \"0\"", "there is none before 0"),
        ("code = 1, kind = \"NotFound\"", "a name without quotes"),
    ] {
        // An empty window is shown at both ends.
        let both = [says, "this row begins here"];
        let ends = if key.contains("since = ") { 2 } else { 1 };
        variants(&format!("#[api_error({key})] A"), &both[..ends]);
    }
    let window = "#[api_error(code = 1, since = \"1.0\"..\"2.0\")] A";
    variants(window, &["write `since = \"1.0\", until = \"2.0\"`"]);
    check("code = i32, crate", row, &["write `crate = ::path`"]);
}
