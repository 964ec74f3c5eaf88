//! Codes of the parts of a request.

use super::*;

fn items(text: &str) -> Vec<(Option<u32>, i32)> {
    read(text).items().map(|item| (item.index, item.code)).collect()
}

#[test]
fn an_index_is_an_attribute_or_an_element_before_or_after_the_code() {
    let text = "<config><a>
        <item index=' 4 '><errorCode>1</errorCode></item>
        <item><errorCode>2</errorCode><index> <![CDATA[5]]> </index></item>
        <item><index>6</index><errorCode><![CDATA[ 3 ]]></errorCode></item>
        <item><errorCode>4</errorCode></item>
        <item><index>first</index><errorCode>5</errorCode></item>
        <x:item><index>-1</index><x:errorCode>6</x:errorCode></x:item>
    </a></config>";
    assert_eq!(
        items(text),
        [(Some(4), 1), (Some(5), 2), (Some(6), 3), (None, 4), (None, 5), (None, 6)]
    );
}

#[test]
fn only_a_child_or_an_attribute_of_an_item_is_an_items_code() {
    let text = "<config><errorCode>1</errorCode><a><errorCode>2</errorCode></a>
        <item><a><errorCode>3</errorCode><index>9</index></a><errorCode>4</errorCode></item>
        <item errorCode='5'/><item>6</item><Item><errorCode>7</errorCode></Item></config>";
    assert_eq!(items(text), [(None, 4), (None, 5)]);
}

#[test]
fn items_may_hold_items() {
    let text = "<config><item index='1'><item index='2'><errorCode>2</errorCode></item>
        <errorCode>1</errorCode></item></config>";
    assert_eq!(items(text), [(Some(2), 2), (Some(1), 1)]);
}

#[test]
fn items_may_be_deep() {
    let open: Vec<_> = (1..=20).map(|index| format!("<item index='{index}'>")).collect();
    let close = open.iter().map(|_| "<errorCode>5</errorCode></item>");
    let (open, close) = (open.concat(), close.collect::<String>());
    let expected: Vec<_> = (1..=20).rev().map(|index| (Some(index), 5)).collect();
    assert_eq!(items(&format!("<config>{open}{close}</config>")), expected);
    fault(format!("<config>{open}</wrong>{close}</config>"));
}

#[test]
fn a_success_on_top_does_not_hide_a_failing_item() {
    let text = "<config status='success' errorCode='0' errorDesc='Done'><item>
        <index>3</index><errorCode>203</errorCode></item><item><errorCode>204</errorCode></item>
        <item><errorCode>200</errorCode></item></config>";
    let failure = failure(text);
    assert_eq!((failure.error(), failure.code()), (None, Some(0)));
    assert_eq!(failure.items().iter().map(FailedItem::code).collect::<Vec<_>>(), [203, 204]);
    assert_eq!(
        failure.to_string(),
        "item 3: Same license plate already exists (code 203) (and 1 more), device says \"Done\""
    );
    assert_eq!(failure.items()[1].to_string(), "an item: License plate not found (code 204)");
}

#[test]
fn a_failure_on_top_keeps_its_items() {
    let failure = failure(
        "<config status='failed' errorCode='1'><item><errorCode>203</errorCode></item></config>",
    );
    assert_eq!(failure.error(), Some(&DeviceError::Base(BaseError::InvalidRequest)));
    assert_eq!(failure.items().len(), 1);
    assert_eq!(failure.to_string(), "Invalid Request (code 1)");
}

#[test]
fn the_code_of_an_item_has_to_be_one_number() {
    for code in ["", "x", "<a>5</a>"] {
        let fault = fault(format!("<config><item><errorCode>{code}</errorCode></item></config>"));
        assert!(matches!(fault, NotAReply::NotACode { .. }), "{fault}");
    }
    let twice = "<config><item><errorCode>0</errorCode><errorCode>1</errorCode></item></config>";
    assert_eq!(fault(twice), NotAReply::Repeated { name: "errorCode" });
}
