//! What reading replies needs of the heap: nothing, but for escapes and for what a failure owns.

use std::hint::black_box;

use allocation_counter::measure;
use wirecode::vdg_sense::{self, ResultError};
use wirecode::viewtron::{self, DeviceError};

const VIEWTRON: [&[u8]; 4] = [
    include_bytes!("../../examples/replies/viewtron_failed.xml"),
    include_bytes!("../../examples/replies/viewtron_success.xml"),
    include_bytes!("../../examples/replies/viewtron_data.xml"),
    include_bytes!("../../examples/replies/viewtron_items.xml"),
];
const VDG_SENSE: [&[u8]; 3] = [
    include_bytes!("../../examples/replies/vdg_failed.xml"),
    include_bytes!("../../examples/replies/vdg_success.xml"),
    include_bytes!("../../examples/replies/vdg_data.xml"),
];

/// How many allocations it takes.
fn allocations<T>(run: impl FnOnce() -> T) -> u64 {
    measure(|| drop(black_box(run()))).count_total
}

fn viewtron(bytes: &[u8]) -> (u64, u64) {
    let reply = viewtron::Reply::read(bytes).unwrap();
    (
        allocations(|| viewtron::Reply::read(bytes)),
        allocations(|| reply.check::<DeviceError>().is_ok()),
    )
}

fn vdg_sense(bytes: &[u8]) -> (u64, u64) {
    let reply = vdg_sense::Reply::read(bytes).unwrap();
    (
        allocations(|| vdg_sense::Reply::read(bytes)),
        allocations(|| reply.check::<ResultError>().is_ok()),
    )
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| Box::new(1)), 1);
}

#[test]
fn reading_takes_none() {
    for bytes in VIEWTRON {
        assert_eq!(allocations(|| viewtron::Reply::read(bytes)), 0);
        let reply = viewtron::Reply::read(bytes).unwrap();
        assert_eq!(allocations(|| reply.items().count()), 0);
    }
    for bytes in VDG_SENSE {
        assert_eq!(allocations(|| vdg_sense::Reply::read(bytes)), 0);
    }
}

#[test]
fn a_success_takes_none() {
    assert_eq!(viewtron(b"<config status='success' errorCode='0' errorDesc='Done'/>"), (0, 0));
    assert_eq!(viewtron(b"<config><item><errorCode>0</errorCode></item></config>"), (0, 0));
    assert_eq!(vdg_sense(b"<result errorcode='3'><description>Ok</description></result>"), (0, 0));
}

#[test]
fn a_failure_takes_its_text_and_its_items() {
    assert_eq!(viewtron(b"<config status='failed' errorCode='5'></config>"), (0, 0));
    assert_eq!(viewtron(b"<config errorCode='5' errorDesc='Network Limit'/>"), (0, 1));
    assert_eq!(viewtron(b"<config><item><errorCode>203</errorCode></item></config>"), (0, 1));
    assert_eq!(vdg_sense(b"<result errorcode='-11'/>"), (0, 0));
    assert_eq!(
        vdg_sense(b"<result errorcode='-11'><description>No image</description></result>"),
        (0, 1)
    );
}

#[test]
fn markup_that_is_seldom_takes_none() {
    let text = b"\xEF\xBB\xBF\0<?xml version='1.0'?><!DOCTYPE config [<!ENTITY a 'b'>]><!-- a -->
        <config><a b='>'><![CDATA[<c>]]> &amp; </a ><item errorCode='0' index='1'/></config>";
    assert_eq!(viewtron(text), (0, 0));
}

#[test]
fn only_what_is_asked_for_is_decoded() {
    assert_eq!(viewtron(b"<config a='&lt;'><b>&lt;</b></config>"), (0, 0));
    assert_ne!(viewtron(b"<config errorCode='0' errorDesc='a &lt; b'/>").0, 0);
}

#[test]
fn only_deep_replies_take_the_heap() {
    let nested =
        |depth| format!("<config>{}{}</config>", "<a>".repeat(depth), "</a>".repeat(depth));
    assert_eq!(viewtron(nested(7).as_bytes()), (0, 0));
    assert_ne!(viewtron(nested(8).as_bytes()).0, 0);
}
