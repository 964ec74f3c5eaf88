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
    const BY_TABLE: __wirecode::bool = __wirecode::Values::<DeviceError>::HOW.is_table();
    const HAS_EDITIONS: __wirecode::bool = !INDEX.keys.changes.is_empty();
    const RANGED_NUMBERS: __wirecode::usize = if INDEX.error_ranges {
        COUNT as __wirecode::usize
    } else {
        0
    };
    static IS_RANGED: [__wirecode::bool; RANGED_NUMBERS] = {
        let mut is_ranged_ = [false; RANGED_NUMBERS];
        let mut range_ = 0;
        while range_ < INDEX.keys.ranges.len() {
            let value_ = INDEX.keys.ranges[range_].value as __wirecode::usize;
            if value_ < RANGED_NUMBERS {
                is_ranged_[value_] = true;
            }
            range_ += 1;
        }
        is_ranged_
    };
    #[inline]
    const fn is_ranged(value_: __wirecode::u64) -> __wirecode::bool {
        value_ < RANGED_NUMBERS as __wirecode::u64
            && IS_RANGED[value_ as __wirecode::usize]
    }
    const SLOTS_KEEP_CODES: __wirecode::bool = {
        let (mut keep_, mut slot_) = (false, 0);
        while INDEX.error_ranges && slot_ < VALUE_NUMBERS.len() {
            keep_ |= is_ranged(VALUE_NUMBERS[slot_] as __wirecode::u64);
            slot_ += 1;
        }
        keep_
    };
    const fn of_number(
        value_: __wirecode::u64,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<DeviceError>> {
        if is_ranged(value_) {
            __wirecode::None
        } else {
            DeviceError::__value_i32(value_, 0)
        }
    }
    const fn entry(
        value_: __wirecode::u64,
    ) -> __wirecode::ManuallyDrop<__wirecode::Option<DeviceError>> {
        __wirecode::ManuallyDrop::new(__wirecode::released(of_number(value_)))
    }
    const fn all_values<const LENGTH: __wirecode::usize>() -> [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; LENGTH] {
        let mut table_ = [const {
            __wirecode::ManuallyDrop::new(__wirecode::None)
        }; LENGTH];
        let mut value_ = 0;
        while value_ + 1 < LENGTH {
            table_[value_] = entry(value_ as __wirecode::u64);
            value_ += 1;
        }
        table_
    }
    const NUMBERS: __wirecode::usize = if BY_TABLE {
        COUNT as __wirecode::usize
    } else {
        0
    };
    const ENTRIES: __wirecode::usize = if BY_TABLE { VALUE_NUMBERS.len() } else { 1 };
    const EDITIONS: __wirecode::usize = if BY_TABLE { INDEX.editions() } else { 0 };
    static VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; if HAS_EDITIONS { NUMBERS + 1 } else { 0 }] = all_values();
    static NEWEST_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; ENTRIES] = {
        let values_;
        let values_: &[__wirecode::ManuallyDrop<__wirecode::Option<DeviceError>>] = if HAS_EDITIONS {
            &VALUES
        } else {
            values_ = all_values::<{ NUMBERS + 1 }>();
            &values_
        };
        let mut table_ = [const {
            __wirecode::ManuallyDrop::new(__wirecode::None)
        }; ENTRIES];
        __wirecode::Values::<DeviceError>::HOW
            .fill(&mut table_, values_, &VALUE_NUMBERS, 0);
        table_
    };
    static EDITION_VALUES: [[__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; ENTRIES]; EDITIONS] = {
        let mut tables_ = [const {
            [const { __wirecode::ManuallyDrop::new(__wirecode::None) }; ENTRIES]
        }; EDITIONS];
        let mut edition_ = 0;
        while edition_ < EDITIONS {
            __wirecode::Values::<DeviceError>::HOW
                .fill(
                    &mut tables_[edition_],
                    &VALUES,
                    &EDITION_NUMBERS,
                    edition_ * ENTRIES,
                );
            edition_ += 1;
        }
        tables_
    };
    const fn moves(entries_: __wirecode::usize) -> __wirecode::bool {
        __wirecode::Values::<DeviceError>::HOW.moves::<DeviceError>(entries_)
    }
    const IS_LARGE: __wirecode::bool = __wirecode::size_of::<DeviceError>() > 8;
    const IS_WIDE: __wirecode::bool = true && IS_LARGE && !FAMILY.is_kept_beside_bytes();
    const IS_SEEN: __wirecode::bool = IS_WIDE || SLOTS_KEEP_CODES;
    const BY_SLOT: __wirecode::bool = moves(VALUE_NUMBERS.len());
    const MOVES_NEWEST: __wirecode::bool = BY_SLOT && !IS_SEEN;
    const SEES_NEWEST: __wirecode::bool = BY_TABLE || BY_SLOT && IS_SEEN;
    const BY_MOVE: __wirecode::bool = moves(COUNT as __wirecode::usize + 1);
    const MOVED_NUMBERS: __wirecode::usize = if BY_MOVE {
        COUNT as __wirecode::usize
    } else {
        0
    };
    const EDITION_SLOTS: __wirecode::usize = VALUE_NUMBERS.len() * INDEX.editions();
    const MOVES_EDITIONS: __wirecode::bool = EDITION_SLOTS > 0
        && moves(EDITION_SLOTS * 8) && !INDEX.error_ranges;
    const MOVED_EDITION_SLOTS: __wirecode::usize = if MOVES_EDITIONS {
        EDITION_SLOTS
    } else {
        0
    };
    const MOVED_EDITION_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; MOVED_EDITION_SLOTS] = {
        let (mut table_, mut slot_) = (
            [const {
                __wirecode::ManuallyDrop::new(__wirecode::None)
            }; MOVED_EDITION_SLOTS],
            0,
        );
        while slot_ < MOVED_EDITION_SLOTS {
            let value_ = EDITION_NUMBERS[slot_] as __wirecode::u64;
            if value_ < COUNT as __wirecode::u64 {
                table_[slot_] = entry(value_);
            }
            slot_ += 1;
        }
        table_
    };
    const MOVED_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; if HAS_EDITIONS && !MOVES_EDITIONS || !BY_SLOT || false {
        MOVED_NUMBERS + 1
    } else {
        0
    }] = all_values();
    const MOVED_SLOTS: __wirecode::usize = if MOVES_NEWEST {
        VALUE_NUMBERS.len()
    } else {
        0
    };
    const MOVED_NEWEST_VALUES: [__wirecode::ManuallyDrop<
        __wirecode::Option<DeviceError>,
    >; MOVED_SLOTS] = {
        let (mut table_, mut slot_) = (
            [const { __wirecode::ManuallyDrop::new(__wirecode::None) }; MOVED_SLOTS],
            0,
        );
        while slot_ < MOVED_SLOTS {
            let value_ = VALUE_NUMBERS[slot_] as __wirecode::u64;
            if value_ < COUNT as __wirecode::u64 {
                table_[slot_] = entry(value_);
            }
            slot_ += 1;
        }
        table_
    };
    const SEEN_SLOTS: __wirecode::usize = if BY_SLOT && IS_SEEN {
        VALUE_NUMBERS.len()
    } else {
        0
    };
    const SEEN_NEWEST_VALUES: [__wirecode::Option<
        __wirecode::ManuallyDrop<DeviceError>,
    >; SEEN_SLOTS] = {
        let (mut table_, mut slot_) = ([const { __wirecode::None }; SEEN_SLOTS], 0);
        while slot_ < SEEN_SLOTS {
            let value_ = VALUE_NUMBERS[slot_] as __wirecode::u64;
            if value_ < COUNT as __wirecode::u64 {
                table_[slot_] = of_number(value_);
            }
            slot_ += 1;
        }
        table_
    };
    #[inline]
    const fn seen_newest(
        code_: __wirecode::i32,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<DeviceError>> {
        if BY_TABLE {
            return __wirecode::Values::<DeviceError>::HOW
                .get_kept(&NEWEST_VALUES, INDEX.place(code_));
        }
        let mut values_ = SEEN_NEWEST_VALUES;
        __wirecode::moved(&mut values_, INDEX.place(code_), __wirecode::None)
    }
    /// The newest error of a code.
    #[inline]
    const fn newest_value(code_: __wirecode::i32) -> __wirecode::Option<DeviceError> {
        if BY_TABLE && !SLOTS_KEEP_CODES || MOVES_NEWEST {
            let mut values_ = MOVED_NEWEST_VALUES;
            if INDEX.error_ranges
                && INDEX.newest_of_slot(code_) >= COUNT as __wirecode::u64
            {
                return __wirecode::released(
                    DeviceError::__value_i32(INDEX.newest(code_), code_),
                );
            }
            let at_ = if INDEX.error_ranges {
                INDEX.place_of_listed(code_)
            } else {
                INDEX.place(code_)
            };
            if BY_TABLE {
                let found_ = __wirecode::Values::<DeviceError>::HOW
                    .get(&NEWEST_VALUES, at_);
                return __wirecode::ManuallyDrop::into_inner(found_);
            }
            return __wirecode::moved_value(&mut values_, at_);
        }
        if SEES_NEWEST {
            if let __wirecode::Some(found_) = seen_newest(code_) {
                return __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_));
            }
            if !INDEX.error_ranges {
                return __wirecode::None;
            }
        } else {
            if BY_MOVE {
                let mut values_ = MOVED_VALUES;
                let value_ = INDEX.newest(code_);
                if !is_ranged(value_) {
                    return __wirecode::moved_value(&mut values_, value_);
                }
            }
        }
        __wirecode::released(DeviceError::__value_i32(INDEX.newest(code_), code_))
    }
    /// The error that a version defines for a code.
    #[inline]
    const fn defined(
        version_: __wirecode::Version,
        code_: __wirecode::i32,
    ) -> __wirecode::Option<DeviceError> {
        if !HAS_EDITIONS {
            return newest_value(code_);
        }
        if BY_TABLE {
            let (
                table_,
                at_,
            ): (
                &'static [__wirecode::ManuallyDrop<__wirecode::Option<DeviceError>>],
                __wirecode::u64,
            );
            if EDITIONS > 0 {
                (table_, at_) = (
                    &EDITION_VALUES[INDEX.edition(version_)],
                    INDEX.place(code_),
                );
            } else {
                (table_, at_) = (&VALUES, INDEX.defined(version_, code_));
            }
            if !INDEX.error_ranges {
                return __wirecode::ManuallyDrop::into_inner(
                    __wirecode::Values::<DeviceError>::HOW.get(table_, at_),
                );
            }
            if let __wirecode::Some(found_) = __wirecode::Values::<DeviceError>::HOW
                .get_kept(table_, at_)
            {
                return __wirecode::Some(__wirecode::ManuallyDrop::into_inner(found_));
            }
        }
        if MOVES_EDITIONS {
            let mut values_ = MOVED_EDITION_VALUES;
            let edition_ = INDEX.edition(version_) * VALUE_NUMBERS.len();
            return __wirecode::moved_value(
                &mut values_,
                edition_ as __wirecode::u64 + INDEX.place(code_),
            );
        }
        if BY_MOVE {
            let mut values_ = MOVED_VALUES;
            let value_ = INDEX.defined(version_, code_);
            if !is_ranged(value_) {
                return __wirecode::moved_value(&mut values_, value_);
            }
        }
        __wirecode::released(
            DeviceError::__value_i32(INDEX.defined(version_, code_), code_),
        )
    }
    const MAKES_NEWEST: __wirecode::bool = (BY_TABLE || BY_SLOT) && IS_LARGE && !IS_WIDE
        && !INDEX.error_ranges;
    const MADE_SLOTS: __wirecode::usize = if BY_TABLE && MAKES_NEWEST {
        VALUE_NUMBERS.len()
    } else {
        0
    };
    const MOVED_MADE_SLOTS: __wirecode::usize = if BY_SLOT && MAKES_NEWEST {
        VALUE_NUMBERS.len()
    } else {
        0
    };
    const fn made_value(
        value_: __wirecode::u64,
    ) -> __wirecode::ManuallyDrop<DeviceError> {
        match DeviceError::__value_i32(value_, 0) {
            __wirecode::Some(made_) => made_,
            __wirecode::None => DeviceError::__unlisted_i32(0),
        }
    }
    const fn made_values<const LENGTH: __wirecode::usize>() -> [__wirecode::ManuallyDrop<
        DeviceError,
    >; LENGTH] {
        let mut table_ = [const { DeviceError::__unlisted_i32(0) }; LENGTH];
        let mut value_ = 0;
        while value_ < LENGTH as __wirecode::u64 {
            table_[value_ as __wirecode::usize] = made_value(value_);
            value_ += 1;
        }
        table_
    }
    static MADE: [__wirecode::ManuallyDrop<DeviceError>; NUMBERS] = made_values();
    static NEWEST_MADE: [__wirecode::ManuallyDrop<DeviceError>; MADE_SLOTS] = {
        let mut table_ = [const { DeviceError::__unlisted_i32(0) }; MADE_SLOTS];
        __wirecode::Values::<DeviceError>::HOW
            .fill(&mut table_, &MADE, &VALUE_NUMBERS, 0);
        table_
    };
    const MOVED_MADE: [__wirecode::ManuallyDrop<DeviceError>; MOVED_NUMBERS] = made_values();
    const MOVED_NEWEST_MADE: [__wirecode::ManuallyDrop<DeviceError>; MOVED_MADE_SLOTS] = {
        let (mut table_, mut slot_) = (
            [const { DeviceError::__unlisted_i32(0) }; MOVED_MADE_SLOTS],
            0,
        );
        while slot_ < MOVED_MADE_SLOTS {
            let value_ = VALUE_NUMBERS[slot_] as __wirecode::u64;
            if value_ < COUNT as __wirecode::u64 {
                table_[slot_] = made_value(value_);
            }
            slot_ += 1;
        }
        table_
    };
    #[cold]
    #[inline(never)]
    const fn kept_in_memory(code_: __wirecode::i32) -> DeviceError {
        __wirecode::ManuallyDrop::into_inner(DeviceError::__unlisted_i32(code_))
    }
    /// The error with this number, or if it is none the value that keeps the code.
    #[inline]
    const fn made(value_: __wirecode::u64, code_: __wirecode::i32) -> DeviceError {
        if BY_TABLE || BY_MOVE {
            let mut values_ = MOVED_MADE;
            if value_ >= COUNT as __wirecode::u64 {
                if IS_LARGE && !IS_WIDE {
                    return kept_in_memory(code_);
                }
                return __wirecode::ManuallyDrop::into_inner(
                    DeviceError::__unlisted_i32(code_),
                );
            }
            if !is_ranged(value_) {
                if BY_TABLE {
                    return __wirecode::Values::<DeviceError>::HOW
                        .copy(&MADE, value_ as __wirecode::usize);
                }
                let error_ = __wirecode::moved(
                    &mut values_,
                    value_,
                    DeviceError::__unlisted_i32(0),
                );
                return __wirecode::ManuallyDrop::into_inner(error_);
            }
        }
        match DeviceError::__value_i32(value_, code_) {
            __wirecode::Some(error_) => __wirecode::ManuallyDrop::into_inner(error_),
            __wirecode::None => {
                __wirecode::ManuallyDrop::into_inner(DeviceError::__unlisted_i32(code_))
            }
        }
    }
    /// The newest error of a code, or if it has none the value that keeps it.
    #[inline]
    const fn newest_made(code_: __wirecode::i32) -> DeviceError {
        if IS_WIDE && SEES_NEWEST {
            if let __wirecode::Some(found_) = seen_newest(code_) {
                return __wirecode::ManuallyDrop::into_inner(found_);
            }
            if !INDEX.error_ranges {
                return __wirecode::ManuallyDrop::into_inner(
                    DeviceError::__unlisted_i32(code_),
                );
            }
        }
        if MAKES_NEWEST {
            let mut values_ = MOVED_NEWEST_MADE;
            if INDEX.newest(code_) >= COUNT as __wirecode::u64 {
                return kept_in_memory(code_);
            }
            let at_ = INDEX.place_of_listed(code_);
            return __wirecode::ManuallyDrop::into_inner(
                if BY_TABLE {
                    __wirecode::Values::<DeviceError>::HOW.get(&NEWEST_MADE, at_)
                } else {
                    __wirecode::moved(&mut values_, at_, DeviceError::__unlisted_i32(0))
                },
            );
        }
        made(INDEX.newest(code_), code_)
    }
    /// What a code means in a version, or in the nearest that has it.
    #[inline]
    const fn checked(
        version_: __wirecode::Version,
        code_: __wirecode::i32,
    ) -> __wirecode::Result<__wirecode::i32, DeviceError> {
        match INDEX.nearest(version_, code_) {
            __wirecode::SUCCESS => __wirecode::Ok(code_),
            value_ => __wirecode::Err(made(value_ as __wirecode::u64, code_)),
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
            value_: __wirecode::u64,
            code_: __wirecode::i32,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            let _ = code_;
            if value_ < FIRST_VALUES[0] {
                return __wirecode::Some(
                    __wirecode::ManuallyDrop::new(
                        match value_ {
                            0 => DeviceError::Denied,
                            _ => return __wirecode::None,
                        },
                    ),
                );
            }
            if value_ < FIRST_VALUES[1] {
                return match {
                    let _ = <audio::AudioError as __wirecode::FamilyOf<
                        __wirecode::i32,
                    >>::CATALOG;
                    <audio::AudioError>::__value_i32(value_ - FIRST_VALUES[0], code_)
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
            checked(__wirecode::Version::MAX, code_)
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
            checked(version_, code_)
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
        fn check_at(
            version_: __wirecode::Version,
            code_: <__wirecode::i32 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::i32 as __wirecode::Code>::Ref<'_>, Self> {
            checked(version_, code_)
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
