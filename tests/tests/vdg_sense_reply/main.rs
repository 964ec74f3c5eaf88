//! Replies of VDG Sense servers: what decides, what does not matter, what is no reply.

use std::error::Error;

use wirecode::vdg_sense::{Reply, ResultError, VideoTagError};
use wirecode::{ApiError, Failure, NotAReply, UnknownCode};

const FAILED: &[u8] = include_bytes!("../../../examples/replies/vdg_failed.xml");
const SUCCESS: &[u8] = include_bytes!("../../../examples/replies/vdg_success.xml");
const DATA: &[u8] = include_bytes!("../../../examples/replies/vdg_data.xml");
const IMAGE: &[u8] = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0";

mod faults;

fn read(text: &str) -> Reply<'_> {
    Reply::read(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}: {text}"))
}

fn fault(bytes: impl AsRef<[u8]>) -> NotAReply {
    Reply::read(bytes.as_ref()).expect_err("these bytes are no reply")
}

fn failure(text: &str) -> Failure<ResultError> {
    read(text).check().expect_err("this reply reports a failure")
}

// The samples.

#[test]
fn a_failure_is_decoded_with_the_servers_words() {
    let reply = Reply::read(FAILED).unwrap();
    assert_eq!(reply.code(), Some(-11));
    assert_eq!(reply.value(), None);
    assert_eq!(reply.device_text(), Some("No image"));
    assert!(!reply.is_image());

    let failure = reply.check::<ResultError>().unwrap_err();
    assert_eq!(failure.error(), Some(&ResultError::NoImage));
    assert_eq!(failure.code(), Some(-11));
    assert_eq!(failure.device_text(), Some("No image"));
    assert_eq!(failure.version(), None);
    assert!(failure.items().is_empty());
    assert_eq!(failure.to_string(), "No image (code -11), device says \"No image\"");
}

#[test]
fn a_success_gives_the_reply_back() {
    let reply = Reply::read(SUCCESS).unwrap().check::<ResultError>().unwrap();
    assert_eq!((reply.code(), reply.value()), (Some(0), Some(0)));
    assert_eq!(reply.device_text(), Some("Ok"));
}

#[test]
fn a_description_inside_of_data_is_not_the_codes() {
    let reply = Reply::read(DATA).unwrap().check::<ResultError>().unwrap();
    assert_eq!(reply.value(), Some(0));
    assert_eq!(reply.device_text(), None);
}

#[test]
fn an_image_is_a_success_without_a_code() {
    let reply = Reply::read(IMAGE).unwrap().check::<ResultError>().unwrap();
    assert!(reply.is_image());
    assert_eq!((reply.code(), reply.value(), reply.device_text()), (None, None, None));
}

#[test]
fn both_errors_go_through_a_question_mark() {
    fn value(bytes: &[u8]) -> Result<Option<i32>, Box<dyn Error + Send + Sync>> {
        Ok(Reply::read(bytes)?.check::<ResultError>()?.value())
    }
    assert_eq!(value(SUCCESS).unwrap(), Some(0));
    assert!(value(FAILED).unwrap_err().is::<Failure<ResultError>>());
    assert!(value(b"").unwrap_err().is::<NotAReply>());
}

// What decides.

#[test]
fn a_positive_code_is_a_success_and_is_kept() {
    for code in [1, 42, i32::MAX] {
        let reply = read(&format!("<result errorcode='{code}'/>")).code();
        assert_eq!(reply, Some(code));
        let text = format!("<result errorcode='{code}'><description>Seven</description></result>");
        let reply = read(&text).check::<ResultError>().unwrap();
        assert_eq!(reply.value(), Some(code));
        assert_eq!(reply.device_text(), Some("Seven"));
    }
}

#[test]
fn the_family_decides() {
    #[derive(ApiError, Clone, Copy, Debug, PartialEq)]
    #[api_error(code = i32, success(code = 0))]
    enum Strict {
        #[api_error(code = 1)]
        Queued,
        #[api_error(unknown)]
        Unknown(UnknownCode<Self>),
    }
    let failure = read("<result errorcode='1'/>").check::<Strict>().unwrap_err();
    assert_eq!(failure.error(), Some(&Strict::Queued));
    assert!(read("<result errorcode='1'/>").check::<ResultError>().is_ok());
}

#[test]
fn the_video_tag_commands_have_their_own_family() {
    let text =
        "<result errorcode='-26'><description>Videotag does not exist</description></result>";
    assert_eq!(failure(text).error(), Some(&ResultError::ActionNameNotFound));
    let failure = read(text).check::<VideoTagError>().unwrap_err();
    assert_eq!(failure.error(), Some(&VideoTagError::TagNotFound));
    let failure = read("<result errorcode='-2'/>").check::<VideoTagError>().unwrap_err();
    assert_eq!(failure.error(), Some(&VideoTagError::Result(ResultError::NoDevice)));
    assert!(read("<result errorcode='3'/>").check::<VideoTagError>().is_ok());
}

#[test]
fn unknown_codes_are_kept() {
    let failure = failure("<result errorcode='-99'/>");
    assert!(matches!(failure.error(), Some(ResultError::Unknown(code)) if code.code() == -99));
    assert_eq!(failure.to_string(), "unknown code (code -99)");
}

#[test]
fn names_are_taken_in_any_case() {
    for text in [
        "<RESULT ERRORCODE='-11'><DESCRIPTION>No image</DESCRIPTION></RESULT>",
        "<Result errorCode='-11'><Description>No image</description></result>",
        "<x:result xmlns:x='urn:x' ErrorCode='-11'><y:description>No image</y:description></x:result>",
    ] {
        let failure = failure(text);
        assert_eq!(failure.error(), Some(&ResultError::NoImage));
        assert_eq!(failure.device_text(), Some("No image"));
    }
    let text = "<Result ErrorCode='0'><Description>Ok</DESCRIPTION></RESULT>";
    assert_eq!(read(text).device_text(), Some("Ok"));
}

// The description.

#[test]
fn the_first_description_under_the_root_is_the_codes() {
    let text = |body: &str| {
        let failed = format!("<result errorcode='-1'>{body}</result>");
        let success = failed.replace("-1", "0");
        let text = read(&failed).device_text().map(str::to_owned);
        assert_eq!(read(&success).device_text(), text.as_deref(), "{body}");
        text
    };
    for (body, meant) in [
        ("<description>a</description>", "a"),
        ("\r\n  <description>\r\n\t a b \r\n</description>\r\n", "a b"),
        ("<description> <![CDATA[ a <b> ]]> </description>", "a <b>"),
        ("<description>a<!-- b -->c</description>", "ac"),
        (
            "<description>a &lt; b &amp;&#38; c & d &custom;</description>",
            "a < b && c & d &custom;",
        ),
        ("<description>a<b>c</b>d</description>", "ad"),
        ("<a><description>x</description></a><description lang='en'>y</description>", "y"),
        ("<description>a</description><description>b</description>", "a"),
    ] {
        assert_eq!(text(body).as_deref(), Some(meant), "{body}");
    }
    for body in [
        "",
        "<description/>",
        "<description> </description>",
        "<a><description>a</description></a>",
        "<a description='a'/>",
        "<descriptions>a</descriptions>",
        "description",
    ] {
        assert_eq!(text(body), None, "{body}");
    }
}

#[test]
fn a_description_attribute_is_no_description() {
    assert_eq!(read("<result errorcode='0' description='a'/>").device_text(), None);
}

// A failure ends the reading.

#[test]
fn a_broken_tail_of_a_failure_does_not_matter() {
    for (tail, text) in [
        ("", None),
        ("<description>No im", None),
        ("<description>No image</description>", Some("No image")),
        ("<description>No image</description></wrong><", Some("No image")),
        ("</result><result errorcode='0'>", None),
    ] {
        let reply = format!("<result errorcode='-11'>{tail}");
        assert_eq!(failure(&reply).error(), Some(&ResultError::NoImage));
        assert_eq!(failure(&reply).device_text(), text);
    }
    let mut bytes = b"<result errorcode='-11'>".to_vec();
    bytes.push(0xFF);
    assert!(Reply::read(&bytes).is_ok());
}

#[test]
fn a_broken_tail_of_a_success_is_an_error() {
    for code in [0, 7] {
        for tail in [
            "",
            "<description>O",
            "<description>Ok</description>",
            "<a></result>",
            "</result>text",
            "</result><result errorcode='-1'/>",
        ] {
            fault(format!("<result errorcode='{code}'>{tail}"));
        }
    }
}

// What does not matter.

#[test]
fn spelling_does_not_matter() {
    for text in [
        "<result errorcode=\"-11\"/>",
        "<result\r\n  serverid='4'\r\n  errorcode = '-11'\r\n></result>\r\n",
        "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\r\n<result errorcode='-11'/>",
        "\u{feff}<?xml version='1.0'?><result errorcode='-11'/>",
        "\0\0<result errorcode='-11'/>\0\0",
        "<!-- a --><?b?><!DOCTYPE result><result errorcode='-11'/><!-- c -->",
        "<x:result xmlns:x='urn:x' x:errorcode='0' errorcode='-11'/>",
        "<result errorcode='-11'><new><tag attribute=\"1\"/></new> & text</result>",
    ] {
        assert_eq!(failure(text).error(), Some(&ResultError::NoImage));
        let success = text.replace("-11", "11");
        assert_eq!(read(&success).check::<ResultError>().unwrap().value(), Some(11));
    }
}

#[test]
fn end_tags_fit_their_start_tags_in_any_case() {
    assert_eq!(read("<Result errorcode='0'><A></a></RESULT>").code(), Some(0));
    for text in ["<result errorcode='0'></foo>", "<result errorcode='0'><a></b></result>"] {
        assert!(matches!(fault(text), NotAReply::Malformed { .. }), "{text}");
    }
}

/// A negative code is a failure by the API's own rule, whatever a family calls it: of such a reply
/// the rest may be missing.
#[test]
fn no_family_makes_a_success_of_a_negative_code() {
    #[derive(ApiError, Debug)]
    #[api_error(code = i32, success(code = -5))]
    enum Odd {
        #[api_error(unknown)]
        Unknown(UnknownCode<Self>),
    }
    let failure = read("<result errorcode='-5'><a").check::<Odd>().unwrap_err();
    assert!(failure.error().is_none());
    assert_eq!(failure.code(), Some(-5));
}
