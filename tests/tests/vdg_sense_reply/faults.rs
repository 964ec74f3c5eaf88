//! What is no reply, and what is broken.

use super::*;

#[test]
fn white_space_around_a_code_is_fine() {
    for code in [" -5 ", "\r\n-5\t", "-05", "&#45;5"] {
        assert_eq!(read(&format!("<result errorcode='{code}'/>")).code(), Some(-5));
    }
}

#[test]
fn a_code_that_is_missing_or_no_number_is_an_error() {
    assert_eq!(fault("<result/>"), NotAReply::Missing { name: "errorcode" });
    assert_eq!(
        fault("<result code='0'><errorcode>0</errorcode></result>").to_string(),
        "the root element has no attribute `errorcode`"
    );
    for code in ["", "+5", "0x5", "5.0", "Ok", "- 5", "-2147483649", "99999999999999999999"] {
        let fault = fault(format!("<result errorcode='{code}'/>"));
        assert_eq!(fault, NotAReply::NotACode { found: code.into() });
        assert!(fault.to_string().contains(&format!("{code:?}")), "{fault}");
    }
}

#[test]
fn a_code_that_stands_twice_is_no_guess() {
    for text in
        ["<result errorcode='0' errorcode='-1'/>", "<result errorcode='0' ErrorCode='0' a='1'/>"]
    {
        assert_eq!(fault(text), NotAReply::Repeated { name: "errorcode" });
    }
}

#[test]
fn what_is_no_reply_is_named() {
    let found = |text: &str| text.to_owned();
    let root = |text: &str| NotAReply::OtherRoot { expected: "result", found: found(text) };
    for (text, meant) in [
        ("", NotAReply::Empty),
        ("\u{feff}\0 \r\n", NotAReply::Empty),
        ("<html><body>", NotAReply::Html),
        ("<!DOCTYPE HTML><result errorcode='0'/>", NotAReply::Html),
        ("{\"errorcode\": 0}", NotAReply::NotXml { found: found("{\"errorcode\": 0}") }),
        ("--boundary\r\n", NotAReply::NotXml { found: found("--boundary\r\n") }),
        ("<event id='1'/>", root("event")),
        ("<config status='success'/>", root("config")),
        ("<response/>", root("response")),
        (
            "<result errorcode=0/>",
            NotAReply::Malformed { reason: found("an attribute has no value in quotes") },
        ),
        ("<result errorcode='0'", NotAReply::Truncated),
        ("<result errorcode='0'/>0", NotAReply::OutsideRoot { found: found("0") }),
    ] {
        assert_eq!(fault(text), meant, "{text}");
    }
    assert_eq!(fault(b"\xFF\xFE<\0r\0"), NotAReply::Utf16);
    assert_eq!(fault(b"\xFF\xD8"), NotAReply::NotUtf8);
    assert_eq!(fault(b"<result errorcode='0'>\xE9</result>"), NotAReply::NotUtf8);
    assert_eq!(fault(b"\0\xFF\xD8\xFF"), NotAReply::NotUtf8);
}

#[test]
fn no_prefix_of_a_reply_is_a_success() {
    for (sample, fails) in [(FAILED, true), (SUCCESS, false), (DATA, false)] {
        let end = sample.iter().rposition(|&byte| byte == b'>').unwrap();
        for cut in 0..=end {
            match Reply::read(&sample[..cut]) {
                Ok(reply) => {
                    assert!(fails, "{cut} bytes of a success");
                    assert!(reply.check::<ResultError>().is_err());
                }
                Err(fault) if cut > 0 => assert_eq!(fault, NotAReply::Truncated, "{cut} bytes"),
                Err(fault) => assert_eq!(fault, NotAReply::Empty),
            }
        }
    }
}

#[test]
fn no_byte_makes_it_panic() {
    for sample in [FAILED, SUCCESS, DATA, IMAGE] {
        let mut bytes = sample.to_vec();
        for at in 0..bytes.len() {
            for byte in 0..=u8::MAX {
                bytes[at] = byte;
                match Reply::read(&bytes).map(Reply::check::<ResultError>) {
                    Ok(Ok(reply)) => _ = format!("{reply:?}"),
                    Ok(Err(failure)) => _ = failure.to_string(),
                    Err(fault) => _ = fault.to_string(),
                }
            }
            bytes[at] = sample[at];
        }
    }
}
