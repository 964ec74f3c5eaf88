//! What is no reply.

use super::*;

#[test]
fn white_space_around_a_code_is_fine() {
    for code in [" 5 ", "\r\n5\t", "05", "&#53;", "&#x35;"] {
        assert_eq!(read(&format!("<config errorCode='{code}'/>")).code(), Some(5));
    }
    assert_eq!(read("<config errorCode='-2147483648'/>").code(), Some(i32::MIN));
    assert_eq!(read("<config errorCode='2147483647'/>").code(), Some(i32::MAX));
}

#[test]
fn a_code_that_is_no_number_is_quoted() {
    let wrong = ["", " ", "+5", "0x5", "5.0", "5 5", "five", "--5", "٥", "&five;", "2147483648"];
    for code in wrong {
        for status in ["", "status='success'", "status='failed'"] {
            let fault = fault(format!("<config {status} errorCode='{code}'/>"));
            assert_eq!(fault, NotAReply::NotACode { found: code.into() });
            assert!(fault.to_string().contains(&format!("{code:?}")), "{fault}");
        }
    }
}

#[test]
fn an_attribute_that_stands_twice_is_no_guess() {
    for name in ["errorCode", "status", "errorDesc", "version"] {
        for [one, other] in [["='0'", "='0'"], ["=\"0\"", "=\"0\""], ["=\"0\"", " = '0'"]] {
            let text = format!("<config a='1' {name}{one} b=\"2\" {name}{other} status='failed'/>");
            assert!(matches!(fault(&text), NotAReply::Repeated { .. }), "{text}");
            let text = format!("<config {name}{one} b=\"2\" {name}{other}/>");
            assert!(matches!(fault(&text), NotAReply::Repeated { .. }), "{text}");
        }
    }
    assert_eq!(
        fault("<config errorCode='0' errorCode='5'/>").to_string(),
        "`errorCode` is there twice"
    );
}

#[test]
fn nothing_is_empty() {
    for bytes in [&b""[..], b"\0\0\0", b" \r\n\t", b"\xEF\xBB\xBF", b"\0\xEF\xBB\xBF\n\0"] {
        assert_eq!(fault(bytes), NotAReply::Empty);
    }
    assert_eq!(NotAReply::Empty.to_string(), "the reply is empty");
}

#[test]
fn the_web_interface_is_named_and_its_numbers_are_not_looked_up() {
    let text =
        "<response>\n\t<status>fail</status>\n\t<errorCode>536870934</errorCode>\n</response>";
    assert_eq!(fault(text), NotAReply::WebInterface);
    assert_eq!(fault("<response status='failed' errorCode='5'/>"), NotAReply::WebInterface);
    assert!(NotAReply::WebInterface.to_string().contains("`response`"));
}

#[test]
fn another_root_is_named() {
    for (text, found) in [
        ("<Config status='success'/>", "Config"),
        ("<result errorcode='0'/>", "result"),
        ("<a:b:c/>", "b:c"),
        ("<configuration/>", "configuration"),
    ] {
        assert_eq!(fault(text), NotAReply::OtherRoot { expected: "config", found: found.into() });
    }
    assert_eq!(
        fault("<result errorcode='0'/>").to_string(),
        "the root element is `result`, not `config`"
    );
}

#[test]
fn html_is_named() {
    for text in [
        "<!DOCTYPE html><html><body>401</body></html>",
        "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><p>",
        "<html><head><title>Login</title>",
        "\r\n<HTML lang=en>",
        "<!-- saved --><html>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
    ] {
        assert_eq!(fault(text), NotAReply::Html, "{text}");
    }
}

#[test]
fn text_that_is_no_xml_is_quoted() {
    let json = "{\"error\": \"unauthorized\"}";
    assert_eq!(fault(json), NotAReply::NotXml { found: json.into() });
    assert_eq!(
        fault(" 404 Not Found\n").to_string(),
        "the reply is no XML, it begins with \"404 Not Found\\n\""
    );
    assert_eq!(
        fault("HTTP/1.1 200 OK\r\n\r\n<config status='success'/>"),
        NotAReply::NotXml { found: "HTTP/1.1 200 OK\r\n\r\n<config status='success'/>".into() }
    );
}

#[test]
fn other_encodings_and_images_are_named() {
    let utf16 = |to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "<config status='success'/>".encode_utf16().flat_map(to_bytes).collect()
    };
    let (little, big) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
    assert_eq!(fault([&[0xFF, 0xFE], &little[..]].concat()), NotAReply::Utf16);
    assert_eq!(fault([&[0xFE, 0xFF], &big[..]].concat()), NotAReply::Utf16);
    assert_eq!(fault(little), NotAReply::Utf16);
    assert_eq!(fault(big), NotAReply::Utf16);
    assert_eq!(fault(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), NotAReply::Jpeg);
    assert_eq!(fault(b"\x89PNG\r\n"), NotAReply::NotUtf8);
    assert_eq!(fault(b"<config errorDesc='\xE9'/>"), NotAReply::NotUtf8);
    assert_eq!(fault(b"<config status='success'><a>\xE9</a></config>"), NotAReply::NotUtf8);
    assert_eq!(fault(b"<config status='success'/>\xE9"), NotAReply::NotUtf8);
}

#[test]
fn what_is_cut_off_says_so() {
    for text in [
        "<",
        "<config",
        "<config status='suc",
        "<?xml version='1.0'?>",
        "<!-- ",
        "<!",
        "<![CDATA[",
        "<config>",
        "<config><a></a>",
        "<config><![CDATA[</config>",
        "<config>&amp",
        "<!DOCTYPE a [",
    ] {
        assert_eq!(fault(text), NotAReply::Truncated, "{text}");
    }
}

#[test]
fn what_is_cut_off_inside_of_a_character_says_so() {
    let text = "<config errorDesc='é'><a>é</a><!--é--></config>".as_bytes();
    for cut in 1..text.len() {
        assert_eq!(fault(&text[..cut]), NotAReply::Truncated, "{cut} bytes");
    }
}

#[test]
fn malformed_xml_says_what_is_wrong() {
    for (text, reason) in [
        ("<config></confg>", "expected `</config>`, but `</confg>` was found"),
        ("<config></</config>", "expected `</config>`, but `</</config>` was found"),
        ("<config></config a>", "expected `</config>`, but `</config a>` was found"),
        ("</config>", "close tag `</config>` does not match any open tag"),
        ("<config/></config>", "close tag `</config>` does not match any open tag"),
        ("<config status=failed/>", "an attribute has no value in quotes"),
        ("<config status/>", "an attribute has no value in quotes"),
        ("<config><!a></config>", "unknown markup"),
    ] {
        assert_eq!(fault(text), NotAReply::Malformed { reason: reason.into() }, "{text}");
        assert_eq!(fault(text).to_string(), format!("malformed XML: {reason}"));
    }
}

#[test]
fn nothing_may_stand_beside_the_root() {
    for (text, found) in [
        ("<config/>text", "text"),
        ("<config/>\0\0HTTP", "HTTP"),
        ("<config/>&amp;", "&"),
        ("<config/><![CDATA[x]]>", "x"),
        ("<?xml version='1.0'?>text<config/>", "text"),
        ("<config status='success'/><config status='failed'/>", "config status='failed'"),
    ] {
        assert_eq!(fault(text), NotAReply::OutsideRoot { found: found.into() }, "{text}");
    }
}

#[test]
fn long_texts_are_cut_between_characters() {
    let long = "é".repeat(1000);
    let kept = format!("{}…", "é".repeat(64));
    let faults = [
        fault(&long),
        fault(format!("<{long}/>")),
        fault(format!("<config/>{long}")),
        fault(format!("<config errorCode='{long}'/>")),
        fault(format!("<config status='{long}'/>")),
    ];
    for fault in faults {
        let text = fault.to_string();
        assert!(text.contains(&kept) && text.chars().count() < 200, "{text}");
    }
    let exact = "é".repeat(64);
    assert_eq!(fault(&exact), NotAReply::NotXml { found: exact });
    let text = fault(format!("<config></{long}>")).to_string();
    assert!(text.chars().count() < 200, "{text}");
}

#[test]
fn errors_travel() {
    fn travels<T: Error + Clone + PartialEq + Send + Sync + 'static>(_: &T) {}
    travels(&NotAReply::Empty);
    let failure = failure("<config errorCode='5'/>");
    travels(&failure);
    assert!(failure.source().is_none(), "the text has the decoded error already");
}
