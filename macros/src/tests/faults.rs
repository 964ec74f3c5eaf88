//! How many faults an enum has, and in which words: every one is found, none twice.

use super::item;
use crate::input::FamilyInput;
use crate::validate;

/// The faults of an enum of `i32` codes with these variants.
#[track_caller]
fn check(attributes: &str, variants: &str, expected: &[&str]) {
    let source = format!("#[api_error({attributes})] enum E {{ {variants} }}");
    let faults = match validate::family(FamilyInput::read(&item(&source))) {
        Ok(_) => Vec::new(),
        Err(faulty) => faulty.errors.into_iter().map(|fault| fault.to_string()).collect(),
    };
    assert_eq!(faults.len(), expected.len(), "{faults:#?}");
    for (fault, expected) in faults.iter().zip(expected) {
        assert!(fault.contains(expected), "{fault:?} does not say {expected:?}");
    }
}

#[track_caller]
fn variants(variants: &str, expected: &[&str]) {
    check("code = i32", variants, expected);
}

#[test]
fn nothing_wrong() {
    check(
        "code = i8, name = \"x\", since = \"1\", kind = Internal, success(code = 0), \
         success(code = 100..), reserved(code = 50..60, reason = \"r\"), crate = ::a::b",
        "#[api_error(code = -128)] Smallest, #[api_error(code = 99)] A, \
         #[api_error(code = 0x2A, until = \"2\")] #[api_error(code = 42, since = \"2.0.0\")] B, \
         #[api_error(flatten, except(5, -5))] Nested(a::Nested), \
         #[api_error(unknown)] Unknown(UnknownCode<Self>)",
        &[],
    );
}

#[test]
fn limits_of_every_code_type() {
    for (code, min, max, below, above) in [
        ("i8", "-128", "127", "-129", "128"),
        ("i16", "-32768", "32767", "-32769", "32768"),
        ("i32", "-2147483648", "2147483647", "-2147483649", "2147483648"),
        (
            "i64",
            "-9223372036854775808",
            "9223372036854775807",
            "-9223372036854775809",
            "9223372036854775808",
        ),
        (
            "i128",
            "-170141183460469231731687303715884105728",
            "170141183460469231731687303715884105727",
            "-170141183460469231731687303715884105729",
            "170141183460469231731687303715884105728",
        ),
        ("u8", "0", "255", "-1", "256"),
        ("u16", "0", "65535", "-1", "65536"),
        ("u32", "0", "4294967295", "-1", "4294967296"),
        ("u64", "0", "18446744073709551615", "-1", "18446744073709551616"),
        (
            "u128",
            "0",
            "340282366920938463463374607431768211455",
            "-1",
            "340282366920938463463374607431768211456",
        ),
    ] {
        let code_type = format!("code = {code}");
        let good = format!("#[api_error(code = {min})] A, #[api_error(code = {max})] B");
        check(&code_type, &good, &[]);
        let bad = format!("#[api_error(code = {below})] A, #[api_error(code = {above})] B");
        let out_of_range = format!("out of range for `{code}`, which is {min} to {max}");
        check(&code_type, &bad, &[&out_of_range, &out_of_range]);
    }
}

#[test]
fn a_clash_is_shown_at_both_places() {
    variants(
        "#[api_error(code = 5)] A, #[api_error(code = 5)] B",
        &["code 5 of `B` is already taken by `A` (all versions)", "code 5 is taken by `A` here"],
    );
    // The place that came first is shown once.
    variants(
        "#[api_error(code = 5)] A, #[api_error(code = 5)] B, #[api_error(code = 5)] C",
        &["code 5 of `B`", "taken by `A` here", "code 5 of `C`"],
    );
    // Within one variant too.
    variants(
        "#[api_error(code = 5)] #[api_error(code = 5)] A",
        &["of `A` is already taken by another row of `A`", "taken by `A` here"],
    );
}

/// Two rows of one code in windows of every relative position.
#[test]
fn windows_clash_exactly_if_they_overlap() {
    let window = |(since, until): (u32, u32)| {
        let since = if since == 0 { String::new() } else { format!(", since = \"{since}\"") };
        let until = if until == 9 { String::new() } else { format!(", until = \"{until}\"") };
        since + &until
    };
    let ends: Vec<(u32, u32)> =
        (0..9).flat_map(|since| (since + 1..10).map(move |until| (since, until))).collect();
    for a in &ends {
        for b in &ends {
            let source = format!(
                "#[api_error(code = 1{})] A, #[api_error(code = 1{})] B",
                window(*a),
                window(*b)
            );
            let overlap = a.0.max(b.0) < a.1.min(b.1);
            variants(&source, if overlap { &["of `B`", "`A` here"] } else { &[] });
        }
    }
}

#[test]
fn clashes_with_ranges() {
    check(
        "code = i32, success(code = 10..20), success(code = 19), reserved(code = 30..=39, reason = \"r\")",
        "#[api_error(code = 9)] A, #[api_error(code = 10)] B, #[api_error(code = 20)] C, \
         #[api_error(code = 30)] D, #[api_error(code = 40)] E",
        &[
            "code 19 of a success is already taken by another success",
            "code 19 is taken by a success here",
            "code 10 of `B` is already taken by a success",
            "code 30 of `D` is reserved (r)",
            "code 30 is reserved here",
        ],
    );
    // An inner range does not hide the outer one from what comes behind it.
    check(
        "code = i32, success(code = 0..=100, until = \"2\"), success(code = 10..=20, since = \"2\")",
        "#[api_error(code = 50)] A, #[api_error(code = 15)] B",
        &["code 50 of `A`", "code 50 is taken", "code 15 of `B`"],
    );
}

#[test]
fn a_faulty_row_clashes_with_nothing() {
    variants(
        "#[api_error(code = 5, since = \"x\")] A, #[api_error(code = 5)] B",
        &["\"x\" is not a version"],
    );
}

#[test]
fn window_defaults_hold_for_rows_without_a_window() {
    check(
        "code = i32, since = \"2\"",
        "#[api_error(code = 5)] A, #[api_error(code = 5, until = \"2\")] B",
        &[],
    );
    // They do not hold for successes.
    check(
        "code = i32, since = \"2\", success(code = 5)",
        "#[api_error(code = 5)] A",
        &["code 5 of `A` is already taken by a success (since 2.0)", "here"],
    );
}

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
fn all_faults_of_one_attribute() {
    variants(
        "#[api_error(code = 5.5, since = 2, kind = Teapot, message = \"\", retry = 1)] A",
        &["`message` is empty", "unknown kind", "`retry` is", "in quotes", "a number written out"],
    );
}

#[test]
fn codes_from_macro_rules_are_unwrapped() {
    use proc_macro2::{Delimiter, Group, TokenTree};
    use quote::quote;

    let grouped = TokenTree::Group(Group::new(Delimiter::None, quote! { -5 }));
    let source = quote! {
        #[api_error(code = i32)]
        enum E {
            #[api_error(code = #grouped)]
            A,
            #[api_error(code = -5)]
            B,
        }
    };
    let source = syn::parse2(source).expect("an enum");
    let faults: Vec<_> = match validate::family(FamilyInput::read(&source)) {
        Ok(_) => Vec::new(),
        Err(faulty) => faulty.errors.into_iter().map(|fault| fault.to_string()).collect(),
    };
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].contains("code -5 of `B` is already taken by `A`"), "{faults:?}");
}

#[test]
fn default_message_is_the_identifier_in_words() {
    for (ident, words) in [
        ("NetworkLimit", "Network Limit"),
        ("SDCardError", "SD Card Error"),
        ("NotPCM", "Not PCM"),
        ("HTTP2Error", "HTTP2 Error"),
        ("A", "A"),
        ("r#type", "type"),
        ("Snake_Case", "Snake Case"),
        ("ÜberLimit", "Über Limit"),
    ] {
        let source = format!("#[api_error(code = u8)] enum E {{ #[api_error(code = 1)] {ident} }}");
        let family = validate::family(FamilyInput::read(&item(&source)))
            .unwrap_or_else(|faulty| panic!("{}", faulty.errors));
        assert_eq!(family.rows[0].texts.message, words);
    }
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

#[test]
fn unknown_codes_are_those_of_this_family() {
    let wrong = &["write `U(UnknownCode<Self>)`"];
    for (field, expected) in [
        ("UnknownCode<Self>", &[][..]),
        ("wirecode::UnknownCode<E>", &[]),
        ("UnknownCode<super::E>", &[]),
        ("(UnknownCode<Self>)", &[]),
        ("UnknownCode<Other>", wrong),
        ("UnknownCode", wrong),
        ("u8", wrong),
    ] {
        variants(&format!("#[api_error(unknown)] U({field})"), expected);
    }
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
    ] {
        variants(&format!("{old}, #[api_error(code = 1, {keys})] B"), &[says]);
    }
    let row = "#[api_error(code = 1)] A";
    check("code = i32, untl = \"2.0\", success(code = 1, since = \"2.0\")", row, &["did you mean"]);
    check("code = i32, success(code = 1, untl = \"2.0\")", row, &["did you mean `until`?"]);
}

#[test]
fn defaults_without_rows_have_no_effect() {
    let nested = "#[api_error(flatten)] A(Nested)";
    check("code = i32, kind = Internal", nested, &["`kind` has no effect"]);
    let all = "code = i32, since = \"1\", until = \"2\"";
    check(all, nested, &["`since` has no effect", "`until` has no effect"]);
}

/// A code type that is none is one fault, however many codes there are.
#[test]
fn string_codes_are_one_fault() {
    check(
        "code = str",
        "#[api_error(code = \"A\")] A, #[api_error(code = \"B\")] B",
        &["string codes are not supported yet"],
    );
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
            "code" => "a code is a number written out",
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
