#[allow(deprecated, unreachable_code, long_running_const_eval)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    const OWN: __wirecode::Keys<__wirecode::i32> = __wirecode::Keys {
        codes: b"\x04\0\0\0",
        facts: b"\0\0\0\0\0\0\0\0\x01\0",
        windows: &[],
        changes: &[],
        ranges: &[],
    };
    static TABLE: __wirecode::Table<__wirecode::i32> = __wirecode::Table {
        id: __wirecode::FamilyId {
            name: "DeviceError",
            ident: "DeviceError",
            module: __wirecode::core::module_path!(),
        },
        keys: OWN,
        texts: __wirecode::Texts {
            spans: b"\0\0\0\0\x06\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0",
            names: r##"Denied"##,
            descriptions: r##""##,
            extras: &[],
        },
    };
    use __wirecode::NoFamily as _;
    const FIRST_VALUES: [__wirecode::u64; 2] = __wirecode::first_values(
        3,
        &[<audio::AudioError as __wirecode::FamilyOf<__wirecode::i32>>::CATALOG],
    );
    /// How many values there are.
    const COUNT: __wirecode::u32 = FIRST_VALUES[1] as __wirecode::u32;
    const PARTS: [__wirecode::Part<__wirecode::i32>; 2] = [
        __wirecode::Part::own(&TABLE),
        __wirecode::Part::nested(
            <audio::AudioError as __wirecode::FamilyOf<__wirecode::i32>>::CATALOG,
            &[(4, false)],
            FIRST_VALUES[0] as __wirecode::u32,
        ),
    ];
    __wirecode::index! {
        __wirecode::i32, numbers
    }
    static FAMILY: __wirecode::Family<__wirecode::i32> = __wirecode::Family::<
        __wirecode::i32,
    >::of(
            &TABLE,
            INDEX,
            COUNT,
            &[
                __wirecode::Reserved {
                    codes: __wirecode::Codes::range(50, 59),
                    reason: "next vendor",
                },
            ],
            true,
        )
        .nesting(
            &[<audio::AudioError as __wirecode::FamilyOf<__wirecode::i32>>::CATALOG],
            &PLACES,
        );
    const _: () = __wirecode::Part::<
        __wirecode::i32,
    >::check(&PARTS, 1, &FAMILY, false, &MERGED, &SINGLES);
    const _: () = __wirecode::Part::<__wirecode::i32>::check_except(&PARTS, 1, 0, true);
    #[inline]
    const fn number(error_: &DeviceError) -> __wirecode::usize {
        match *error_ {
            DeviceError::Denied => 0,
            DeviceError::Audio(..) => 1,
            DeviceError::Unknown(..) => 2,
        }
    }
    use __wirecode::NotCopy as _;
    const RANGED_NUMBERS: __wirecode::usize = if INDEX.error_ranges {
        COUNT as __wirecode::usize
    } else {
        0
    };
    static IS_RANGED: [__wirecode::bool; RANGED_NUMBERS] = __wirecode::ranged(
        INDEX.keys.ranges,
    );
    #[inline]
    const fn is_ranged(number_: __wirecode::u64) -> __wirecode::bool {
        number_ < RANGED_NUMBERS as __wirecode::u64
            && IS_RANGED[number_ as __wirecode::usize]
    }
    const WAYS: __wirecode::Ways = __wirecode::Ways::of::<
        DeviceError,
    >(__wirecode::Facts {
        is_copy: __wirecode::Values::<DeviceError>::HOW.is_table(),
        values: COUNT as __wirecode::usize,
        slots: NEWEST_NUMBERS.len(),
        editions: INDEX.keys.changes.len() + 1,
        edition_slots: EDITION_NUMBERS.len(),
        error_ranges: INDEX.error_ranges,
        slots_keep_codes: __wirecode::any_ranged(&NEWEST_NUMBERS, &IS_RANGED),
        keeps: __wirecode::Keeps::Numbers {
            beside_bytes: FAMILY.is_kept_beside_bytes(),
            beside_simple: FAMILY.nests_simple_ones(),
        },
    });
    const COPIED: __wirecode::usize = __wirecode::Values::<DeviceError>::HOW.is_table()
        as __wirecode::usize;
    const MOVED: __wirecode::usize = 1 - COPIED;
    const fn of_number(
        number_: __wirecode::u64,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<DeviceError>> {
        if number_ >= COUNT as __wirecode::u64 || is_ranged(number_) {
            return __wirecode::None;
        }
        DeviceError::__value_i32(number_, 0)
    }
    const fn entry(
        number_: __wirecode::u64,
    ) -> __wirecode::ManuallyDrop<__wirecode::Option<DeviceError>> {
        __wirecode::ManuallyDrop::new(__wirecode::released(of_number(number_)))
    }
    const fn by_number<const LENGTH: __wirecode::usize>() -> [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; LENGTH] {
        let (mut table_, mut at_) = (
            [const { __wirecode::ManuallyDrop::new(__wirecode::None) }; LENGTH],
            0,
        );
        while at_ < LENGTH {
            table_[at_] = entry(at_ as __wirecode::u64);
            at_ += 1;
        }
        table_
    }
    const fn by_slot<const LENGTH: __wirecode::usize>(
        numbers_: &[__wirecode::u32],
    ) -> [__wirecode::ManuallyDrop<__wirecode::Option<DeviceError>>; LENGTH] {
        let (mut table_, mut at_) = (
            [const { __wirecode::ManuallyDrop::new(__wirecode::None) }; LENGTH],
            0,
        );
        while at_ < LENGTH {
            table_[at_] = entry(numbers_[at_] as __wirecode::u64);
            at_ += 1;
        }
        table_
    }
    static VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; COPIED * WAYS.numbers] = by_number();
    static NEWEST_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; COPIED * WAYS.slots] = {
        let values_;
        let values_: &[__wirecode::ManuallyDrop<__wirecode::Option<DeviceError>>] = if VALUES
            .is_empty()
        {
            values_ = by_number::<{ COPIED * COUNT as __wirecode::usize }>();
            &values_
        } else {
            &VALUES
        };
        let mut table_ = [const {
            __wirecode::ManuallyDrop::new(__wirecode::None)
        }; COPIED * WAYS.slots];
        __wirecode::Values::<DeviceError>::HOW
            .fill(&mut table_, values_, &NEWEST_NUMBERS);
        table_
    };
    static EDITION_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; COPIED * WAYS.edition_slots] = {
        let mut table_ = [const {
            __wirecode::ManuallyDrop::new(__wirecode::None)
        }; COPIED * WAYS.edition_slots];
        __wirecode::Values::<DeviceError>::HOW
            .fill(&mut table_, &VALUES, &EDITION_NUMBERS);
        table_
    };
    const MOVED_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; MOVED * WAYS.numbers] = by_number();
    const MOVED_NEWEST_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; MOVED * WAYS.slots] = by_slot(&NEWEST_NUMBERS);
    const MOVED_EDITION_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; MOVED * WAYS.edition_slots] = by_slot(&EDITION_NUMBERS);
    const SEEN_NEWEST_VALUES: [__wirecode::Option<
        __wirecode::ManuallyDrop<DeviceError>,
    >; MOVED * WAYS.seen_slots] = {
        let (mut table_, mut at_) = (
            [const { __wirecode::None }; MOVED * WAYS.seen_slots],
            0,
        );
        while at_ < table_.len() {
            table_[at_] = of_number(NEWEST_NUMBERS[at_] as __wirecode::u64);
            at_ += 1;
        }
        table_
    };
    /// The newest error of a code, where it has to be seen whether there is one.
    #[inline]
    const fn seen_newest(
        code_: __wirecode::i32,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<DeviceError>> {
        let mut moved_ = SEEN_NEWEST_VALUES;
        __wirecode::Values::<DeviceError>::HOW
            .seen(&NEWEST_VALUES, &mut moved_, INDEX.place(code_))
    }
    const fn made_entry(
        mut number_: __wirecode::u64,
    ) -> __wirecode::ManuallyDrop<DeviceError> {
        while number_ < COUNT as __wirecode::u64 {
            if let __wirecode::Some(made_) = DeviceError::__value_i32(number_, 0) {
                return made_;
            }
            number_ += 1;
        }
        DeviceError::__unlisted_i32(0)
    }
    const fn made_by_number<const LENGTH: __wirecode::usize>() -> [__wirecode::ManuallyDrop<
        DeviceError,
    >; LENGTH] {
        let (mut table_, mut at_) = (
            [const { DeviceError::__unlisted_i32(0) }; LENGTH],
            0,
        );
        while at_ < LENGTH {
            table_[at_] = made_entry(at_ as __wirecode::u64);
            at_ += 1;
        }
        table_
    }
    static MADE: [__wirecode::ManuallyDrop<DeviceError>; COPIED * WAYS.made_numbers] = made_by_number();
    static NEWEST_MADE: [__wirecode::ManuallyDrop<
        DeviceError,
    >; COPIED * WAYS.made_slots] = {
        let mut table_ = [const {
            DeviceError::__unlisted_i32(0)
        }; COPIED * WAYS.made_slots];
        __wirecode::Values::<DeviceError>::HOW.fill(&mut table_, &MADE, &NEWEST_NUMBERS);
        table_
    };
    const MOVED_MADE: [__wirecode::ManuallyDrop<
        DeviceError,
    >; MOVED * WAYS.made_numbers] = made_by_number();
    const MOVED_NEWEST_MADE: [__wirecode::ManuallyDrop<
        DeviceError,
    >; MOVED * WAYS.made_slots] = {
        let (mut table_, mut at_) = (
            [const { DeviceError::__unlisted_i32(0) }; MOVED * WAYS.made_slots],
            0,
        );
        while at_ < table_.len() {
            table_[at_] = made_entry(NEWEST_NUMBERS[at_] as __wirecode::u64);
            at_ += 1;
        }
        table_
    };
    static RANGED_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; COPIED * RANGED_NUMBERS] = {
        let (mut table_, mut at_) = (
            [const {
                __wirecode::ManuallyDrop::new(__wirecode::None)
            }; COPIED * RANGED_NUMBERS],
            0,
        );
        while at_ < table_.len() {
            if IS_RANGED[at_] {
                table_[at_] = __wirecode::ManuallyDrop::new(
                    __wirecode::released(
                        DeviceError::__value_i32(at_ as __wirecode::u64, 0),
                    ),
                );
            }
            at_ += 1;
        }
        table_
    };
    /// The error of a range with this number, if it is one, and this code.
    #[inline(always)]
    const fn of_range(
        number_: __wirecode::u64,
        code_: __wirecode::i32,
    ) -> __wirecode::Option<DeviceError> {
        if !__wirecode::Values::<DeviceError>::HOW.is_table() {
            return __wirecode::released(DeviceError::__value_i32(number_, code_));
        }
        if number_ >= RANGED_NUMBERS as __wirecode::u64 {
            return __wirecode::None;
        }
        match &__wirecode::Values::<DeviceError>::HOW.model(&RANGED_VALUES, number_) {
            __wirecode::Some(model_) => {
                __wirecode::Some(
                    __wirecode::ManuallyDrop::into_inner(model_.__with_i32(code_)),
                )
            }
            __wirecode::None => __wirecode::None,
        }
    }
    /// The newest error of a code.
    #[inline(always)]
    const fn newest_value(code_: __wirecode::i32) -> __wirecode::Option<DeviceError> {
        match WAYS.newest {
            __wirecode::Newest::BySlot => {
                let mut moved_ = MOVED_NEWEST_VALUES;
                if !INDEX.error_ranges {
                    return __wirecode::Values::<DeviceError>::HOW
                        .read(
                            &NEWEST_VALUES,
                            &mut moved_,
                            INDEX.place(code_),
                            const { __wirecode::ManuallyDrop::new(__wirecode::None) },
                        );
                }
                if INDEX.newest_of_slot(code_) >= COUNT as __wirecode::u64 {
                    return of_range(INDEX.newest(code_), code_);
                }
                __wirecode::Values::<DeviceError>::HOW
                    .read(
                        &NEWEST_VALUES,
                        &mut moved_,
                        INDEX.place_of_listed(code_),
                        const { __wirecode::ManuallyDrop::new(__wirecode::None) },
                    )
            }
            __wirecode::Newest::Seen => {
                match seen_newest(code_) {
                    __wirecode::Some(found_) => {
                        __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_))
                    }
                    __wirecode::None if !INDEX.error_ranges => __wirecode::None,
                    __wirecode::None => of_range(INDEX.newest(code_), code_),
                }
            }
            __wirecode::Newest::ByNumber => {
                let mut moved_ = MOVED_VALUES;
                let number_ = INDEX.newest(code_);
                if !is_ranged(number_) {
                    return __wirecode::Values::<DeviceError>::HOW
                        .read(
                            &VALUES,
                            &mut moved_,
                            number_,
                            const { __wirecode::ManuallyDrop::new(__wirecode::None) },
                        );
                }
                of_range(number_, code_)
            }
            __wirecode::Newest::ByFamilies => {
                __wirecode::released(
                    DeviceError::__value_i32(INDEX.newest(code_), code_),
                )
            }
        }
    }
    /// The error that a version defines for a code.
    #[inline(always)]
    const fn defined(
        version_: __wirecode::Version,
        code_: __wirecode::i32,
    ) -> __wirecode::Option<DeviceError> {
        match WAYS.defined {
            __wirecode::Defined::AsNewest => newest_value(code_),
            __wirecode::Defined::OfEdition => {
                let mut moved_ = MOVED_EDITION_VALUES;
                let edition_ = INDEX.edition(version_) * NEWEST_NUMBERS.len();
                let at_ = edition_ as __wirecode::u64 + INDEX.place(code_);
                if !INDEX.error_ranges {
                    return __wirecode::Values::<DeviceError>::HOW
                        .read(
                            &EDITION_VALUES,
                            &mut moved_,
                            at_,
                            const { __wirecode::ManuallyDrop::new(__wirecode::None) },
                        );
                }
                match __wirecode::Values::<DeviceError>::HOW
                    .seen(&EDITION_VALUES, &mut [], at_)
                {
                    __wirecode::Some(found_) => {
                        __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_))
                    }
                    __wirecode::None => of_range(INDEX.defined(version_, code_), code_),
                }
            }
            __wirecode::Defined::ByNumber => {
                let mut moved_ = MOVED_VALUES;
                let number_ = INDEX.defined(version_, code_);
                if !is_ranged(number_) {
                    return __wirecode::Values::<DeviceError>::HOW
                        .read(
                            &VALUES,
                            &mut moved_,
                            number_,
                            const { __wirecode::ManuallyDrop::new(__wirecode::None) },
                        );
                }
                of_range(number_, code_)
            }
            __wirecode::Defined::ByFamilies => {
                __wirecode::released(
                    DeviceError::__value_i32(INDEX.defined(version_, code_), code_),
                )
            }
        }
    }
    #[cold]
    #[inline(never)]
    const fn kept_in_memory(code_: __wirecode::i32) -> DeviceError {
        __wirecode::ManuallyDrop::into_inner(DeviceError::__unlisted_i32(code_))
    }
    #[inline]
    const fn kept(code_: __wirecode::i32) -> DeviceError {
        if WAYS.kept_in_memory {
            kept_in_memory(code_)
        } else {
            __wirecode::ManuallyDrop::into_inner(DeviceError::__unlisted_i32(code_))
        }
    }
    /// The error with this number, or if it is none the value that keeps the code.
    #[inline(always)]
    const fn made(number_: __wirecode::u64, code_: __wirecode::i32) -> DeviceError {
        match WAYS.made {
            __wirecode::Made::Overlaid => {
                return __wirecode::ManuallyDrop::into_inner(
                    __wirecode::Values::<DeviceError>::HOW
                        .model(&MADE, number_)
                        .__with_i32(code_),
                );
            }
            __wirecode::Made::ByNumber => {
                let mut moved_ = MOVED_MADE;
                if number_ >= COUNT as __wirecode::u64 {
                    return kept(code_);
                }
                if !is_ranged(number_) {
                    return __wirecode::Values::<DeviceError>::HOW
                        .read(
                            &MADE,
                            &mut moved_,
                            number_,
                            DeviceError::__unlisted_i32(0),
                        );
                }
                if __wirecode::Values::<DeviceError>::HOW.is_table() {
                    return __wirecode::ManuallyDrop::into_inner(
                        __wirecode::Values::<DeviceError>::HOW
                            .model(&MADE, number_)
                            .__with_i32(code_),
                    );
                }
            }
            __wirecode::Made::ByFamilies => {}
        }
        match DeviceError::__value_i32(number_, code_) {
            __wirecode::Some(error_) => __wirecode::ManuallyDrop::into_inner(error_),
            __wirecode::None => {
                __wirecode::ManuallyDrop::into_inner(DeviceError::__unlisted_i32(code_))
            }
        }
    }
    /// The newest error of a code, or if it has none the value that keeps it.
    #[inline(always)]
    const fn newest_made(code_: __wirecode::i32) -> DeviceError {
        match WAYS.newest_made {
            __wirecode::NewestMade::Overlaid => {
                return __wirecode::ManuallyDrop::into_inner(
                    __wirecode::Values::<DeviceError>::HOW
                        .model(&NEWEST_MADE, INDEX.place(code_))
                        .__with_i32(code_),
                );
            }
            __wirecode::NewestMade::Seen => {
                if let __wirecode::Some(found_) = seen_newest(code_) {
                    return __wirecode::ManuallyDrop::into_inner(found_);
                }
                if !INDEX.error_ranges {
                    return kept(code_);
                }
            }
            __wirecode::NewestMade::BySlot => {
                let mut moved_ = MOVED_NEWEST_MADE;
                if INDEX.newest(code_) >= COUNT as __wirecode::u64 {
                    return kept(code_);
                }
                let at_ = INDEX.place_of_listed(code_);
                return __wirecode::Values::<DeviceError>::HOW
                    .read(
                        &NEWEST_MADE,
                        &mut moved_,
                        at_,
                        DeviceError::__unlisted_i32(0),
                    );
            }
            __wirecode::NewestMade::SlotsFirst => {
                let mut moved_ = MOVED_MADE;
                let number_ = INDEX.newest_of_slot(code_);
                if number_ < COUNT as __wirecode::u64 {
                    return __wirecode::Values::<DeviceError>::HOW
                        .read(
                            &MADE,
                            &mut moved_,
                            number_,
                            DeviceError::__unlisted_i32(0),
                        );
                }
                let number_ = INDEX.newest(code_);
                if __wirecode::Values::<DeviceError>::HOW.is_table()
                    && number_ < COUNT as __wirecode::u64
                {
                    return __wirecode::ManuallyDrop::into_inner(
                        __wirecode::Values::<DeviceError>::HOW
                            .model(&MADE, number_)
                            .__with_i32(code_),
                    );
                }
                return made(number_, code_);
            }
            __wirecode::NewestMade::AsNewest | __wirecode::NewestMade::ByNumber => {}
        }
        made(INDEX.newest(code_), code_)
    }
    /// What a code means in the newest version that has it.
    #[inline(always)]
    const fn checked(
        code_: __wirecode::i32,
    ) -> __wirecode::Result<__wirecode::i32, DeviceError> {
        if let __wirecode::Outcomes::Changing = INDEX.outcomes {
            return checked_at(__wirecode::Version::MAX, code_);
        }
        if INDEX.is_success(code_) {
            __wirecode::Ok(code_)
        } else {
            __wirecode::Err(newest_made(code_))
        }
    }
    /// What a code means in a version, or in the nearest that has it.
    #[inline(always)]
    const fn checked_at(
        version_: __wirecode::Version,
        code_: __wirecode::i32,
    ) -> __wirecode::Result<__wirecode::i32, DeviceError> {
        match INDEX.nearest(version_, code_) {
            __wirecode::SUCCESS => __wirecode::Ok(code_),
            number_ => __wirecode::Err(made(number_ as __wirecode::u64, code_)),
        }
    }
    #[automatically_derived]
    impl DeviceError {
        /**The catalog of the family DeviceError.

| code | versions | variant | message | description | kind |
|---|---|---|---|---|---|
| 4 | all versions | `Denied` | Denied |  |  |

And all rows of `audio::AudioError`, as `Audio(…)`, but for 4.
*/
        pub const FAMILY: &'static __wirecode::Family<__wirecode::i32> = &FAMILY;
        /// The code in the newest edition in which the variant exists, the one written first if
        /// that has several; of a value that keeps its code, that code.
        #[inline]
        pub const fn code(&self) -> __wirecode::i32 {
            self.__code_i32()
        }
        /// The row that the code is taken from; `None` for an unknown value, and for one that was
        /// made by hand with a number outside of its range.
        #[inline]
        pub const fn row(&self) -> __wirecode::Option<__wirecode::Row<__wirecode::i32>> {
            __wirecode::Entry::<__wirecode::i32>::row_of(self.__entry_i32())
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __code_i32(&self) -> __wirecode::i32 {
            match self {
                DeviceError::Audio(nested_) => {
                    PARTS[1]
                        .code_here(
                            {
                                let _ = <audio::AudioError as __wirecode::FamilyOf<
                                    __wirecode::i32,
                                >>::CATALOG;
                                <audio::AudioError>::__code_i32(nested_)
                            },
                            {
                                let _ = <audio::AudioError as __wirecode::FamilyOf<
                                    __wirecode::i32,
                                >>::CATALOG;
                                <audio::AudioError>::__entry_i32(nested_)
                            },
                        )
                }
                DeviceError::Unknown(unknown_) => __wirecode::known_number(unknown_),
                _ => __wirecode::Keys::<__wirecode::i32>::read(OWN.codes, number(self)),
            }
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __entry_i32(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::i32>> {
            match self {
                DeviceError::Audio(nested_) => {
                    PARTS[1]
                        .entry_here({
                            let _ = <audio::AudioError as __wirecode::FamilyOf<
                                __wirecode::i32,
                            >>::CATALOG;
                            <audio::AudioError>::__entry_i32(nested_)
                        })
                }
                DeviceError::Unknown(unknown_) => {
                    let _ = unknown_;
                    __wirecode::None
                }
                _ => {
                    __wirecode::Some(__wirecode::Entry {
                        table: &TABLE,
                        at: number(self),
                    })
                }
            }
        }
        /// The short text of the row; "unknown code" without a row.
        #[inline]
        pub const fn message(&self) -> &'static __wirecode::str {
            __wirecode::message(self.__entry_i32())
        }
        /// The longer explanation.
        #[inline]
        pub const fn description(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::description(self.__entry_i32())
        }
        /// What to do about it.
        #[inline]
        pub const fn help(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::help(self.__entry_i32())
        }
        /// Where to read more.
        #[inline]
        pub const fn url(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::url(self.__entry_i32())
        }
        /// The vendor-neutral class; `Kind::Unknown` without a row or without a declared kind.
        #[inline]
        pub const fn kind(&self) -> __wirecode::Kind {
            __wirecode::kind(self.__entry_i32())
        }
        /// Whether the same request may succeed later; never without a row.
        #[inline]
        pub const fn is_transient(&self) -> __wirecode::bool {
            __wirecode::is_transient(self.__entry_i32())
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __value_i32(
            number_: __wirecode::u64,
            code_: __wirecode::i32,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            let _ = code_;
            if number_ < FIRST_VALUES[0] {
                return __wirecode::Some(
                    __wirecode::ManuallyDrop::new(
                        match number_ {
                            0 => DeviceError::Denied,
                            _ => return __wirecode::None,
                        },
                    ),
                );
            }
            if number_ < FIRST_VALUES[1] {
                return match {
                    let _ = <audio::AudioError as __wirecode::FamilyOf<
                        __wirecode::i32,
                    >>::CATALOG;
                    <audio::AudioError>::__value_i32(number_ - FIRST_VALUES[0], code_)
                } {
                    __wirecode::Some(nested_) => {
                        __wirecode::Some(
                            __wirecode::ManuallyDrop::new(
                                DeviceError::Audio(
                                    __wirecode::ManuallyDrop::into_inner(nested_),
                                ),
                            ),
                        )
                    }
                    __wirecode::None => __wirecode::None,
                };
            }
            __wirecode::None
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __with_i32(
            &self,
            code_: __wirecode::i32,
        ) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            __wirecode::ManuallyDrop::new(
                match self {
                    DeviceError::Audio(nested_) => {
                        DeviceError::Audio(
                            __wirecode::ManuallyDrop::into_inner({
                                let _ = <audio::AudioError as __wirecode::FamilyOf<
                                    __wirecode::i32,
                                >>::CATALOG;
                                <audio::AudioError>::__with_i32(nested_, code_)
                            }),
                        )
                    }
                    DeviceError::Unknown(_) => {
                        DeviceError::Unknown(__wirecode::unknown_code(code_))
                    }
                    DeviceError::Denied => DeviceError::Denied,
                },
            )
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __unlisted_i32(
            code_: __wirecode::i32,
        ) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            let () = <__wirecode::i32 as __wirecode::Kept>::IS_KEPT;
            __wirecode::ManuallyDrop::new(
                DeviceError::Unknown(__wirecode::unknown_code(code_)),
            )
        }
        /// The error with this code in the newest edition in which it is an error; `None` for a code
        /// that is not listed, or only as a success.
        #[inline]
        pub const fn try_from_code(code_: __wirecode::i32) -> __wirecode::Option<Self> {
            newest_value(code_)
        }
        /// The error that the version defines for this code.
        #[inline]
        pub const fn try_from_code_at(
            version_: __wirecode::Version,
            code_: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            defined(version_, code_)
        }
        /// What this code means in the version, success or error.
        #[inline]
        pub const fn lookup_at(
            version_: __wirecode::Version,
            code_: __wirecode::i32,
        ) -> __wirecode::Lookup<__wirecode::i32> {
            FAMILY.lookup_at(version_, code_)
        }
        /// The family as it was published in the version.
        #[inline]
        pub const fn at(version_: __wirecode::Version) -> __wirecode::Edition<Self> {
            __wirecode::edition(version_)
        }
        /// The error with this code in the newest edition in which it is an error, or the unknown
        /// value that keeps it. What is only a success is kept as unknown too: use `check` wherever
        /// a success can arrive.
        #[inline]
        pub const fn from_code(code_: __wirecode::i32) -> Self {
            newest_made(code_)
        }
        /// `Ok` with the code if its newest meaning is a success.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #[inline]
        pub const fn check(
            code_: __wirecode::i32,
        ) -> __wirecode::Result<__wirecode::i32, Self> {
            checked(code_)
        }
        /// Like `check`, with the meaning that the code has in the version, or nearest to it.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #[inline]
        pub const fn check_at(
            version_: __wirecode::Version,
            code_: __wirecode::i32,
        ) -> __wirecode::Result<__wirecode::i32, Self> {
            checked_at(version_, code_)
        }
    }
    #[automatically_derived]
    #[doc(hidden)]
    impl __wirecode::FamilyOf<__wirecode::i32> for DeviceError {
        const CATALOG: &'static __wirecode::Family<__wirecode::i32> = &FAMILY;
    }
    #[automatically_derived]
    impl __wirecode::ApiError for DeviceError {
        type Code = __wirecode::i32;
        const FAMILY: &'static __wirecode::Family<__wirecode::i32> = &FAMILY;
        #[inline]
        fn code(&self) -> __wirecode::i32 {
            self.__code_i32()
        }
        #[inline]
        fn __entry(&self) -> __wirecode::Option<__wirecode::Entry<__wirecode::i32>> {
            self.__entry_i32()
        }
        #[inline]
        fn try_from_code(code_: __wirecode::i32) -> __wirecode::Option<Self> {
            newest_value(code_)
        }
        #[inline]
        fn try_from_code_at(
            version_: __wirecode::Version,
            code_: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            defined(version_, code_)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::fmt::Display for DeviceError {
        #[inline]
        fn fmt(
            &self,
            f_: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::display(self, f_)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::error::Error for DeviceError {}
    #[automatically_derived]
    impl __wirecode::OpenFamily for DeviceError {
        #[inline]
        fn from_code(code_: __wirecode::i32) -> Self {
            newest_made(code_)
        }
        #[inline]
        fn check(
            code_: <__wirecode::i32 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::i32 as __wirecode::Code>::Ref<'_>, Self> {
            checked(code_)
        }
        #[inline]
        fn check_at(
            version_: __wirecode::Version,
            code_: <__wirecode::i32 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::i32 as __wirecode::Code>::Ref<'_>, Self> {
            checked_at(version_, code_)
        }
    }
    #[automatically_derived]
    impl __wirecode::From<__wirecode::i32> for DeviceError {
        #[inline]
        fn from(code_: __wirecode::i32) -> Self {
            newest_made(code_)
        }
    }
    #[automatically_derived]
    impl __wirecode::From<audio::AudioError> for DeviceError {
        fn from(nested_: audio::AudioError) -> Self {
            let code_ = {
                let _ = <audio::AudioError as __wirecode::FamilyOf<
                    __wirecode::i32,
                >>::CATALOG;
                <audio::AudioError>::__code_i32(&nested_)
            };
            match code_ {
                4 => {
                    match newest_value(code_) {
                        __wirecode::Some(error_) => error_,
                        __wirecode::None => DeviceError::Audio(nested_),
                    }
                }
                _ if {
                    let _ = <audio::AudioError as __wirecode::FamilyOf<
                        __wirecode::i32,
                    >>::CATALOG;
                    <audio::AudioError>::__entry_i32(&nested_)
                }
                    .is_none() => newest_made(code_),
                _ => DeviceError::Audio(nested_),
            }
        }
    }
};
