//! Why wirecode is not first, where it is not: written by hand, by what was found out.

/// The reason for a row of a section, if it was looked into.
pub(crate) fn why(section: &str, row: &str) -> Option<&'static str> {
    Some(match (section, row) {
        ("run-time" | "instructions", row)
            if row.contains("edition") || row.contains("composed") =>
        {
            "Nested values are two bytes that are read one by one; in a version, its window is one \
             more read with two comparisons. In Viewtron, all of that is two or three cycles."
        }
        ("run-time" | "instructions", row) if row.contains("vdg") || row.contains("dense") => {
            "Codes in a row: the peers compare once and convert, which takes two cycles with the loop. \
             wirecode does the same, and one comparison more."
        }
        ("compile", _) => {
            "The tables of the look-ups are made in const evaluation, which works as well for nested \
             families but takes some thousand instructions for each step, and a small enum still gets \
             all of the functions."
        }
        ("size", _) => {
            "A row is a record of 200 bytes with its window, its family and five texts, and each \
             reference to a text is relocated when the program starts."
        }
        ("clean-build", _) => {
            "The macro is built on darling, which brings syn with all of its features; the row of \
             darling is what that alone costs."
        }
        ("replies", _) => {
            "A loop over quick-xml's events ends at the code. wirecode reads all attributes of the root, \
             as one that stands twice is no guess: two fifths of its instructions. It also copies the \
             device's words, which the failure owns, out of the body in VDG Sense, and of Viewtron's body \
             it reads the items."
        }
        _ => return None,
    })
}
