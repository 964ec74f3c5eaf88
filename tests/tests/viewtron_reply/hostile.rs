//! Broken and hostile replies.

use super::*;

#[test]
fn no_prefix_of_a_reply_is_a_success() {
    for (sample, fails) in [(FAILED, true), (SUCCESS, false), (DATA, false), (ITEMS, false)] {
        let end = sample.iter().rposition(|&byte| byte == b'>').unwrap();
        for cut in 0..=end {
            match Reply::read(&sample[..cut]) {
                Ok(reply) => {
                    assert!(fails, "{cut} bytes of a success");
                    assert!(reply.check::<DeviceError>().is_err());
                }
                Err(fault) if cut > 0 => assert_eq!(fault, NotAReply::Truncated, "{cut} bytes"),
                Err(fault) => assert_eq!(fault, NotAReply::Empty),
            }
        }
    }
}

#[test]
fn no_byte_makes_it_panic() {
    for sample in [FAILED, SUCCESS, ITEMS] {
        let mut bytes = sample.to_vec();
        for at in 0..bytes.len() {
            for byte in 0..=u8::MAX {
                bytes[at] = byte;
                match Reply::read(&bytes).map(Reply::check::<DeviceError>) {
                    Ok(Ok(reply)) => _ = format!("{reply:?}"),
                    Ok(Err(failure)) => _ = failure.to_string(),
                    Err(fault) => _ = fault.to_string(),
                }
            }
            bytes[at] = sample[at];
        }
    }
}

#[test]
fn hostile_replies_cost_little() {
    let many = |text: &str| text.repeat(50_000);
    fault(format!("<config>{}", many("<a>")));
    fault(format!("<config>{}", many("<item>")));
    assert!(is_success(&format!("<config>{}</config>", many("&"))));
    assert!(is_success(&format!("<config errorDesc='{}'/>", many("&"))));
    assert!(is_success(&format!("<config {}/>", many("a='' "))));
    let failure =
        failure(&format!("<config>{}</config>", many("<item><errorCode>203</errorCode></item>")));
    assert_eq!(failure.items().len(), 50_000);
    assert!(failure.to_string().ends_with("(and 49999 more)"));
}
