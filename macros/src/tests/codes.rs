//! Codes, ranges and windows: who may have what, and who clashes with whom.

use super::{check, variants};
use crate::input::FamilyInput;
use crate::validate;

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

/// The type that is advised for a code out of range has room for all others too.
#[test]
fn out_of_range_advises_a_type() {
    for (code, row, advised) in [
        ("u8", "300", Some("u16")),
        ("u8", "-1", Some("i8")),
        ("i8", "128", Some("u8")),
        ("i8", "-129", Some("i16")),
        ("u32", "-107", Some("i32")),
        ("i32", "0x8007_0005", Some("u32")),
        ("i32", "5_000_000_000", Some("i64")),
        ("u128", "-1", Some("i128")),
        ("u128", "340282366920938463463374607431768211456", None),
    ] {
        let row = format!("#[api_error(code = {row})] A");
        let advice = advised.map(|code| format!(": with `code = {code}` on the enum there is"));
        check(&format!("code = {code}"), &row, &[advice.as_deref().unwrap_or("out of range")]);
    }
    check(
        "code = u8, success(code = 200..9000)",
        "#[api_error(code = -1)] A",
        &[
            "`9000` is out of range for `u8`, which is 0 to 255: with `code = i16` on",
            "`code = i16`",
        ],
    );
    // Bits as a vendor lists them.
    for (code, row, same_bits) in [
        ("i32", "0x8000_4005", Some("-2147467259")),
        ("i32", "0xFFFF_FFFF", Some("-1")),
        ("i32", "0x1_0000_0000", None),
        ("i32", "4294967295", None),
        ("i8", "0b1000_0000", Some("-128")),
        (
            "i128",
            "0x80000000000000000000000000000000",
            Some("-170141183460469231731687303715884105728"),
        ),
        ("u8", "0x100", None),
    ] {
        let fault = &super::faults_of(&format!(
            "#[api_error(code = {code})] enum E {{ #[api_error(code = {row})] A }}"
        ))[0];
        let advice =
            same_bits.map(|number| format!("; the `{code}` with these bits is `{number}`"));
        let is_advised = advice.as_ref().is_some_and(|advice| fault.ends_with(advice));
        assert!(is_advised || advice.is_none() && !fault.contains("bits"), "{fault}");
    }
    // Nested families would have to change their type, too.
    let faults = super::faults_of(
        "#[api_error(code = u8)] enum E { #[api_error(code = 300)] A, #[api_error(flatten)] B(C) }",
    );
    assert!(faults.len() == 1 && faults[0].ends_with("0 to 255"), "{faults:?}");
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
        &[
            "code 50 of `A`",
            "code 50 is taken",
            "code 15 of `B` is already taken by a success (until 2.0): leave it out of the range",
            "code 15 of `B` is already taken by a success (since 2.0)",
            "code 15 is taken",
        ],
    );
}

#[test]
fn a_row_clashes_with_all_that_clash_with_nothing_else() {
    variants(
        "#[api_error(code = 1)] A, #[api_error(code = 2)] B, #[api_error(code = 2)] C, \
         #[api_error(code = 1..=3)] R(i32)",
        &[
            "code 2 of `C` is already taken by `B`",
            "code 2 is taken by `B` here",
            "code 1 of `R` is already taken by `A`",
            "code 1 is taken by `A` here",
            "code 2 of `R` is already taken by `B`",
        ],
    );
    variants(
        "#[api_error(code = 1, until = \"1\")] A, #[api_error(code = 1, since = \"2\")] B, \
         #[api_error(code = 1)] C",
        &[
            "of `C` is already taken by `A`",
            "by `A` here",
            "of `C` is already taken by `B`",
            "by `B` here",
        ],
    );
    check(
        "code = i32, reserved(code = 7, reason = \"a\"), reserved(code = 7, reason = \"b\")",
        "#[api_error(code = 7)] A",
        &["code 7 of `A` is reserved (a)", "reserved here", "reserved twice", "reserved here"],
    );
    check(
        "code = u32, reserved(code = 1..=3, reason = \"a\"), reserved(code = 7..=9, reason = \"b\")",
        "#[api_error(code = 1..=10)] A(u32)",
        &["is reserved (a)", "reserved here", "is reserved (b)", "reserved here"],
    );
    check(
        "code = u32",
        "#[api_error(flatten, except(5 - 7))] A(Other)",
        &["`except` takes single codes, not ranges"],
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
fn rows_with_a_faulty_default_clash_with_each_other() {
    check(
        "code = i32, since = \"x\", success(code = 5)",
        "#[api_error(code = 5)] A, #[api_error(code = 5)] B, #[api_error(code = 5, since = \"2\")] C",
        &[
            "\"x\" is not a version",
            "of `B` is already taken by `A`",
            "5 is taken",
            "of `C` is already taken by a success (since 2.0)",
            "5 is taken",
        ],
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
        Err(faulty) => faulty.errors.into_iter().flatten().map(|fault| fault.to_string()).collect(),
    };
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].contains("code -5 of `B` is already taken by `A`"), "{faults:?}");
}

/// A code type that is none is one fault, however many codes there are.
#[test]
fn a_wrong_code_type_is_one_fault() {
    let rows = "#[api_error(code = \"A\")] A, #[api_error(code = \"B\")] B";
    check("code = String", rows, &["write `code = str`"]);
    check("code = f32", rows, &["cannot be the type"]);
}

#[test]
fn texts() {
    check("code = str", "#[api_error(code = \"08S01\")] A, #[api_error(code = \"08s01\")] B", &[]);
    for (code, expected) in [
        ("5", "write `\"5\"` in quotes"),
        ("\"\"", "is not empty"),
        ("CONST", "a text in quotes"),
        ("\"a\"foo", "write `\"a\"`"),
        ("\"a\"..\"b\"", "ranges are for numbers"),
    ] {
        check("code = str", &format!("#[api_error(code = {code})] A"), &[expected]);
    }
    let twice = "#[api_error(code = \"x\")] A, #[api_error(code = \"x\")] B";
    check("code = str", twice, &["code \"x\" of `B` is already taken", "here"]);
    let rows = "#[api_error(code = \"x\")] A";
    check("code = str, reserved(code = \"x\", reason = \"r\")", rows, &["is reserved (r)", "here"]);
    check("code = str, success(code = \"x\")", rows, &["already taken by a success", "here"]);
}

/// What others write, and what of it stands for another number in Rust.
#[test]
fn numbers_in_other_notations() {
    for (code, expected) in [
        ("0X1F", "write `0x1F`"),
        ("-0X1F", "write `-0x1F`"),
        ("(0X1F)", "write `0x1F`"),
        ("1F", "write `0x1F`"),
        ("10h", "write `0x10`"),
        ("0O17", "write `0o17`"),
        ("0B1", "write `0b1` or `0x0B1`"),
        ("0X1G", "without a suffix"),
        ("1e3", "write `1000`"),
        ("1.5e3", "whole number written out, like"),
        ("1,000", "write `1000`"),
        ("1,000,007", "write `1000007`"),
        ("10-20", "write `10..=20`"),
        ("20 - 10", "cannot see the value"),
        ("1_0Ah", "write `0x10A`"),
        ("2Au8", "write `0x2A`"),
        ("5u8", "write `5` without a suffix"),
        ("1,000u32", "write `1000`"),
        ("FF", "`0xFF` if that is what it is"),
        ("1 | 2", "`code = 1`, `code = 2`"),
        ("10 | (1 << 8)", "cannot see the value"),
    ] {
        check("code = i32", &format!("#[api_error(code = {code})] A"), &[expected]);
    }
    for (code, expected) in [
        ("-5", "write `\"-5\"` in quotes"),
        ("-foo", "a text in quotes, like"),
        ("1.0", "`\"1.0\"`"),
        ("[\"p\", \"q\"]", "`code = \"p\"`"),
    ] {
        check("code = str", &format!("#[api_error(code = {code})] A"), &[expected]);
    }
    for (written, meant) in [("u24", "u32"), ("u256", "u128"), ("i31", "i32"), ("u23", "u32")] {
        check(
            &format!("code = {written}"),
            "#[api_error(code = 1)] A",
            &[&format!("did you mean `{meant}`")],
        );
    }
}

/// A variant with a range keeps the number, and only such a variant has a field beside rows.
#[test]
fn ranges_on_variants() {
    for (variant, expected) in [
        ("A(u8)", &[][..]),
        ("A(core::primitive::u8)", &[]),
        ("A", &["write `A(u8)`"]),
        ("A(u16)", &["write `A(u8)`"]),
        ("A(u8, u8)", &["write `A(u8)`"]),
        ("A { number: u8 }", &["write `A(u8)`"]),
    ] {
        check("code = u8", &format!("#[api_error(code = 1..=9)] {variant}"), expected);
    }
    // Faults of the code and of the field are two; one of the code alone is one.
    check("code = u8", "#[api_error(code = 300..)] A(u16)", &["write `A(u8)`", "out of range"]);
    check("code = u8", "#[api_error(code = \"2..4\")] A(u8)", &["the codes of this family"]);
    let list = "#[api_error(code = 1..=5 | 7)] A(u8)";
    check("code = u8", list, &["`code = 1..=5`, `code = 7`"]);
    let both = "#[api_error(code = 1..=9)] #[api_error(code = 20)] A(u8)";
    check("code = u8", both, &[]);
    let clash = "#[api_error(code = 1..=9)] A(u8), #[api_error(code = 9)] B";
    check("code = u8", clash, &["code 9 of `B` is already taken by `A`", "code 9"]);
}

#[test]
fn without_a_type_the_codes_tell_which() {
    for (code, r#type) in [
        ("1", "i32"),
        ("\"a\"", "str"),
        ("1..=2", "i32"),
        ("0xC0000001", "u32"),
        ("-0x8000_0001", "i64"),
    ] {
        let row = format!("#[api_error(code = {code})] A");
        check("name = \"x\"", &row, &[&format!("add `#[api_error(code = {type})]`")]);
    }
    let with_field = "#[api_error(code = 1)] A, #[api_error(code = 5..)] B(u16)";
    check("name = \"x\"", with_field, &["add `#[api_error(code = u16)]`"]);
    check("u16", "#[api_error(code = 1)] A", &["write `code = u16` on the enum"]);
}

#[test]
fn ranges() {
    for (range, expected) in [
        ("5..=5", &[][..]),
        ("5..6", &[]),
        ("-2..=-1", &[]),
        ("-1..1", &[]),
        ("..", &[]),
        ("..=-5", &[]),
        ("250..", &[]),
        ("5..5", &["this range holds no code: write `5..=5`"]),
        ("6..5", &["this range holds no code: write `5..6`"]),
        ("-2147483648..-2147483648", &["no code: write `-2147483648..=-2147483648`"]),
        ("9..=7", &["this range holds no code: write `7..=9`"]),
        ("..-2147483648", &["this range holds no code"]),
        ("1..2147483648", &["ends one past the largest code: write `1..=2147483647`"]),
        ("..0x80000000", &["ends one past the largest code: write `..=0x7fffffff`"]),
        ("1..2147483649", &["out of range"]),
        ("\"1\"..", &["without quotes"]),
        ("(7..=8)", &["a range stands without parentheses: write `7..=8`"]),
    ] {
        let row = "#[api_error(code = 1000, until = \"2\")] A";
        check(&format!("code = i32, success(code = {range}, since = \"2\")"), row, expected);
    }
    // The last code of a half-open range is the one before its end.
    let row = |code: i32| format!("#[api_error(code = {code})] A");
    check("code = i32, success(code = -3..1)", &row(1), &[]);
    check("code = i32, success(code = -3..1)", &row(0), &["already taken", "here"]);
    check("code = i32, success(code = -3..0)", &row(-1), &["already taken", "here"]);
    check("code = i32, success(code = -3..-1)", &row(-1), &[]);
    check("code = i32, success(code = 0..2147483647)", &row(2_147_483_647), &[]);
}
