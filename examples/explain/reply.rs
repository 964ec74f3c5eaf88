//! A whole reply and what it means.

use serde::Serialize;
use wirecode::{NotAReply, OpenFamily, Version, vdg_sense, viewtron};

use super::entry::{Defined, Entry, Outcome};

/// How a reply of one vendor is read.
pub(crate) type ReadReply = fn(&[u8], Option<Version>) -> Result<Explained, NotAReply>;

/// The entry of the reply's code, and what else the reply says.
#[derive(Serialize)]
pub(crate) struct Explained {
    #[serde(flatten)]
    pub(crate) entry: Entry,
    pub(crate) reply: Verdict,
    pub(crate) device_text: Option<String>,
    pub(crate) items: Vec<Item>,
    /// On top or in an item.
    #[serde(skip)]
    pub(crate) failed: bool,
    /// What a status beside the code says, where the code says something else.
    #[serde(skip)]
    pub(crate) overruled: bool,
}

#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Verdict {
    Success,
    Failed,
    Data,
    Image,
}

/// The code of one part of the request.
#[derive(Serialize)]
pub(crate) struct Item {
    pub(crate) index: Option<u32>,
    pub(crate) code: i32,
    pub(crate) message: Option<&'static str>,
}

pub(crate) fn viewtron<E: OpenFamily<Code = i32>>(
    bytes: &[u8],
    api: Option<Version>,
) -> Result<Explained, NotAReply> {
    let reply = viewtron::Reply::read(bytes)?;
    let succeeded = reply.succeeded::<E>(api);
    let message = |code| Entry::of_code::<E>(code, api).message;
    let items = reply.items().map(|viewtron::Item { index, code, .. }| Item {
        index,
        code,
        message: message(code),
    });
    let entry = entry::<E>(reply.code(), succeeded, api);
    // The code is listed, as an error under a success or as a success under a failure.
    let overruled = reply.status().is_some()
        && matches!(entry.defined, Some(Defined::Yes | Defined::OtherVersion))
        && entry.variant.is_some() == succeeded;
    Ok(Explained {
        overruled,
        entry,
        reply: match succeeded {
            _ if reply.is_data() => Verdict::Data,
            true => Verdict::Success,
            false => Verdict::Failed,
        },
        device_text: reply.device_text().map(str::to_owned),
        items: items.collect(),
        failed: match api {
            Some(version) => reply.check_at::<E>(version).is_err(),
            None => reply.check::<E>().is_err(),
        },
    })
}

/// The codes of this API are the same in all versions.
pub(crate) fn vdg_sense<E: OpenFamily<Code = i32>>(
    bytes: &[u8],
    api: Option<Version>,
) -> Result<Explained, NotAReply> {
    let reply = vdg_sense::Reply::read(bytes)?;
    let code = reply.code();
    let device_text = reply.device_text().map(str::to_owned);
    let is_image = reply.is_image();
    let failed = reply.check::<E>().is_err();
    Ok(Explained {
        entry: entry::<E>(code, !failed, api),
        reply: match failed {
            _ if is_image => Verdict::Image,
            true => Verdict::Failed,
            false => Verdict::Success,
        },
        device_text,
        items: Vec::new(),
        failed,
        overruled: false,
    })
}

/// What the reply's code means; whether it is a success is for the reply to say.
fn entry<E: OpenFamily<Code = i32>>(
    code: Option<i32>,
    succeeded: bool,
    api: Option<Version>,
) -> Entry {
    let outcome = if succeeded { Outcome::Success } else { Outcome::Error };
    let Some(code) = code else {
        return Entry::without_code::<E>(outcome);
    };
    let entry = Entry::of_code::<E>(code, api);
    match entry.outcome {
        Outcome::Unknown if !succeeded => entry,
        _ => Entry { outcome, ..entry },
    }
}
