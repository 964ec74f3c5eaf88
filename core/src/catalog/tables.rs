//! The tables of a family, each a static of its own, so that only those are linked that are used.

/// Makes `INDEX`, and what it refers to, of the `KEYS` in scope. `$listed` is a code that is listed:
/// the code type, or a `&'static str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __index {
    ($code:ty, $listed:ty) => {
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
        static STARTS: [$crate::__private::u32; SHAPE.starts] = PLACED.starts;
        static SLOT_CODES: [$listed; SHAPE.checked_slots()] = SINGLES.by_slot(&PLACED);
        static SLOT_VALUES: [$crate::__private::u32; SHAPE.slots] =
            PLACED.by_slot(&NEWEST.values, $crate::__private::NOTHING);
        static SLOT_FIRSTS: [$crate::__private::u32; SHAPE.slots] =
            PLACED.by_slot(&SINGLES.firsts, 0);
        static SLOT_SPANS: [$crate::__private::Span; NEWEST.count_spans(SHAPE)] =
            PLACED.by_slot(&NEWEST.spans, $crate::__private::Span::NEVER);
        const INDEX: $crate::__private::Index<$code> = $crate::__private::Index {
            layout: SHAPE.layout,
            seed: PLACED.seed,
            base: SINGLES.base(),
            zeros: SINGLES.zeros(),
            starts: &STARTS,
            codes: &SLOT_CODES,
            values: &SLOT_VALUES,
            firsts: &SLOT_FIRSTS,
            spans: &SLOT_SPANS,
            count: NEWEST.count(SHAPE),
            keys: &KEYS,
            ranges: &RANGES,
            error_ranges: $crate::__private::Range::<$code>::any_error(&RANGES, &KEYS),
        };
    };
}
