#[allow(deprecated)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    static ID: __wirecode::FamilyId = __wirecode::FamilyId {
        name: "audio",
        ident: "AudioError",
        module: __wirecode::core::module_path!(),
    };
    static OWN: [__wirecode::Row<__wirecode::i32>; 5] = __wirecode::own_rows(
        &ID,
        &[
            (
                -107,
                "FileOverLimit",
                "Audio File Over Limit",
                "Audio file count over limit",
                __wirecode::Kind::ResourceExhausted,
                false,
            ),
            (0, "", "", "", __wirecode::Kind::Unknown, false),
            (5, "NotPCM", "Not PCM", "", __wirecode::Kind::Unknown, false),
            (
                107,
                "FileOverLimit",
                "Audio File Over Limit",
                "Audio file count over limit",
                __wirecode::Kind::ResourceExhausted,
                false,
            ),
            (
                110,
                "Alarming",
                "Alarming",
                "The device plays an alarm.",
                __wirecode::Kind::Unavailable,
                true,
            ),
        ],
        &[
            (
                0,
                __wirecode::Extra::Window(
                    __wirecode::window(__wirecode::None, __wirecode::Some([2, 0, 0, 0])),
                ),
            ),
            (
                3,
                __wirecode::Extra::Window(
                    __wirecode::window(__wirecode::Some([2, 0, 0, 0]), __wirecode::None),
                ),
            ),
            (4, __wirecode::Extra::Help("wait")),
            (4, __wirecode::Extra::Retry(false)),
            (
                4,
                __wirecode::Extra::Deprecated(__wirecode::Deprecated {
                    since: __wirecode::None,
                    note: __wirecode::Some("not sent any more"),
                }),
            ),
        ],
    );
    static KEYS: [__wirecode::Key<__wirecode::i32>; 5] = __wirecode::keys(
        &OWN,
        &[0, __wirecode::SUCCESS, 2, 0, 1],
    );
    static ROWS: [&__wirecode::Row<__wirecode::i32>; 5] = __wirecode::rows(&OWN);
    __wirecode::index! {
        __wirecode::i32, __wirecode::i32
    }
    static FAMILY: __wirecode::Family<__wirecode::i32> = __wirecode::Catalog {
        id: &ID,
        rows: &ROWS,
        index: INDEX,
        reserved: &[],
        values: 3,
        open: false,
        broken: false,
        incomplete: false,
    }
        .family();
    static CODES: [__wirecode::i32; 3] = [107, 110, 5];
    /// Where the newest row of each variant stands in `OWN`.
    static NEWEST_ROWS: [__wirecode::usize; 3] = [3, 4, 2];
    #[inline]
    const fn number(error_: &AudioError) -> __wirecode::usize {
        match error_ {
            AudioError::FileOverLimit { .. } => 0,
            AudioError::Alarming { .. } => 1,
            AudioError::NotPCM { .. } => 2,
        }
    }
    use __wirecode::NotCopy as _;
    const BY_TABLE: __wirecode::bool = __wirecode::Values::<AudioError>::HOW.is_table();
    static DECODED: [__wirecode::Option<
        __wirecode::ManuallyDrop<AudioError>,
    >; __wirecode::Values::<AudioError>::HOW.length(SHAPE.slots)] = {
        let mut table_ = [const {
            __wirecode::None
        }; __wirecode::Values::<AudioError>::HOW.length(SHAPE.slots)];
        let (codes_, slots_, values_) = (&SINGLES.codes, &PLACED.slots, &NEWEST.values);
        let mut at_ = 0;
        while BY_TABLE && at_ < codes_.len() {
            table_[slots_[at_] as __wirecode::usize] = AudioError::__value_i32(
                values_[at_],
                codes_[at_],
            );
            at_ += 1;
        }
        table_
    };
    /// The value of a slot: its newest error.
    #[inline]
    const fn decoded(
        slot_: __wirecode::usize,
        code_: __wirecode::i32,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<AudioError>> {
        match INDEX.count {
            __wirecode::Count::Up(first_) => {
                return AudioError::__value_i32(
                    first_.wrapping_add(slot_ as __wirecode::u32),
                    code_,
                );
            }
            __wirecode::Count::Down(first_) => {
                return AudioError::__value_i32(
                    first_.wrapping_sub(slot_ as __wirecode::u32),
                    code_,
                );
            }
            __wirecode::Count::No => {}
        }
        if BY_TABLE {
            __wirecode::Values::<AudioError>::HOW.get(&DECODED, slot_)
        } else {
            AudioError::__value_i32(INDEX.values[slot_], code_)
        }
    }
    /// The newest error of a code.
    #[inline]
    const fn newest(
        code_: __wirecode::i32,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<AudioError>> {
        let found_ = match INDEX.seek(code_) {
            __wirecode::Some(slot_) => decoded(slot_, code_),
            __wirecode::None => __wirecode::None,
        };
        match found_ {
            __wirecode::None if INDEX.error_ranges => {
                match INDEX
                    .find_from(__wirecode::None, code_, __wirecode::Version::MAX, true)
                {
                    __wirecode::Some(row_) => AudioError::__value_i32(row_.value, code_),
                    __wirecode::None => __wirecode::None,
                }
            }
            _ => found_,
        }
    }
    /// The error that a version defines for a code.
    #[inline]
    const fn defined(
        version_: __wirecode::Version,
        code_: __wirecode::i32,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<AudioError>> {
        match INDEX.slot(code_) {
            __wirecode::Some(slot_) if INDEX.settles(slot_, version_) => {
                decoded(slot_, code_)
            }
            __wirecode::Some(slot_) if INDEX.is_alone(slot_) => __wirecode::None,
            __wirecode::None if !INDEX.error_ranges => __wirecode::None,
            slot_ => {
                match INDEX.find_from(slot_, code_, version_, true) {
                    __wirecode::Some(row_) if row_.defined => {
                        AudioError::__value_i32(row_.value, code_)
                    }
                    _ => __wirecode::None,
                }
            }
        }
    }
    #[inline]
    const fn values_0(
        value_: __wirecode::u32,
        code_: __wirecode::i32,
    ) -> __wirecode::Option<__wirecode::ManuallyDrop<AudioError>> {
        let _ = code_;
        __wirecode::Some(
            __wirecode::ManuallyDrop::new(
                match value_ {
                    0 => AudioError::FileOverLimit,
                    1 => AudioError::Alarming,
                    2 => AudioError::NotPCM,
                    _ => return __wirecode::None,
                },
            ),
        )
    }
    #[automatically_derived]
    impl AudioError {
        /**The catalog of the family audio.

| code | versions | variant | message | description | kind |
|---|---|---|---|---|---|
| -107 | until 2.0 | `FileOverLimit` | Audio File Over Limit | Audio file count over limit | ResourceExhausted |
| 0 | all versions | (success) |  |  |  |
| 5 | all versions | `NotPCM` | Not PCM |  |  |
| 107 | since 2.0 | `FileOverLimit` | Audio File Over Limit | Audio file count over limit | ResourceExhausted |
| 0x6e | all versions | `Alarming` | Alarming | The device plays an alarm. | Unavailable |
*/
        pub const FAMILY: &'static __wirecode::Family<__wirecode::i32> = &FAMILY;
        /// The code in the newest edition in which the variant exists, the one written first if
        /// that has several; of a value that keeps its code, that code.
        #[inline]
        pub const fn code(&self) -> __wirecode::i32 {
            CODES[number(self)]
        }
        /// The row that the code is taken from; `None` for an unknown value, and for one that was
        /// made by hand with a number outside of its range.
        #[inline]
        pub const fn row(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i32>> {
            __wirecode::Some(&OWN[NEWEST_ROWS[number(self)]])
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __code_i32(&self) -> __wirecode::i32 {
            self.code()
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __row_i32(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i32>> {
            self.row()
        }
        /// The short text of the row; "unknown code" without a row.
        #[inline]
        pub const fn message(&self) -> &'static __wirecode::str {
            __wirecode::message(self.row())
        }
        /// The longer explanation.
        #[inline]
        pub const fn description(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::description(self.row())
        }
        /// What to do about it.
        #[inline]
        pub const fn help(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::help(self.row())
        }
        /// Where to read more.
        #[inline]
        pub const fn url(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::url(self.row())
        }
        /// The vendor-neutral class; `Kind::Unknown` without a row or without a declared kind.
        #[inline]
        pub const fn kind(&self) -> __wirecode::Kind {
            __wirecode::kind(self.row())
        }
        /// Whether the same request may succeed later; never without a row.
        #[inline]
        pub const fn is_transient(&self) -> __wirecode::bool {
            __wirecode::is_transient(self.row())
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __value_i32(
            value_: __wirecode::u32,
            code_: __wirecode::i32,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            let _ = code_;
            match value_ / 256 {
                0 => values_0(value_, code_),
                _ => __wirecode::None,
            }
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __unlisted_i32(
            code_: __wirecode::i32,
        ) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            loop {}
        }
        /// The error with this code in the newest edition that has it; `None` for a code that is
        /// a success or not listed.
        #[inline]
        pub const fn try_from_code(code_: __wirecode::i32) -> __wirecode::Option<Self> {
            __wirecode::released(newest(code_))
        }
        /// The error that the version defines for this code.
        #[inline]
        pub const fn try_from_code_at(
            version_: __wirecode::Version,
            code_: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            __wirecode::released(defined(version_, code_))
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
    }
    #[automatically_derived]
    #[doc(hidden)]
    impl __wirecode::FamilyOf<__wirecode::i32> for AudioError {
        const CATALOG: &'static __wirecode::Family<__wirecode::i32> = {
            let _ = (
                AudioError::FAMILY,
                AudioError::code,
                AudioError::row,
                AudioError::message,
                AudioError::kind,
            );
            let _ = (
                AudioError::description,
                AudioError::help,
                AudioError::url,
                AudioError::is_transient,
            );
            let _ = (
                AudioError::try_from_code,
                AudioError::try_from_code_at,
                AudioError::lookup_at,
                AudioError::at,
            );
            &FAMILY
        };
    }
    #[automatically_derived]
    impl __wirecode::ApiError for AudioError {
        type Code = __wirecode::i32;
        const FAMILY: &'static __wirecode::Family<__wirecode::i32> = &FAMILY;
        #[inline]
        fn code(&self) -> __wirecode::i32 {
            self.code()
        }
        #[inline]
        fn row(&self) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i32>> {
            self.row()
        }
        #[inline]
        fn try_from_code(code_: __wirecode::i32) -> __wirecode::Option<Self> {
            __wirecode::released(newest(code_))
        }
        #[inline]
        fn try_from_code_at(
            version_: __wirecode::Version,
            code_: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            __wirecode::released(defined(version_, code_))
        }
        #[inline]
        fn lookup_at(
            version_: __wirecode::Version,
            code_: __wirecode::i32,
        ) -> __wirecode::Lookup<__wirecode::i32> {
            FAMILY.lookup_at(version_, code_)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::fmt::Display for AudioError {
        fn fmt(
            &self,
            f_: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::fmt_error(self, f_)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::error::Error for AudioError {}
    #[automatically_derived]
    impl __wirecode::TryFrom<__wirecode::i32> for AudioError {
        type Error = __wirecode::UnknownCode<Self>;
        #[inline]
        fn try_from(
            code_: __wirecode::i32,
        ) -> __wirecode::Result<Self, __wirecode::UnknownCode<Self>> {
            match __wirecode::released(newest(code_)) {
                __wirecode::Some(error_) => __wirecode::Ok(error_),
                __wirecode::None => __wirecode::Err(__wirecode::unknown_code(code_)),
            }
        }
    }
};
