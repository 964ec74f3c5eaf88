//! The tables of a family with nested ones, each a static of its own, so that only those are linked
//! that are used.

/// Makes `PLACES` and `INDEX`, and what these refer to, of the `PARTS` in scope, and of `COUNT`, how
/// many values there are. What codes are in a table is said last: `texts`, or `numbers`.
#[doc(hidden)]
#[macro_export]
macro_rules! __index {
    ($code:ty, $($codes:tt)+) => {
        const ROWS: $crate::__private::usize = $crate::__private::Part::<$code>::count(&PARTS);
        static WINDOWS: [$crate::__private::Window; $crate::__private::count_windows(&PARTS)] =
            $crate::__private::merged_windows(&PARTS);
        const MERGED_CHANGES: (
            [$crate::__private::u64; $crate::__private::count_changes(&PARTS)],
            $crate::__private::usize,
        ) = $crate::__private::merged_changes(&PARTS);
        // No static: from another crate, that would be read anew for each code.
        const CHANGES: &[$crate::__private::u64] =
            &$crate::__private::first_changes::<{ MERGED_CHANGES.1 }>(&MERGED_CHANGES.0);
        const FACT_BYTES: $crate::__private::usize = $crate::__private::FACT_SIZE * ROWS;
        const MERGED: $crate::__private::Merged<$code, { ROWS }, { FACT_BYTES }> =
            $crate::__private::Part::<$code>::merge(&PARTS, &WINDOWS);
        static PLACES: [$crate::__private::Pick; ROWS] = MERGED.picks;
        $crate::__private::codes! { CODES: [$code; ROWS] = MERGED.codes, $($codes)+ }
        static FACTS: [$crate::__private::u8; FACT_BYTES] = MERGED.facts;
        static RANGES: [$crate::__private::Range<$code>; $crate::__private::count_ranges(&PARTS)] =
            $crate::__private::Part::<$code>::merged_ranges(&PARTS, &MERGED);
        const ALL_KEYS: $crate::__private::Keys<$code> = $crate::__private::Keys {
            codes: &CODES,
            facts: &FACTS,
            windows: &WINDOWS,
            changes: CHANGES,
            ranges: &RANGES,
        };
        const RANGES_APART: $crate::__private::bool = ALL_KEYS.has_ranges_apart();
        const SINGLES: $crate::__private::Singles<$code, { ROWS }> =
            $crate::__private::Singles::<$code, { ROWS }>::of(&MERGED, &WINDOWS, &RANGES);
        const ZEROS: $crate::__private::u32 = SINGLES.zeros();
        const LAYOUT_KEYS: [$crate::__private::u64; ROWS] = SINGLES.keys(ZEROS);
        const SHAPE: $crate::__private::Shape = SINGLES.shape(&LAYOUT_KEYS);
        const PLACED: $crate::__private::Placed<{ ROWS }, { SHAPE.starts }> =
            SINGLES.place::<{ SHAPE.starts }, { SHAPE.slots }>(SHAPE.layout, &LAYOUT_KEYS);
        static STARTS: [$crate::__private::u8; 4 * SHAPE.starts] =
            $crate::__private::numbers(&PLACED.starts);
        const WIDTH: $crate::__private::usize =
            SHAPE.width(COUNT, <$code as $crate::__private::Code>::SIZE);
        $crate::__private::slot_codes! { SLOT_CODES: [$code; SHAPE.code_slots(WIDTH)], $($codes)+ }
        const SHORT_CODES: [$crate::__private::u32; SHAPE.short_code_slots(WIDTH)] =
            SINGLES.short_codes(&PLACED);
        const NEWEST_NUMBERS: [$crate::__private::u32; SHAPE.entries()] =
            PLACED.values_by_slot(
                &SINGLES.values,
                SHAPE.gap(WIDTH, SINGLES.error()),
            );
        static SLOT_VALUES: [$crate::__private::u8; WIDTH * SHAPE.entries()] =
            $crate::__private::values(&NEWEST_NUMBERS, &SHORT_CODES, WIDTH);
        static SLOT_FIRSTS: [$crate::__private::u8; 4 * SHAPE.slots] = $crate::__private::numbers(
            &PLACED.numbers_by_slot::<{ SHAPE.slots }>(&SINGLES.firsts, 0),
        );
        const EDITION_ENTRIES: $crate::__private::usize = SHAPE.edition_entries(CHANGES.len());
        const EDITION_WIDTH: $crate::__private::usize =
            $crate::__private::Shape::edition_width(COUNT, WIDTH, EDITION_ENTRIES);
        const EDITION_NUMBERS: [$crate::__private::u32; EDITION_ENTRIES] = SINGLES.editions(
            &PLACED,
            &MERGED,
            &WINDOWS,
            CHANGES,
            SHAPE.gap(EDITION_WIDTH, SINGLES.error()),
        );
        static SLOT_EDITIONS: [$crate::__private::u8; EDITION_WIDTH * EDITION_NUMBERS.len()] =
            $crate::__private::values(&EDITION_NUMBERS, &SHORT_CODES, EDITION_WIDTH);
        const INDEX: $crate::__private::Index<$code> = $crate::__private::Index {
            layout: SHAPE.layout,
            seed: PLACED.seed,
            base: SINGLES.base(),
            zeros: ZEROS,
            starts: &STARTS,
            codes: &SLOT_CODES,
            values: &SLOT_VALUES,
            width: WIDTH,
            count: $crate::__private::Count::No,
            editions: &SLOT_EDITIONS,
            firsts: &SLOT_FIRSTS,
            keys: ALL_KEYS,
            errors: COUNT,
            error_ranges: ALL_KEYS.has_error_ranges(),
            ranges_apart: RANGES_APART,
            outcomes: SINGLES.outcomes(&RANGES, RANGES_APART),
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
    ($name:ident: [$code:ty; $count:expr] = $codes:expr, numbers) => {
        static $name: [$crate::__private::u8; <$code as $crate::__private::Code>::SIZE * $count] = {
            const CODES: [$code; $count] = $codes;
            $crate::__private::Keys::<$code>::table(&CODES)
        };
    };
}

/// The table of the codes by slot, copied out of `CODES`.
#[doc(hidden)]
#[macro_export]
macro_rules! __slot_codes {
    ($name:ident: [$code:ty; $count:expr], texts) => {
        static $name: [&'static $code; $count] =
            PLACED.by_slot(&CODES, &SINGLES.firsts, SINGLES.filler());
    };
    ($name:ident: [$code:ty; $count:expr], numbers) => {
        static $name: [$crate::__private::u8; <$code as $crate::__private::Code>::SIZE * $count] =
            $crate::__private::flat(&PLACED.by_slot::<_, { $count }>(
                $crate::__private::cells::<{ <$code as $crate::__private::Code>::SIZE }>(&CODES),
                &SINGLES.firsts,
                SINGLES.filler().to_le_bytes(),
            ));
    };
}
