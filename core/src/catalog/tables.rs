//! The tables of a family with nested ones, each a static of its own, so that only those are linked
//! that are used.

/// Makes `INDEX`, and what it refers to, of the `KEYS` in scope, one by one, of their packed `FACTS`,
/// `WINDOWS` and `CHANGES`, and of `COUNT`, how many values there are. What codes are in a table is
/// said last: `texts`, or `numbers` and how many bytes one has.
#[doc(hidden)]
#[macro_export]
macro_rules! __index {
    ($code:ty, $($codes:tt)+) => {
        $crate::__private::codes! {
            CODES: [$code; KEYS.len()] = $crate::__private::Key::<$code>::firsts(&KEYS), $($codes)+
        }
        static RANGES: [$crate::__private::Range<$code>; $crate::__private::count_ranges(&KEYS)] =
            $crate::__private::Key::<$code>::ranges(&KEYS);
        const SINGLES: $crate::__private::Singles<
            $code,
            { $crate::__private::Key::<$code>::count_singles(&KEYS) },
        > = $crate::__private::Key::<$code>::singles(&KEYS);
        const NEWEST: $crate::__private::Newest<{ SINGLES.codes.len() }> =
            SINGLES.newest(&KEYS, &RANGES);
        const SHAPE: $crate::__private::Shape = SINGLES.shape();
        const PLACED: $crate::__private::Placed<{ SINGLES.codes.len() }, { SHAPE.starts }> =
            SINGLES.place::<{ SHAPE.starts }, { SHAPE.slots }>(SHAPE.layout);
        static STARTS: [$crate::__private::u8; 4 * SHAPE.starts] =
            $crate::__private::numbers(&PLACED.starts);
        $crate::__private::codes! {
            SLOT_CODES: [$code; SHAPE.checked_slots()] = SINGLES.by_slot(&PLACED), $($codes)+
        }
        const WIDTH: $crate::__private::usize = SHAPE.width(COUNT);
        static SLOT_VALUES: [$crate::__private::u8; WIDTH * SHAPE.slots] =
            $crate::__private::values(
                &PLACED.by_slot::<_, { SHAPE.slots }>(
                    &NEWEST.values,
                    $crate::__private::NOTHING,
                ),
                WIDTH,
            );
        static SLOT_FIRSTS: [$crate::__private::u8; 4 * SHAPE.slots] =
            $crate::__private::numbers(&PLACED.by_slot::<_, { SHAPE.slots }>(
                    &NEWEST.firsts,
                    // In no version has a gap a row, unless that is a range.
                    if RANGES.is_empty() { $crate::__private::ALONE } else { 0 },
                ));
        static SLOT_EDITIONS: [$crate::__private::u8; WIDTH * SHAPE.edition_slots(CHANGES.len())] =
            $crate::__private::values(
                &SINGLES.editions::<_, { SHAPE.edition_slots(CHANGES.len()) }>(
                    &PLACED, &KEYS, CHANGES,
                ),
                WIDTH,
            );
        const ALL_KEYS: $crate::__private::Keys<$code> = $crate::__private::Keys {
            codes: &CODES,
            facts: &FACTS,
            windows: &WINDOWS,
            changes: CHANGES,
            ranges: &RANGES,
        };
        const INDEX: $crate::__private::Index<$code> = $crate::__private::Index {
            layout: SHAPE.layout,
            seed: PLACED.seed,
            base: SINGLES.base(),
            zeros: SINGLES.zeros(),
            starts: &STARTS,
            codes: &SLOT_CODES,
            values: &SLOT_VALUES,
            width: WIDTH,
            firsts: &SLOT_FIRSTS,
            count: $crate::__private::Count::No,
            editions: &SLOT_EDITIONS,
            keys: ALL_KEYS,
            error_ranges: ALL_KEYS.has_error_ranges(),
        };
    };
}

/// A table of codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes {
    ($name:ident: [$code:ty; $count:expr] = $codes:expr, texts) => {
        static $name: [&'static $code; $count] = $codes;
    };
    ($name:ident: [$code:ty; $count:expr] = $codes:expr, numbers $bytes:literal) => {
        static $name: [$crate::__private::u8; $bytes * $count] = {
            const CODES: [$code; $count] = $codes;
            $crate::__private::Keys::<$code>::table(&CODES)
        };
    };
}
