//! What does not matter.

use super::*;

#[test]
fn spelling_does_not_matter() {
    let spellings = [
        "<config status='failed' errorCode='20' errorDesc='Gone'/>",
        "<config errorCode=\"20\" errorDesc=\"Gone\" status=\"failed\"></config>",
        "<config\r\n\tstatus = 'failed'\r\n\terrorCode= '20'\n errorDesc ='Gone' />",
        "<config status=\"failed\" errorCode = '20'a=\"\" =errorDesc=\"\"  errorDesc=\"Gone\" b='\"'/>",
        "<config a=\"errorCode='1'\"status=\"failed\" errorCode=\"20\"\nerrorDesc=\"Gone\" />",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><config status='failed' errorCode='20' errorDesc='Gone'/>",
        "<?xml version='1.0' encoding='utf-8'?>\r\n<config IssameOldPwd='false' status='failed' errorCode='20' errorDesc='Gone'/>\r\n",
        "\u{feff}<config status='failed' errorCode='20' errorDesc='Gone'/>",
        "\0\0 \r\n\0<config status='failed' errorCode='20' errorDesc='Gone'/>\0\0\0\0",
        "\u{feff}\0<?xml version='1.0'?>\0<config status='failed' errorCode='20' errorDesc='Gone'/>",
        "<!-- < > --><?a b?><config xmlns='urn:x' status='failed' errorCode='20' errorDesc='Gone'/><!-- -->",
        "<!DOCTYPE config [<!ENTITY x \"<config status='success'/>\">]><config status='failed' errorCode='20' errorDesc='Gone'/>",
        "<x:config xmlns:x='urn:x' x:errorCode='1' status='failed' errorCode='20' errorDesc='Gone'/>",
        "<config status='failed' errorCode='20' errorDesc='Gone'><a><b/>&x; & <![CDATA[</config>]]></a></config>",
        "<config a='>' b=\"'>\" status='failed' errorCode='20' errorDesc='Gone'>é</config\r\n>",
    ];
    for text in spellings {
        let failure = failure(text);
        assert_eq!(failure.error(), Some(&DeviceError::Extended(ExtendedError::ResourcesNotExist)));
        assert_eq!(failure.device_text(), Some("Gone"), "{text}");
        let success = text.replace("failed", "success");
        assert!(is_success(&success), "{success}");
    }
}

#[test]
fn the_devices_text_is_decoded_and_never_followed() {
    let text = |desc: &str| {
        read(&format!("<!DOCTYPE config [<!ENTITY boom 'BOOM'>]><config errorDesc=\"{desc}\"/>"))
            .device_text()
            .map(str::to_owned)
    };
    let decoded = [
        ("a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;", "a <b> & \"c\" 'd'"),
        ("&#233;&#xE9;\u{e9}&#x1F6AB;", "ééé🚫"),
        ("&boom; &nbsp; &#0; &#xD800; &#; &;", "&boom; &nbsp; &#0; &#xD800; &#; &;"),
        ("pan & tilt; &amp;lt; &&amp;", "pan & tilt; &lt; &&"),
        ("  Network Limit ", "Network Limit"),
    ];
    for (written, meant) in decoded {
        assert_eq!(text(written).as_deref(), Some(meant));
    }
    assert_eq!(text(""), None);
    assert_eq!(text(" \n"), None);
}

#[test]
fn a_log_line_stays_one_line() {
    let failure = failure("<config errorCode='1' errorDesc='a&#10;b \"c\"\u{1b}[2J'/>");
    assert_eq!(
        failure.to_string(),
        "Invalid Request (code 1), device says \"a\\nb \\\"c\\\"\\u{1b}[2J\""
    );
}
