//! By which way a family with nested ones comes to its values. All of it is decided here, once for each
//! question that is asked; the functions of the macro follow.
//!
//! A table by slot is the shortest way: the value is read while the code is compared. By number, that has
//! to be read before. A value that keeps a code stands in a table with any, and is made anew with its own,
//! which is called overlaid. Where there are no tables, a `match` of each nested family makes the value.

/// The ways of a family, and how many entries the tables have that they lead to.
#[derive(Clone, Copy)]
pub struct Ways {
    pub newest: Newest,
    pub defined: Defined,
    pub made: Made,
    pub newest_made: NewestMade,
    /// Whether the value that keeps a code is made by a function of its own. LLVM makes one of the two
    /// ways a value comes about, and a register of each of its fields. If these are as wide as the code,
    /// it is made in place; if one is a byte beside a long code, LLVM would put all values together of
    /// one byte and of seven, unless it cannot see how that value is made. Beside ranges it has to put values
    /// together anyway.
    pub kept_in_memory: bool,
    /// All errors, by number.
    pub numbers: usize,
    /// The newest errors, by slot.
    pub slots: usize,
    /// The same, if it has to be seen whether there is one.
    pub seen_slots: usize,
    /// The errors of each edition, by slot.
    pub edition_slots: usize,
    /// All errors of an open family, by number, and what is not listed if that is read from there.
    pub made_numbers: usize,
    /// The newest errors of an open family, by slot.
    pub made_slots: usize,
}

/// The way to the newest error of a code.
#[derive(Clone, Copy)]
pub enum Newest {
    /// By slot. What is there comes out of the table as it is: the number says whether it is one of a
    /// range, which keeps its code and is not in this table.
    BySlot,
    /// By slot, and it is looked at. That takes the value apart, and costs a little.
    Seen,
    ByNumber,
    ByFamilies,
}

/// The way to the error that a version defines for a code.
#[derive(Clone, Copy)]
pub enum Defined {
    /// All versions are one edition.
    AsNewest,
    /// By slot, in the table of the edition.
    OfEdition,
    ByNumber,
    ByFamilies,
}

/// The way to the value with a number, of an open family.
#[derive(Clone, Copy)]
pub enum Made {
    /// By number, what is not listed too, overlaid.
    Overlaid,
    ByNumber,
    ByFamilies,
}

/// The way to the newest value of a code, of an open family.
#[derive(Clone, Copy)]
pub enum NewestMade {
    /// As the newest error, and if there is none, the value that keeps the code.
    AsNewest,
    /// By slot, what is not listed too, overlaid.
    Overlaid,
    /// By slot, and it is looked at whether there is one.
    Seen,
    /// By slot, where the number says whether there is one.
    BySlot,
    ByNumber,
    /// By number too, but first that of the slot, which is of no range; only what has none is overlaid, or
    /// made by families.
    SlotsFirst,
}

/// What is known of the family.
#[derive(Clone, Copy)]
pub struct Facts {
    /// Whether it is `Copy`: then values are copied out of `static` tables, of any size.
    pub is_copy: bool,
    /// How many values there are.
    pub values: usize,
    /// How many slots there are, the last for codes without one among them.
    pub slots: usize,
    /// How many editions there are.
    pub editions: usize,
    /// How many slots there are in the tables of all editions, if these have tables.
    pub edition_slots: usize,
    /// Whether any of the ranges is an error.
    pub error_ranges: bool,
    /// Whether a variant with a range has single codes too.
    pub slots_keep_codes: bool,
    pub keeps: Keeps,
}

/// What an open family keeps.
#[derive(Clone, Copy)]
pub enum Keeps {
    /// It is not open.
    Nothing,
    /// Numbers; whether beside a discriminant of one byte, [`Family::is_kept_beside_bytes`] says, and
    /// whether beside families that themselves nest none, [`Family::nests_simple_ones`].
    ///
    /// [`Family::is_kept_beside_bytes`]: crate::Family::is_kept_beside_bytes
    /// [`Family::nests_simple_ones`]: crate::Family::nests_simple_ones
    Numbers { beside_bytes: bool, beside_simple: bool },
    /// Texts, which are on the heap, so that no constant can make such a value.
    Texts,
}

/// How large a table is at most that values are moved out of, in bytes. Without optimization, and with
/// `opt-level` 1 or `"z"`, all of it is copied to the stack.
const LARGEST_MOVED: usize = 32 * 1024;

impl Facts {
    /// Whether values can be moved out of a table with so many entries. Where there is no system, the
    /// stack may be too small for any.
    const fn moves<T>(self, entries: usize) -> bool {
        let bytes = entries.saturating_mul(size_of::<Option<T>>());
        !self.is_copy && bytes <= LARGEST_MOVED && !cfg!(target_os = "none")
    }
}

impl Ways {
    /// Those of a family of `T`.
    #[must_use]
    pub const fn of<T>(facts: Facts) -> Self {
        let Facts { is_copy, values, slots, edition_slots, error_ranges, keeps, .. } = facts;
        let keeps_numbers = matches!(keeps, Keeps::Numbers { .. });
        // A value of two registers. To look at it takes nothing apart if the discriminant is as wide as
        // the code; a byte would be cut out of one of them.
        let is_large = size_of::<T>() > 8;
        let is_wide = is_large && matches!(keeps, Keeps::Numbers { beside_bytes: false, .. });
        let (by_slot, by_number) = (facts.moves::<T>(slots), facts.moves::<T>(values + 1));
        let is_seen = facts.slots_keep_codes || is_wide && !is_copy;
        // Deeper in, one family's discriminants stand among another's, and LLVM does not see that they stay
        // as they are.
        let beside_simple = matches!(keeps, Keeps::Numbers { beside_simple: true, .. });
        // Beside ranges, single codes are quicker as they come out of the table.
        let is_overlaid = is_copy && beside_simple && !error_ranges;
        let newest = match (is_copy || by_slot, by_number) {
            (true, _) if is_seen => Newest::Seen,
            (true, _) => Newest::BySlot,
            (_, true) => Newest::ByNumber,
            _ => Newest::ByFamilies,
        };
        // Values that are moved are made anew for each edition, so only of a few.
        let of_editions = is_copy || facts.moves::<T>(edition_slots * 8) && !error_ranges;
        let defined = match (facts.editions, of_editions && edition_slots > 0) {
            (1, _) => Defined::AsNewest,
            (_, true) => Defined::OfEdition,
            (_, false) if is_copy || by_number => Defined::ByNumber,
            (_, false) => Defined::ByFamilies,
        };
        let made = match keeps {
            Keeps::Numbers { .. } if is_overlaid && is_large => Made::Overlaid,
            Keeps::Numbers { .. } if is_copy || by_number => Made::ByNumber,
            Keeps::Texts if by_number => Made::ByNumber,
            _ => Made::ByFamilies,
        };
        let newest_made = match keeps {
            Keeps::Texts if by_slot => NewestMade::AsNewest,
            Keeps::Numbers { .. } if is_overlaid => NewestMade::Overlaid,
            Keeps::Numbers { .. }
                if error_ranges && !facts.slots_keep_codes && (is_copy || by_number) =>
            {
                NewestMade::SlotsFirst
            }
            Keeps::Numbers { .. } if (is_copy || by_slot) && is_wide => NewestMade::Seen,
            // Each value has two registers, and to wait for the number first would take a third of the
            // time.
            Keeps::Numbers { .. } if (is_copy || by_slot) && is_large && !error_ranges => {
                NewestMade::BySlot
            }
            _ => NewestMade::ByNumber,
        };
        // The tables that are copied are made of that by number, if it is there.
        let is_by_number = matches!(newest, Newest::ByNumber)
            || matches!(defined, Defined::ByNumber)
            || matches!(defined, Defined::OfEdition) && is_copy
            || matches!((keeps, made), (Keeps::Texts, Made::ByNumber));
        let made_numbers = match made {
            Made::Overlaid => values + 1,
            Made::ByNumber if keeps_numbers => values,
            _ => 0,
        };
        Self {
            newest,
            defined,
            made,
            newest_made,
            kept_in_memory: is_large && !is_wide && !error_ranges,
            numbers: if is_by_number { values + 1 } else { 0 },
            slots: if is_copy || matches!(newest, Newest::BySlot) { slots } else { 0 },
            seen_slots: if matches!(newest, Newest::Seen) { slots } else { 0 },
            edition_slots: if matches!(defined, Defined::OfEdition) { edition_slots } else { 0 },
            made_numbers,
            made_slots: match newest_made {
                NewestMade::Overlaid | NewestMade::BySlot => slots,
                _ => 0,
            },
        }
    }
}
