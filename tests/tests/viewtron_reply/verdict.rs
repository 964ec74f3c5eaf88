//! What decides about the outcome.

use super::*;

#[test]
fn a_status_decides_whatever_the_code_is() {
    for code in ["0", "200", "5", "-107"] {
        assert!(is_success(&format!("<config status='success' errorCode='{code}'/>")));
        let failure = failure(&format!("<config status='failed' errorCode='{code}'/>"));
        assert_eq!(failure.code(), code.parse().ok());
    }
}

#[test]
fn failed_with_the_code_of_a_success_keeps_the_number() {
    for code in [0, 200] {
        let failure = failure(&format!("<config status='failed' errorCode='{code}'/>"));
        assert_eq!((failure.error(), failure.code()), (None, Some(code)));
        assert_eq!(
            failure.to_string(),
            format!("the device reports a failure with code {code}, which is a success")
        );
    }
}

#[test]
fn failed_without_a_code_is_a_failure() {
    let failure = failure("<config status='failed'/>");
    assert_eq!((failure.error(), failure.code()), (None, None));
    assert_eq!(failure.to_string(), "the device reports a failure without an error code");
}

#[test]
fn without_a_status_the_family_decides_about_the_code() {
    for code in [0, 200] {
        assert!(is_success(&format!("<config errorCode='{code}'/>")));
    }
    let failure = failure("<config errorCode='1'/>");
    assert_eq!(failure.error(), Some(&DeviceError::Base(BaseError::InvalidRequest)));
    let reply = read("<config errorCode='200'/>");
    assert!(reply.succeeded::<DeviceError>(Some(V1_9)));
    assert!(reply.check_at::<DeviceError>(V2_0).is_ok(), "a success of another version stays one");
}

#[test]
fn a_code_without_a_status_is_decoded_by_the_given_family() {
    #[derive(ApiError, Clone, Copy, Debug, PartialEq)]
    #[api_error(code = i32, success(code = 7, since = "2.0"))]
    enum Reseller {
        #[api_error(code = 0)]
        Nothing,
        #[api_error(code = 7, until = "2.0")]
        Seven,
        #[api_error(unknown)]
        Unknown(UnknownCode<Self>),
    }
    assert!(read("<config errorCode='7'/>").check::<Reseller>().is_ok());
    let failure = read("<config errorCode='7'/>").check_at::<Reseller>(V1_9).unwrap_err();
    assert_eq!(failure.error(), Some(&Reseller::Seven));
    let failure = read("<config errorCode='0'/>").check::<Reseller>().unwrap_err();
    assert_eq!(failure.error(), Some(&Reseller::Nothing));
}

#[test]
fn neither_status_nor_code_is_a_success() {
    assert!(is_success("<config status='success'/>"));
    assert!(is_success("<config version='1.7'/>"));
    assert!(is_success("<config></config>"));
}

#[test]
fn the_status_is_read_in_any_case() {
    assert_eq!(read("<config status='SUCCESS'/>").status(), Some(Status::Success));
    assert_eq!(read("<config status=' Failed '/>").status(), Some(Status::Failed));
}

#[test]
fn another_status_is_an_error_that_quotes_it() {
    for status in ["fail", "ok", "", "suсcess"] {
        let fault = fault(format!("<config status='{status}'/>"));
        assert_eq!(fault, NotAReply::OtherStatus { found: status.into() });
        assert!(fault.to_string().contains(&format!("{status:?}")), "{fault}");
    }
}

#[test]
fn unknown_codes_are_kept() {
    let failure = failure("<config status='failed' errorCode='499'/>");
    assert_eq!(failure.error().map(DeviceError::code), Some(499));
    assert!(matches!(failure.error(), Some(DeviceError::Unknown(code)) if code.code() == 499));
    assert_eq!(failure.to_string(), "unknown code (code 499)");
}

#[test]
fn negative_codes_are_read() {
    let failure = failure("<config status='failed' errorCode='-107'/>");
    assert_eq!(failure.code(), Some(-107));
    assert_eq!(failure.error(), Some(&DeviceError::Audio(AudioError::FileOverLimit)));
}

#[test]
fn a_status_or_a_code_alone_is_no_data() {
    assert!(!read("<config status='success'/>").is_data());
    assert!(!read("<config errorCode='0'/>").is_data());
}

#[test]
fn an_element_named_status_is_data() {
    let reply = read("<config version='1.0'><status>failed</status></config>");
    assert!(reply.is_data());
    assert!(reply.check::<DeviceError>().is_ok());
}

#[test]
fn an_id_that_looks_like_a_code_is_data() {
    assert!(is_success("<config><id type='uint32'>101</id></config>"));
}

#[test]
fn attribute_names_are_exact_and_have_no_prefix() {
    assert!(read("<config Status='failed' errorcode='5' x:status='failed'/>").is_data());
}

#[test]
fn a_broken_tail_of_a_failure_does_not_matter() {
    for tail in ["", "<item>", "</wrong>", "<item><errorCode>x</errorCode></item>", "</config>x"] {
        let text = format!("<config status='failed' errorCode='5'>{tail}");
        let failure = failure(&text);
        assert_eq!(failure.code(), Some(5));
        assert!(failure.items().is_empty());
    }
    let failure = failure(
        "<config status='failed'><item><errorCode>203</errorCode></item><item><errorCode>20",
    );
    assert_eq!(failure.items().len(), 1, "what can be read is kept");
    let mut bytes = b"<config status='failed'>".to_vec();
    bytes.push(0xFF);
    assert!(Reply::read(&bytes).is_ok());
}

#[test]
fn a_broken_tail_of_a_success_is_an_error() {
    // Whether a code without a status is a success is for the family to say, so it may be one.
    for top in ["status='success'", "errorCode='0'", "errorCode='200'", "errorCode='5'", ""] {
        for tail in ["", "<a>", "<a></config>", "</wrong>", "</config>text", "</config><config/>"] {
            fault(format!("<config {top}>{tail}"));
        }
    }
}
