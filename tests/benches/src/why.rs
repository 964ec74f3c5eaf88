//! Why wirecode is not first, where it is not: written by hand, by what was found out.

/// The reason for a row of a section, if it was looked into.
pub(crate) fn why(section: &str, row: &str) -> Option<&'static str> {
    Some(match (section, row) {
        ("run-time" | "instructions", row)
            if row.contains("edition") || row.contains("composed") =>
        {
            "As many instructions, or up to six more, see the second half of this page. A large table \
             of an edition has no codes, so these are read from that of the newest; which edition it is is found \
             once for all codes. A nested value is copied or moved out of a table, where that of one enum is \
             its number; by version, what is not Copy is moved by number, but for a few by slot. A value that \
             keeps 64 bits takes two registers: out of a table it comes through memory, and if it is not Copy or \
             three levels deep, the one that keeps a code has to wait there until it is written as a whole. A \
             nested value of a range has two discriminants and its number, six bytes where one enum has four, \
             which are taken apart and put together; and if it is not Copy or three levels deep, it is made by \
             way of the family that has it. One that keeps a text is dropped by way of its families too, which here takes as long \
             as to find it. By `check` it is copied once more, into the `Result`. Of codes that are not listed, some layouts \
             know most at once. The rest is noise."
        }
        ("run-time" | "instructions", row) if row.contains("vdg") || row.contains("dense") => {
            "Codes in a row: the peers compare once and convert, which takes two cycles with the loop. \
             wirecode does the same, and has to come from a code to a number from 0, where a peer's value \
             is the code."
        }
        ("instructions", row) if row.contains("kafka") => {
            "A code beyond the table goes the way of all others, without a jump, where a `match` leaves \
             early: one instruction more, and less than half of the time."
        }
        ("compile", _) => {
            "Some thirty functions and constants, whatever the size of the enum; and each variant is named \
             twice, to make a value of its number and a number of the value, where `Debug` names it once. \
             Of thousands of rows, what is taken for the one `match` of `Debug` outgrows that."
        }
        ("size", row) if row.ends_with("texts") => {
            "Codes that are texts stand in two tables, by row and by slot, and each time the loader has to \
             fix up where they are, which takes 24 bytes more. With one table, decoding would be 8 to 12 % \
             slower. The peers have them in code, and take three to five times as long."
        }
        ("size", _) => {
            "A row has 34 bytes beside its texts: where each of three texts stands, its value, its \
             window, its kind. The peers have their texts in code, without versions or kinds."
        }
        ("clean-build", _) => {
            "The macro is built on darling, which brings syn with all of its features; the row of \
             darling is what that alone costs."
        }
        ("replies", _) => {
            "A loop over quick-xml's events ends at the code. wirecode reads all attributes of the root, \
             as one that stands twice is no guess: a third of its instructions. It also copies the \
             device's words, which the failure owns, out of the body in VDG Sense, and of Viewtron's body \
             it reads the items."
        }
        _ => return None,
    })
}
