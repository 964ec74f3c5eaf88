//! Replies of Viewtron devices: what decides, what does not matter, what is no reply.

use std::error::Error;

use wirecode::viewtron::{
    AudioError, BaseError, DeviceError, ExtendedError, Item, PlateError, Reply, Status,
};
use wirecode::{ApiError, FailedItem, Failure, NotAReply, UnknownCode, Version};

const FAILED: &[u8] = include_bytes!("../../../examples/replies/viewtron_failed.xml");
const SUCCESS: &[u8] = include_bytes!("../../../examples/replies/viewtron_success.xml");
const DATA: &[u8] = include_bytes!("../../../examples/replies/viewtron_data.xml");
const ITEMS: &[u8] = include_bytes!("../../../examples/replies/viewtron_items.xml");

const V1_9: Version = Version::new(1, 9);
const V2_0: Version = Version::new(2, 0);

mod faults;
mod hostile;
mod items;
mod spelling;
mod verdict;

fn read(text: &str) -> Reply<'_> {
    Reply::read(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}: {text}"))
}

fn fault(bytes: impl AsRef<[u8]>) -> NotAReply {
    Reply::read(bytes.as_ref()).expect_err("these bytes are no reply")
}

fn failure(text: &str) -> Failure<DeviceError> {
    read(text).check().expect_err("this reply reports a failure")
}

fn is_success(text: &str) -> bool {
    read(text).check::<DeviceError>().is_ok()
}

#[test]
fn a_failure_is_decoded_with_everything_the_device_said() {
    let reply = Reply::read(FAILED).unwrap();
    assert_eq!(reply.status(), Some(Status::Failed));
    assert_eq!(reply.code(), Some(5));
    assert_eq!(reply.device_text(), Some("Network Limit"));
    assert_eq!(reply.version(), Some("2.0.0"));
    assert!(!reply.is_data());

    let failure = reply.check::<DeviceError>().unwrap_err();
    assert_eq!(failure.error(), Some(&DeviceError::Base(BaseError::NetworkLimit)));
    assert_eq!(failure.code(), Some(5));
    assert_eq!(failure.device_text(), Some("Network Limit"));
    assert_eq!(failure.version(), None);
    assert!(failure.items().is_empty());
    assert_eq!(failure.to_string(), "Network Limit (code 5), device says \"Network Limit\"");
}

#[test]
fn the_version_decides_what_a_code_means() {
    let failure = Reply::read(FAILED).unwrap().check_at::<DeviceError>(V1_9).unwrap_err();
    assert_eq!(failure.error(), Some(&DeviceError::Base(BaseError::NetworkPortError)));
    assert_eq!(failure.version(), Some(V1_9));
    let failure = Reply::read(FAILED).unwrap().check_at::<DeviceError>(V2_0).unwrap_err();
    assert_eq!(failure.error(), Some(&DeviceError::Base(BaseError::NetworkLimit)));
    assert_eq!(failure.version(), Some(V2_0));
}

#[test]
fn a_success_gives_the_reply_back() {
    let reply = Reply::read(SUCCESS).unwrap().check::<DeviceError>().unwrap();
    assert_eq!(reply.status(), Some(Status::Success));
    assert_eq!(reply.code(), Some(0));
    assert_eq!(reply.device_text(), Some("Successful"));
    assert!(!reply.is_data());
}

#[test]
fn data_is_a_success_and_its_numbers_are_no_codes() {
    let reply = Reply::read(DATA).unwrap();
    assert!(reply.is_data());
    assert_eq!((reply.status(), reply.code(), reply.device_text()), (None, None, None));
    assert_eq!(reply.items().count(), 0);
    assert!(reply.succeeded::<DeviceError>(None));
    assert!(reply.check::<DeviceError>().is_ok());
}

#[test]
fn a_failing_item_is_a_failure() {
    let reply = Reply::read(ITEMS).unwrap();
    assert!(reply.is_data());
    assert!(reply.succeeded::<DeviceError>(Some(V2_0)));
    let items: Vec<_> = reply.items().collect();
    assert_eq!(items, [Item { index: Some(1), code: 0 }, Item { index: Some(2), code: 203 }]);

    let failure = reply.check_at::<DeviceError>(V2_0).unwrap_err();
    assert_eq!(failure.error(), None);
    assert_eq!(failure.code(), None);
    let [item] = failure.items() else { panic!("one item failed") };
    assert_eq!(item.index(), Some(2));
    assert_eq!(item.code(), 203);
    assert_eq!(item.error(), &DeviceError::Plate(PlateError::PlateExists));
    assert_eq!(failure.to_string(), "item 2: Same license plate already exists (code 203)");
}

#[test]
fn debug_shows_the_head_and_leaves_the_body_out() {
    assert_eq!(
        format!("{:?}", Reply::read(FAILED).unwrap()),
        "Reply { version: Some(\"2.0.0\"), status: Some(Failed), code: Some(5), \
         device_text: Some(\"Network Limit\"), .. }"
    );
}

#[test]
fn both_errors_go_through_a_question_mark() {
    fn body(bytes: &[u8]) -> Result<Option<i32>, Box<dyn Error + Send + Sync>> {
        Ok(Reply::read(bytes)?.check::<DeviceError>()?.code())
    }
    assert_eq!(body(SUCCESS).unwrap(), Some(0));
    assert!(body(FAILED).unwrap_err().is::<Failure<DeviceError>>());
    assert!(body(b"").unwrap_err().is::<NotAReply>());
}
