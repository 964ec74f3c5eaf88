#[allow(deprecated)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    const OWN: __wirecode::Keys<__wirecode::i32> = __wirecode::Keys {
        codes: b"\x95\xFF\xFF\xFF\0\0\0\0\x05\0\0\0k\0\0\0n\0\0\0",
        facts: b"\0\0\0\0\x01\0\0\0\x07\0\xFF\xFF\xFF\xFF\0\0\0\0\x01\0\x02\0\0\0\0\0\0\0\x01\0\0\0\0\0\x02\0\0\0\x07\0\x01\0\0\0\0\0\0\0\r\x05",
        windows: &[
            __wirecode::window(__wirecode::None, __wirecode::Some([2, 0, 0, 0])),
            __wirecode::window(__wirecode::Some([2, 0, 0, 0]), __wirecode::None),
        ],
        changes: &[562949953421312],
        ranges: &[],
    };
    static TABLE: __wirecode::Table<__wirecode::i32> = __wirecode::Table {
        id: __wirecode::FamilyId {
            name: "audio",
            ident: "AudioError",
            module: __wirecode::core::module_path!(),
        },
        keys: OWN,
        texts: __wirecode::Texts {
            spans: b"\0\0\0\0\r\0\0\0\r\0\0\0\x15\0\0\0\0\0\0\0\x1B\0\0\0\"\0\0\0\0\0\0\0\"\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\"\0\0\0\x06\0\0\0(\0\0\0\x07\0\0\0\x1B\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\r\0\0\0\x15\0\0\0\0\0\0\0\x1B\0\0\0/\0\0\0\x08\0\0\0/\0\0\0\x08\0\0\0\x1B\0\0\0\x1A\0\0\0",
            names: r##"FileOverLimitAudio File Over LimitNotPCMNot PCMAlarming"##,
            descriptions: r##"Audio file count over limitThe device plays an alarm."##,
            extras: &[
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
        },
    };
    const INDEX: __wirecode::Index<__wirecode::i32> = __wirecode::Index {
        layout: __wirecode::Layout::Hashed,
        seed: 0,
        base: -107,
        zeros: 0,
        starts: b"\0\0\0\0\0\0\0\0",
        codes: b"",
        values: b"\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\x95\xFF\xFF\xFF\x01\0\0\0n\0\0\0\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\0\0\0\0k\0\0\0\x02\0\0\0\x05\0\0\0\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF",
        width: 8,
        count: __wirecode::Count::No,
        editions: b"\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\x95\xFF\xFF\xFF\x01\0\0\0n\0\0\0\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFC\xFF\xFF\xFFk\0\0\0\x02\0\0\0\x05\0\0\0\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFC\xFF\xFF\xFF\x95\xFF\xFF\xFF\x01\0\0\0n\0\0\0\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF\0\0\0\0k\0\0\0\x02\0\0\0\x05\0\0\0\xFE\xFF\xFF\xFF\x95\xFF\xFF\xFF",
        firsts: b"\x01\0\0\x80\0\0\0\x80\x04\0\0\x80\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\x80\x02\0\0\x80",
        keys: OWN,
        errors: 3,
        error_ranges: false,
        ranges_apart: true,
        outcomes: __wirecode::Outcomes::Settled,
    };
    static FAMILY: __wirecode::Family<__wirecode::i32> = __wirecode::Family::<
        __wirecode::i32,
    >::of(&TABLE, INDEX, 3, &[], false);
    #[inline]
    const fn number(error_: &AudioError) -> __wirecode::usize {
        match *error_ {
            AudioError::FileOverLimit => 0,
            AudioError::Alarming => 1,
            AudioError::NotPCM => 2,
        }
    }
    /// The newest error of a code.
    #[inline(always)]
    const fn newest_value(code_: __wirecode::i32) -> __wirecode::Option<AudioError> {
        __wirecode::released(AudioError::__value_i32(INDEX.newest(code_), code_))
    }
    /// The error that a version defines for a code.
    #[inline(always)]
    const fn defined(
        version_: __wirecode::Version,
        code_: __wirecode::i32,
    ) -> __wirecode::Option<AudioError> {
        __wirecode::released(
            AudioError::__value_i32(INDEX.defined(version_, code_), code_),
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
            __wirecode::Keys::<
                __wirecode::i32,
            >::read(b"k\0\0\0n\0\0\0\x05\0\0\0", number(self))
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __entry_i32(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::i32>> {
            __wirecode::Some(
                TABLE.newest(b"\x03\0\0\0\x04\0\0\0\x02\0\0\0", number(self)),
            )
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
            __wirecode::Some(
                __wirecode::ManuallyDrop::new(
                    match number_ {
                        0 => AudioError::FileOverLimit,
                        1 => AudioError::Alarming,
                        2 => AudioError::NotPCM,
                        _ => return __wirecode::None,
                    },
                ),
            )
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __with_i32(
            &self,
            code_: __wirecode::i32,
        ) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            use __wirecode::NotCopy as _;
            match __wirecode::Values::<AudioError>::HOW.copied(self) {
                __wirecode::Some(copy_) if !INDEX.error_ranges => return copy_,
                _ => {}
            }
            __wirecode::numbered(
                AudioError::__value_i32(number(self) as __wirecode::u64, code_),
            )
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __unlisted_i32(
            code_: __wirecode::i32,
        ) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            __wirecode::ManuallyDrop::new(AudioError::FileOverLimit)
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
    }
    #[automatically_derived]
    #[doc(hidden)]
    impl __wirecode::FamilyOf<__wirecode::i32> for AudioError {
        const CATALOG: &'static __wirecode::Family<__wirecode::i32> = &FAMILY;
    }
    #[automatically_derived]
    impl __wirecode::ApiError for AudioError {
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
    impl __wirecode::core::fmt::Display for AudioError {
        #[inline]
        fn fmt(
            &self,
            f_: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::display(self, f_)
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
            __wirecode::listed(code_)
        }
    }
};
