//! Snapshots of the generated code, to be read by eye: `UPDATE_EXPECT=1 cargo test` rewrites them.

use expect_test::expect_file;

use super::item;
use crate::layout::{Shape, place};

fn expand(source: &str) -> String {
    let file = syn::parse2(crate::derive(&item(source))).expect("the expansion is a file of items");
    prettyplease::unparse(&file)
}

#[test]
fn three_variants() {
    expect_file!["snapshots/three_variants.rs"].assert_eq(&expand(
        r#"
        /// Audio commands.
        #[api_error(code = i32, name = "audio", success(code = 0))]
        pub enum AudioError {
            /// Audio file count over limit
            #[api_error(code = 107, since = "2.0", message = "Audio File Over Limit", kind = ResourceExhausted)]
            #[api_error(code = -107, until = "2.0")]
            FileOverLimit,
            /// The device plays an alarm.
            #[deprecated = "not sent any more"]
            #[api_error(code = 0x6E, kind = Unavailable, help = "wait", retry = false)]
            Alarming,
            #[api_error(code = 5)]
            NotPCM,
        }
        "#,
    ));
}

#[test]
fn nested_and_open() {
    expect_file!["snapshots/nested_and_open.rs"].assert_eq(&expand(
        r#"
        #[api_error(code = i32, reserved(code = 50..=59, reason = "next vendor"))]
        pub enum DeviceError {
            #[api_error(code = 4)]
            Denied,
            #[api_error(flatten, except(4))]
            Audio(audio::AudioError),
            #[api_error(unknown)]
            Unknown(UnknownCode<Self>),
        }
        "#,
    ));
}

#[test]
fn open_through_a_nested_family() {
    expect_file!["snapshots/open_through_a_nested_family.rs"].assert_eq(&expand(
        r"
        #[api_error(code = i16, crate = ::vendor::wirecode)]
        enum VideoTagError {
            #[api_error(code = -26)]
            NotFound,
            #[api_error(flatten, unknown, except(-26))]
            Result(ResultError),
        }
        ",
    ));
}

#[test]
fn faulty() {
    expect_file!["snapshots/faulty.rs"].assert_eq(&expand(
        r"
        #[api_error(code = u8)]
        pub enum Faulty {
            #[api_error(code = 256)]
            TooLarge,
            #[api_error(flatten)]
            Nested(Other),
        }
        ",
    ));
}

/// What a `match` over the variants has to name depends on what stands beside the listed ones.
#[test]
fn variants_without_rows_of_their_own() {
    let listed = "#[api_error(code = 1)] A";
    let range = "#[api_error(code = 7..=9)] Range(u8)";
    let nested = "#[api_error(flatten)] Inner(Inner)";
    let unknown = "#[api_error(unknown)] Unknown(UnknownCode<Self>)";
    let family = |variants: &[&str]| {
        expand(&format!("#[api_error(code = u8)] enum E {{ {} }}", variants.join(", ")))
    };
    let has_rest = |code: &str| code.contains("number(self)");
    let has_match = |code: &str| code.contains("match self {");
    let asks_nested = |code: &str| code.contains("E::Inner(nested_) => {");
    let keeps = |code: &str| code.contains("E::Range(code_) => *code_");
    let closed = family(&[listed]);
    assert!(!has_match(&closed) && !asks_nested(&closed));
    let closed_nested = family(&[listed, nested]);
    assert!(has_rest(&closed_nested) && asks_nested(&closed_nested));
    let open = family(&[listed, unknown]);
    assert!(has_rest(&open) && open.contains("E::Unknown(unknown_) => __wirecode::known_number"));
    let only_nested = family(&[nested, unknown]);
    assert!(!has_rest(&only_nested) && asks_nested(&only_nested));
    let only_ranges = family(&[range, unknown]);
    assert!(!has_rest(&only_ranges) && keeps(&only_ranges));
    let both = family(&[range, listed]);
    assert!(has_rest(&both) && keeps(&both));
}

/// Values that count with the codes need no table, if they are all there are.
#[test]
fn values_that_count() {
    let counts = |keys: &str, variants: &str| {
        let code = expand(&format!("#[api_error(code = i64{keys})] enum E {{ {variants} }}"));
        let (_, rest) = code.split_once("__wirecode::Count::").expect("an index has a count");
        rest.chars().take_while(|char| *char != ',').collect::<String>()
    };
    let unknown = "#[api_error(unknown)] Unknown(UnknownCode<Self>)";
    let (two, three) = ("#[api_error(code = 2)] A", "#[api_error(code = 3)] B");
    let range = "#[api_error(code = 7..=9)] Range(i64)";
    assert_eq!(counts("", &format!("{two}, {three}")), "Up(0u32)");
    assert_eq!(counts("", &format!("{two}, {three}, {unknown}")), "Up(0u32)");
    assert_eq!(counts("", &format!("{three}, {two}, {unknown}")), "Down(1u32)");
    assert_eq!(counts(", success(code = 1)", &format!("{two}, {three}")), "Up(4294967295u32)");
    assert_eq!(counts(", success(code = 4)", &format!("{three}, {two}")), "Down(1u32)");
    assert_eq!(counts(", success(code = 1)", &format!("{three}, {two}")), "No");
    assert_eq!(counts(", success(code = 4)", &format!("{two}, {three}")), "No");
    assert_eq!(counts("", &format!("{two}, {three}, {range}")), "No");
    assert_eq!(counts("", &format!("{range}, {two}, {three}")), "No");
}

/// Texts that are much alike get a hash by one of the first seeds, and without more room: const
/// evaluation, which has no more to give, goes by the same hashes.
#[test]
fn texts_that_are_alike_have_a_hash() {
    type Kind = fn(usize) -> String;
    let kinds: [Kind; 8] = [
        |at| format!("{at:03}"),
        |at| format!("{}{:02}", ["A", "B", "C"][at / 100], at % 100),
        |at| format!("{:07}", 29 * at),
        |at| format!("E{at}"),
        |at| at.to_string(),
        |at| "0".repeat(at + 1),
        |at| format!("not_found_{at}"),
        |at| format!("{at:08}, and all that follows it is the same"),
    ];
    for kind in kinds {
        for count in [2, 3, 12, 51, 100, 204] {
            let variant = |at| format!("#[api_error(code = {:?})] V{at}", kind(at));
            let variants = (0..count).map(variant).collect::<Vec<_>>().join(", ");
            let code = expand(&format!("#[api_error(code = str)] enum E {{ {variants} }}"));
            let (_, index) = code.split_once("const INDEX").expect("an index");
            let (_, seed) = index.split_once("seed: ").expect("a seed");
            let (seed, _) = seed.split_once(',').expect("more fields");
            let seed: u64 = seed.parse().expect("a number");
            assert!(seed < place::SEEDS / 4, "{count} texts like {:?}: {seed}", kind(1));
            let (_, codes) = index.split_once("codes: &[").expect("the codes by slot");
            let (codes, _) = codes.split_once(']').expect("the end of the codes");
            let slots = Shape::of(count, None).slots;
            assert_eq!(codes.matches('"').count(), 2 * slots, "{count} texts like {:?}", kind(1));
        }
    }
}

/// Texts are text in the table of the rustdoc, too.
#[test]
fn the_table_is_markdown() {
    let table = expand(
        r#"#[api_error(code = u8, name = "a|b")] enum E {
            #[api_error(code = 1, message = "*x* | <y>", description = "two\nlines [z]")] A,
        }"#,
    );
    for cell in [r"family a\|b.", r"| \*x\* \| \<y\> |", r"| two lines \[z\] |"] {
        assert!(table.contains(cell), "{cell} is not in {table}");
    }
}

/// And so are codes.
#[test]
fn codes_are_text_in_the_table() {
    let table = expand(
        r#"#[api_error(code = str)] enum E {
            #[api_error(code = "a|b*")] A,
            #[api_error(flatten, except("c|d"))] Nested(Nested),
        }"#,
    );
    for cell in [r#"| \"a\|b\*\" |"#, r#"but for \"c\|d\"."#] {
        let escaped = cell.escape_default().to_string();
        assert!(table.contains(cell) || table.contains(&escaped), "{cell} is not in {table}");
    }
}

/// Whether texts can be kept is checked beside other faults.
#[test]
fn a_faulty_enum_that_keeps_codes() {
    let expand = |code: &str| {
        expand(&format!(
            "#[api_error(code = {code})] enum E {{ #[api_error(code = 1 + 1)] A, #[api_error(unknown)] B(UnknownCode<Self>) }}"
        ))
    };
    assert!(expand("str").contains("<__wirecode::str as __wirecode::Kept>::IS_KEPT"));
    assert!(!expand("i32").contains("IS_KEPT"));
}

/// The same input gives the same output, byte for byte.
#[test]
fn deterministic() {
    let source =
        "#[api_error(code = u8)] enum E { #[api_error(code = 1)] A, #[api_error(code = 2)] B }";
    assert_eq!(expand(source), expand(source));
}
