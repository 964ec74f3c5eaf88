//! Replies as devices send them, and the ways to find out how a request went.

use std::fmt::Write as _;
use std::hint::black_box;

use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use wirecode::vdg_sense::{self, ResultError};
use wirecode::viewtron::{self, DeviceError};

/// The size of a data reply.
const LARGE: usize = 5 << 20;

/// A reply, and what reads it.
pub struct Case {
    /// The API, and what the reply is, with a slash between.
    pub group: &'static str,
    /// What reads.
    pub subject: &'static str,
    /// The reply.
    pub bytes: Vec<u8>,
    /// Gives the code of a failure.
    pub read: fn(&[u8]) -> Option<i32>,
}

impl Case {
    /// Reads the reply.
    pub fn run(&self) {
        black_box((self.read)(black_box(&self.bytes)));
    }
}

/// A way to read replies; `None` where the device reports no failure.
type Read = fn(&[u8]) -> Option<i32>;

/// All there is to read.
#[must_use]
pub fn cases() -> Vec<Case> {
    let viewtron: [(&str, Read); 4] = [
        ("wirecode", viewtron_wirecode),
        ("quick-xml", |bytes| loop_of_quick_xml(bytes, "errorCode")),
        ("roxmltree", |bytes| tree(bytes, "errorCode")),
        ("memchr", |bytes| scan(bytes, "errorCode=\"")),
    ];
    let vdg_sense: [(&str, Read); 4] = [
        ("wirecode", vdg_sense_wirecode),
        ("quick-xml", |bytes| loop_of_quick_xml(bytes, "errorcode")),
        ("roxmltree", |bytes| tree(bytes, "errorcode")),
        ("memchr", |bytes| scan(bytes, "errorcode=\"")),
    ];
    let mut cases = Vec::new();
    for (group, bytes, subjects) in [
        ("viewtron/failure", viewtron_failure(), viewtron),
        ("viewtron/data", viewtron_data(), viewtron),
        ("vdg_sense/failure", vdg_sense_failure(), vdg_sense),
        ("vdg_sense/data", vdg_sense_data(), vdg_sense),
    ] {
        cases.extend(subjects.map(|(subject, read)| Case {
            group,
            subject,
            bytes: bytes.clone(),
            read,
        }));
    }
    cases
}

fn viewtron_failure() -> Vec<u8> {
    include_bytes!("../../../../examples/replies/viewtron_failed.xml").to_vec()
}

fn vdg_sense_failure() -> Vec<u8> {
    br#"<?xml version="1.0" encoding="utf-8"?>
<result errorcode="-40" cameraid="17" action="download" requestid="b6f3c1d2-7c7a-4e1e-9d0f-1f6b6a2f4c11">
  <description>Clip not found</description>
</result>
"#
    .to_vec()
}

/// The plates that a camera has seen.
fn viewtron_data() -> Vec<u8> {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <config version=\"2.0.0\" xmlns=\"http://www.ipc.com/ver10\">\n<plates type=\"list\">\n"
        .to_owned();
    for at in 0.. {
        write!(
            text,
            "    <item>\n        <index type=\"uint32\">{at}</index>\n        \
             <plateNumber type=\"string\"><![CDATA[GV-{at:05}-X]]></plateNumber>\n        \
             <owner type=\"string\">Keeper of gate &amp; yard</owner>\n    </item>\n"
        )
        .expect("a string takes all");
        if text.len() >= LARGE {
            break;
        }
    }
    (text + "</plates>\n</config>\n").into_bytes()
}

/// The clips that a server has.
fn vdg_sense_data() -> Vec<u8> {
    let mut text =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<result errorcode=\"0\">\n<clips>\n"
            .to_owned();
    for at in 0.. {
        writeln!(
            text,
            "    <clip id=\"{at}\" start=\"2024-05-01T10:00:00\" end=\"2024-05-01T10:05:00\">\n        \
             <description>North gate &amp; ramp</description>\n    </clip>"
        )
        .expect("a string takes all");
        if text.len() >= LARGE {
            break;
        }
    }
    (text + "</clips>\n</result>\n").into_bytes()
}

fn viewtron_wirecode(bytes: &[u8]) -> Option<i32> {
    let reply = viewtron::Reply::read(bytes).ok()?;
    Some(reply.check::<DeviceError>().err()?.error()?.code())
}

fn vdg_sense_wirecode(bytes: &[u8]) -> Option<i32> {
    let reply = vdg_sense::Reply::read(bytes).ok()?;
    Some(reply.check::<ResultError>().err()?.error()?.code())
}

/// The loop that one writes with quick-xml: the first code that is not 0; everything else is
/// skipped, but read, as a reply that is cut off is no success.
fn loop_of_quick_xml(bytes: &[u8], name: &str) -> Option<i32> {
    let mut reader = Reader::from_reader(bytes);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => match code_of(&tag, name) {
                None | Some(0) => {}
                code => return code,
            },
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn code_of(tag: &BytesStart<'_>, name: &str) -> Option<i32> {
    tag.try_get_attribute(name).ok()??.value.parse().ok()
}

fn tree(bytes: &[u8], name: &str) -> Option<i32> {
    let document = roxmltree::Document::parse(str::from_utf8(bytes).ok()?).ok()?;
    let code: i32 = document.root_element().attribute(name)?.parse().ok()?;
    (code != 0).then_some(code)
}

/// What no reader can beat and nobody should ship: looks for the attribute's text, wherever it is.
fn scan(bytes: &[u8], attribute: &str) -> Option<i32> {
    let start = memmem::find(bytes, attribute.as_bytes())? + attribute.len();
    let value = bytes.get(start..)?;
    let value = value.get(..memchr::memchr(b'"', value)?)?;
    let code: i32 = str::from_utf8(value).ok()?.parse().ok()?;
    (code != 0).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_read_the_same() {
        for Case { group, subject, bytes, read } in cases() {
            let expected = match group {
                "viewtron/failure" => Some(5),
                "vdg_sense/failure" => Some(-40),
                _ => None,
            };
            assert_eq!(read(&bytes), expected, "{group} {subject}");
        }
    }
}
