//! Why wirecode is not first, where it is not: written by hand, by what was found out.

/// The reason for a row of a section, if it was looked into.
pub(crate) fn why(section: &str, row: &str) -> Option<&'static str> {
    Some(match (section, row) {
        ("clean-build", _) => {
            "The macro is built on darling, which brings syn with all of its features; the row of \
             darling is what that alone costs."
        }
        ("replies", _) => {
            "memchr does not parse: it takes the text of an attribute for one wherever it stands, \
             and cannot tell a reply that is cut off from a success."
        }
        _ => return None,
    })
}
