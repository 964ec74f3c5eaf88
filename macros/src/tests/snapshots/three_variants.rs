#[allow(deprecated, dead_code, unreachable_code, unreachable_pub, unused_qualifications)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    static ID: __wirecode::FamilyId = __wirecode::FamilyId {
        name: "audio",
        ident: "AudioError",
        module: __wirecode::core::module_path!(),
    };
    static OWN: [__wirecode::Row<__wirecode::i32>; 5] = [
        __wirecode::Row {
            window: __wirecode::window(__wirecode::None, __wirecode::Some([2, 0, 0, 0])),
            message: "Audio File Over Limit",
            description: __wirecode::Some("Audio file count over limit"),
            kind: __wirecode::Kind::ResourceExhausted,
            ..__wirecode::error_row(&ID, "FileOverLimit", __wirecode::Codes::one(-107))
        },
        __wirecode::Row {
            ..__wirecode::success_row(&ID, __wirecode::Codes::one(0))
        },
        __wirecode::Row {
            message: "Not PCM",
            ..__wirecode::error_row(&ID, "NotPCM", __wirecode::Codes::one(5))
        },
        __wirecode::Row {
            window: __wirecode::window(__wirecode::Some([2, 0, 0, 0]), __wirecode::None),
            message: "Audio File Over Limit",
            description: __wirecode::Some("Audio file count over limit"),
            kind: __wirecode::Kind::ResourceExhausted,
            ..__wirecode::error_row(&ID, "FileOverLimit", __wirecode::Codes::one(107))
        },
        __wirecode::Row {
            message: "Alarming",
            description: __wirecode::Some("The device plays an alarm."),
            kind: __wirecode::Kind::Unavailable,
            help: __wirecode::Some("wait"),
            retry: __wirecode::Some(false),
            deprecated: __wirecode::Some(__wirecode::Deprecated {
                since: __wirecode::None,
                note: __wirecode::Some("not sent any more"),
            }),
            hex: true,
            ..__wirecode::error_row(&ID, "Alarming", __wirecode::Codes::one(110))
        },
    ];
    static KEYS: [__wirecode::Key<__wirecode::i32>; 5] = __wirecode::keys(
        &OWN,
        &[0, __wirecode::SUCCESS, 2, 0, 1],
    );
    static ROWS: [&__wirecode::Row<__wirecode::i32>; 5] = __wirecode::rows(&OWN);
    static RANGES: [__wirecode::usize; __wirecode::count_ranges(&KEYS)] = __wirecode::ranges(
        &KEYS,
    );
    const INDEX: __wirecode::Index<__wirecode::i32> = __wirecode::Index {
        keys: &KEYS,
        ranges: &RANGES,
    };
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
    static NEWEST: [__wirecode::usize; 3] = [3, 4, 2];
    const fn place(error: &AudioError) -> __wirecode::usize {
        match error {
            AudioError::FileOverLimit => 0,
            AudioError::Alarming => 1,
            AudioError::NotPCM => 2,
        }
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
        /// that has several; of an unknown value, the code that was received.
        pub const fn code(&self) -> __wirecode::i32 {
            CODES[place(self)]
        }
        /// The row that the code is taken from; `None` for an unknown value.
        pub const fn row(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i32>> {
            __wirecode::Some(&OWN[NEWEST[place(self)]])
        }
        #[doc(hidden)]
        pub const fn __code_i32(&self) -> __wirecode::i32 {
            self.code()
        }
        #[doc(hidden)]
        pub const fn __row_i32(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i32>> {
            self.row()
        }
        /// The short text of the row; "unknown code" without a row.
        pub const fn message(&self) -> &'static __wirecode::str {
            __wirecode::message(self.row())
        }
        /// The longer explanation.
        pub const fn description(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::description(self.row())
        }
        /// What to do about it.
        pub const fn help(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::help(self.row())
        }
        /// Where to read more.
        pub const fn url(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::url(self.row())
        }
        /// The vendor-neutral class; `Kind::Unknown` without a row or without a declared kind.
        pub const fn kind(&self) -> __wirecode::Kind {
            __wirecode::kind(self.row())
        }
        /// Whether the same request may succeed later; never for an unknown value.
        pub const fn is_transient(&self) -> __wirecode::bool {
            __wirecode::is_transient(self.row())
        }
        #[doc(hidden)]
        pub const fn __value_i32(
            value: __wirecode::u32,
            _: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            match value {
                0 => __wirecode::Some(AudioError::FileOverLimit),
                1 => __wirecode::Some(AudioError::Alarming),
                2 => __wirecode::Some(AudioError::NotPCM),
                _ => __wirecode::None,
            }
        }
        /// The error with this code in the newest edition that has it; `None` for a code that is
        /// a success or not listed.
        pub const fn try_from_code(code: __wirecode::i32) -> __wirecode::Option<Self> {
            match INDEX.find(code, __wirecode::Version::MAX, true) {
                __wirecode::Some(found) => Self::__value_i32(found.value, code),
                __wirecode::None => __wirecode::None,
            }
        }
        /// The error that `version` defines for this code.
        pub const fn try_from_code_at(
            version: __wirecode::Version,
            code: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            match INDEX.find(code, version, true) {
                __wirecode::Some(found) if found.defined => {
                    Self::__value_i32(found.value, code)
                }
                _ => __wirecode::None,
            }
        }
        /// What this code means in `version`, success or error.
        pub const fn lookup_at(
            version: __wirecode::Version,
            code: __wirecode::i32,
        ) -> __wirecode::Lookup<__wirecode::i32> {
            FAMILY.lookup_at(version, code)
        }
        /// The family as it was published in `version`.
        pub fn at(version: __wirecode::Version) -> __wirecode::Edition<Self> {
            <Self as __wirecode::ApiError>::at(version)
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
        fn code(&self) -> __wirecode::i32 {
            Self::code(self)
        }
        fn row(&self) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i32>> {
            Self::row(self)
        }
        fn try_from_code(code: __wirecode::i32) -> __wirecode::Option<Self> {
            Self::try_from_code(code)
        }
        fn try_from_code_at(
            version: __wirecode::Version,
            code: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            Self::try_from_code_at(version, code)
        }
        fn lookup_at(
            version: __wirecode::Version,
            code: __wirecode::i32,
        ) -> __wirecode::Lookup<__wirecode::i32> {
            Self::lookup_at(version, code)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::fmt::Display for AudioError {
        fn fmt(
            &self,
            f: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::fmt_error(self, f)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::error::Error for AudioError {}
    #[automatically_derived]
    impl __wirecode::TryFrom<__wirecode::i32> for AudioError {
        type Error = __wirecode::UnknownCode<Self>;
        fn try_from(
            code: __wirecode::i32,
        ) -> __wirecode::Result<Self, __wirecode::UnknownCode<Self>> {
            match Self::try_from_code(code) {
                __wirecode::Some(error) => __wirecode::Ok(error),
                __wirecode::None => __wirecode::Err(__wirecode::unknown_code(code)),
            }
        }
    }
};
