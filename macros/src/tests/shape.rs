//! Items, variants and what they become.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::DeriveInput;

use super::{check, faults_of, item, variants};
use crate::input::{self, FamilyInput};
use crate::model::Kind;
use crate::{derive, validate};

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
fn default_message_is_the_identifier_in_words() {
    for (ident, words) in [
        ("NetworkLimit", "Network Limit"),
        ("SDCardError", "SD Card Error"),
        ("NotPCM", "Not PCM"),
        ("HTTP2Error", "HTTP2 Error"),
        ("A", "A"),
        ("r#type", "type"),
        ("Snake_Case", "Snake Case"),
        ("_A__B_", "A B"),
        ("__", "__"),
        ("ÜberLimit", "Über Limit"),
    ] {
        let source = format!("#[api_error(code = u8)] enum E {{ #[api_error(code = 1)] {ident} }}");
        let family = validate::family(FamilyInput::read(&item(&source)))
            .unwrap_or_else(|faulty| panic!("{:?}", faulty.errors));
        assert_eq!(family.rows[0].texts.message, words);
    }
}

#[test]
fn unknown_codes_are_those_of_this_family() {
    let wrong = &["write `U(UnknownCode<Self>)`"];
    for (field, expected) in [
        ("UnknownCode<Self>", &[][..]),
        ("wirecode::UnknownCode<E>", &[]),
        ("UnknownCode<E<u8>>", &[]),
        ("(UnknownCode<Self>)", &[]),
        ("UnknownCode<Other>", wrong),
        // That may be another enum of the same name.
        ("UnknownCode<super::E>", wrong),
        ("UnknownCode", wrong),
        ("u8", wrong),
    ] {
        variants(&format!("#[api_error(unknown)] U({field})"), expected);
    }
}

#[test]
fn defaults_without_rows_have_no_effect() {
    let nested = "#[api_error(flatten)] A(Nested)";
    check("code = i32, kind = Internal", nested, &["`kind` has no effect"]);
    let all = "code = i32, since = \"1\", until = \"2\"";
    check(all, nested, &["`since` has no effect", "`until` has no effect"]);
    // A faulty variant may have been meant to have rows: its own fault is enough.
    check("code = i32, kind = Internal", "A", &["`A` has no code"]);
    check("code = i32, kind = Internal", "A = 1", &["a discriminant is not a code"]);
    let faults = faults_of("#[api_error(code = i32, kind = Internal)] struct E;");
    assert_eq!(faults.len(), 1, "{faults:?}");
}

#[test]
fn the_item() {
    for (source, says) in [
        ("struct E;", "can be derived for an enum only"),
        ("union E { a: u8 }", "can be derived for an enum only"),
        ("enum E {}", "`E` has no variants"),
        ("enum E<T> { #[api_error(code = 1)] A }", "a family cannot be generic"),
    ] {
        let source = format!("#[api_error(code = i32)] {source}");
        let faults = faults_of(&source);
        assert_eq!(faults.len(), 1, "{source}: {faults:?}");
        assert!(faults[0].contains(says), "{faults:?}");
    }
}

#[test]
fn what_a_variant_without_attributes_was_meant_to_be() {
    variants("A", &["`A` has no code: add `#[api_error(code = …)]`"]);
    variants("A(Inner)", &["add `#[api_error(flatten)]`"]);
    variants("A(UnknownCode<Self>)", &["add `#[api_error(unknown)]`"]);
    variants("A(u8)", &["write `#[api_error(unknown)] A(UnknownCode<Self>)`"]);
    variants("A(UnknownCode<B>)", &["write `#[api_error(unknown)] A(UnknownCode<Self>)`"]);
    let unknown = "#[api_error(unknown)] U(UnknownCode<Self>)";
    let second = "write `#[api_error(code = …)] A`, without `(UnknownCode<Self>)`";
    variants(&format!("A(UnknownCode<Self>), {unknown}"), &[second]);
    variants(&format!("A(u8), {unknown}"), &["write `#[api_error(code = …)] A`, without `(u8)`"]);
    let without = |fields| format!("write `#[api_error(code = …)] A`, without `{fields}`");
    variants("A(Inner, Inner)", &[&without("(Inner, Inner)")]);
    variants("A(Box<E>)", &[&without("(Box<E>)")]);
    variants("A { code: u8 }", &[&without("{ code: u8 }")]);
    variants("A = 5u8", &["write `#[api_error(code = 5)]` and remove `= 5u8`"]);
    variants("A = B + 1", &["write `#[api_error(code = …)]` and remove `= B + 1`"]);
    variants("#[api_error(code = 5)] A = 5", &["remove the discriminant `= 5`"]);
    variants("#[api_error(code = 1)] A(Inner)", &["has a code, so it takes no fields"]);
    variants("#[api_error(message = \"m\")] A", &["this row has no code"]);
}

#[test]
fn what_can_be_flattened() {
    for field in ["Inner", "a::b::Inner", "::a::Inner", "(Inner)", "inner!()"] {
        variants(&format!("#[api_error(flatten)] A({field})"), &[]);
    }
    for field in
        ["String", "u8", "Vec<u8>", "&'static Inner", "[Inner; 2]", "(Inner, u8)", "a::B<C>"]
    {
        variants(&format!("#[api_error(flatten)] A({field})"), &["cannot be flattened"]);
    }
    for variant in ["A", "A()", "A(Inner, Inner)", "A { inner: Inner }"] {
        variants(&format!("#[api_error(flatten)] {variant}"), &["needs one unnamed field"]);
        variants(&format!("#[api_error(unknown)] {variant}"), &["needs one unnamed field"]);
    }
    variants(
        "#[api_error(flatten)] A(Inner), #[api_error(flatten)] B(Inner), #[api_error(flatten)] C(Other)",
        &["`Inner` is flattened twice", "`Inner` is flattened here first"],
    );
    variants(
        "#[api_error(unknown)] A(UnknownCode<Self>), #[api_error(flatten, unknown)] B(Inner)",
        &["`B` is another `unknown`", "the first `unknown` is here, on `A`"],
    );
}

#[test]
fn the_code_type_is_perhaps_in_repr() {
    let row = "#[api_error(code = 1)] A";
    for (repr, code) in [("#[repr(u8)]", "u8"), ("#[repr(C)]", "i32"), ("", "i32")] {
        let faults = faults_of(&format!("{repr} enum E {{ {row} }}"));
        let says = format!("add `#[api_error(code = {code})]` to `E`");
        assert!(faults.len() == 1 && faults[0].contains(&says), "{faults:?}");
    }
}

/// What a good enum becomes.
#[test]
fn the_model() {
    let source = "#[api_error(code = i32, kind = Internal, success(code = 0, message = \"OK\"))] enum E {
        #[api_error(code = 1, until = \"2\")] #[api_error(code = 2, since = \"2\", until = \"3\")] Ended,
        #[api_error(code = 30, description = \"\")] #[api_error(code = 3, kind = NotFound)] Both,
    }";
    let family = validate::family(FamilyInput::read(&item(source)))
        .unwrap_or_else(|faulty| panic!("{:?}", faulty.errors));
    let messages: Vec<&str> = family.rows.iter().map(|row| &*row.texts.message).collect();
    assert_eq!(messages, ["OK", "Ended", "Ended", "Both", "Both"]);
    let newest: Vec<usize> = family.variants.iter().map(|variant| variant.newest).collect();
    assert_eq!(newest, [2, 4]);
    let kinds: Vec<&str> =
        family.rows.iter().map(|row| row.texts.kind.map_or("", Kind::name)).collect();
    assert_eq!(kinds, ["", "Internal", "Internal", "NotFound", "Internal"]);
    assert!(family.rows.iter().all(|row| row.texts.description.is_none()));
}

/// Plain variants and rows are read in a short way: what they give is what syn and darling give.
#[test]
fn the_short_way_leads_to_the_same_place() {
    for variants in [
        "#[api_error(code = 5, message = \"a\", since = \"1.2\", until = \"2\")] A",
        "#[api_error(code = -5, kind = NotFound, retry = true, help = \"h\", url = \"u\",)] A,",
        "#[api_error(code = 0x2a)] #[api_error(code = 42, until = \"0\")] A",
        "#[api_error(code = 1_000)] A, #[api_error(code = 0b1000, description = \"\")] B",
        "/// It's a \"\\\\\".\n/// Two.\n#[doc = r#\"raw \"x\"\"#] #[doc(hidden)] #[api_error(code = 1)] A",
        "/** One\n * two\n *\n * three */ #[deprecated = \"it's old\"] #[api_error(code = 1)] A",
        "#[doc = concat!(\"a\")] #[deprecated(since = \"1\")] #[api_error(code = 1)] r#type",
        "#[api_error(code = 1, message = \"\\u{e9}\\n\\\"\")] A",
        "#[api_error(code = 1, message = r\"\\\", help = \"two\n lines \\\n joined\")] A",
        "#[api_error(code = 1)] A, #[api_error(flatten, except(5))] B(b::B), \
         #[api_error(unknown)] U(UnknownCode<Self>)",
        "#[api_error(code = 1)] A { field: u8 }, #[api_error(code = 1..5)] B(#[api_error(x)] i32)",
        "#[api_error(code = 99999999999)] A, #[api_error(code = 99999999999999999999999999999999999999999)] B",
        "#[api_error(code = 5u8)] A, #[api_error(code = 2A)] B, #[api_error(code = -\"5\")] C",
        "#[api_error(code = \"5\")] A, #[api_error(code = 5.0)] B, #[api_error(code = '5')] C",
        "#[api_error(code = true)] A, #[api_error(code = Self)] B, #[api_error(code = Name)] C",
        "#[api_error(code = 1, message = 5, kind = \"NotFound\", retry = No, since = 2)] A",
        "#[api_error(code = 1, kind = Teapot, help = \" \", url = b\"u\", until = \"1.x\")] A",
        "#[api_error(code = 1, code = 1)] A, #[api_error(cod = 2)] B, #[api_error(code, flatten = 1)] C",
        "#[api_error(code = )] A, #[api_error(code = 1 2)] B, #[api_error(= 1)] C, #[api_error()] D",
        "#[api_error = \"5\"] A, #[api_error] B, #[api_error[code = 1]] C, #[a::api_error(code = 1)] D",
        "#[api_err(code = 1)] A, #[::api_error(code = 1)] B, #[r#api_error(r#code = 1)] C",
        "#[api_error(code = 1)] A = 1, #[api_error(code = 1)] pub B, pub(crate) C",
    ] {
        for code in ["i32", "str"] {
            let source = format!("#[api_error(code = {code})] pub enum E {{ {variants} }}");
            let tokens: TokenStream = source.parse().expect("the test's source is Rust");
            let short = input::item(tokens.clone()).ok().expect("the test's source is an item");
            let long: DeriveInput = syn::parse2(in_groups(tokens)).expect("so it is for syn");
            assert_eq!(derive(&short).to_string(), derive(&long).to_string(), "{source}");
        }
    }
}

/// Each literal inside of parentheses in a group of its own, as `macro_rules` passes it on, which is
/// the same to the grammar and never plain.
fn in_groups(tokens: TokenStream) -> TokenStream {
    let grouped = |token| match token {
        TokenTree::Literal(_) => Group::new(Delimiter::None, token.into()).into(),
        other => other,
    };
    let inner = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            let tokens = group.stream().into_iter().map(grouped).collect();
            Group::new(Delimiter::Parenthesis, tokens).into()
        }
        TokenTree::Group(group) => Group::new(group.delimiter(), in_groups(group.stream())).into(),
        other => other,
    };
    tokens.into_iter().map(inner).collect::<TokenStream>()
}

#[test]
fn what_is_no_enum_is_for_syn_to_judge() {
    for source in ["struct S { a: u8 }", "union U { a: u8 }", "struct S;", "enum E<T> { A(T) }"] {
        let tokens: TokenStream = source.parse().expect("the test's source is Rust");
        assert!(input::item(tokens).ok().is_some_and(|read| read == item(source)));
    }
    for source in ["", "enum", "enum E { A B }", "enum E { #[a] }", "enum E { A[] }", "fn f() {}"] {
        let tokens: TokenStream = source.parse().expect("the test's source is Rust");
        let (short, long) = (input::item(tokens), syn::parse_str::<DeriveInput>(source));
        assert_eq!(
            short.err().map(|unreadable| unreadable.error.to_string()),
            long.err().map(|error| error.to_string())
        );
    }
}
