#[allow(deprecated, dead_code, unreachable_code, unreachable_pub, unused_qualifications)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    static ID: __wirecode::FamilyId = __wirecode::FamilyId {
        name: "DeviceError",
        ident: "DeviceError",
        module: __wirecode::core::module_path!(),
    };
    static OWN: [__wirecode::Row<__wirecode::i32>; 1] = [
        __wirecode::Row {
            message: "Denied",
            ..__wirecode::error_row(&ID, "Denied", __wirecode::Codes::one(4))
        },
    ];
    use __wirecode::NoFamily as _;
    static OWN_KEYS: [__wirecode::Key<__wirecode::i32>; 1] = __wirecode::keys(
        &OWN,
        &[0],
    );
    static OWN_ROWS: [&__wirecode::Row<__wirecode::i32>; 1] = __wirecode::rows(&OWN);
    static OWN_RANGES: [__wirecode::usize; __wirecode::count_ranges(&OWN_KEYS)] = __wirecode::ranges(
        &OWN_KEYS,
    );
    const FIRST_VALUES: [__wirecode::u32; 2] = __wirecode::first_values(
        1,
        &[<audio::AudioError as __wirecode::FamilyOf<__wirecode::i32>>::CATALOG],
    );
    const PARTS: [__wirecode::Part<__wirecode::i32>; 2] = [
        __wirecode::Part::own(&ID, &OWN_ROWS, &OWN_KEYS, &OWN_RANGES),
        __wirecode::Part::nested(
            <audio::AudioError as __wirecode::FamilyOf<__wirecode::i32>>::CATALOG,
            &[(4, false)],
            FIRST_VALUES[0],
        ),
    ];
    const ORDER: [__wirecode::Pick; __wirecode::Part::<
        __wirecode::i32,
    >::count(&PARTS)] = __wirecode::Part::<__wirecode::i32>::merge(&PARTS);
    static KEYS: [__wirecode::Key<__wirecode::i32>; ORDER.len()] = __wirecode::merged_keys(
        &PARTS,
        &ORDER,
    );
    static ROWS: [&__wirecode::Row<__wirecode::i32>; ORDER.len()] = __wirecode::merged_rows(
        &PARTS,
        &ORDER,
    );
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
        reserved: &[
            __wirecode::Reserved {
                codes: __wirecode::Codes::range(50, 59),
                reason: "next vendor",
            },
        ],
        values: FIRST_VALUES[1],
        open: true,
        broken: false,
        incomplete: __wirecode::is_incomplete(&PARTS),
    }
        .family();
    const _: () = __wirecode::Part::<__wirecode::i32>::check(&PARTS, 1, &FAMILY, false);
    const _: () = __wirecode::Part::<__wirecode::i32>::check_except(&PARTS, 1, 0, true);
    static CODES: [__wirecode::i32; 1] = [4];
    /// Where the newest row of each variant stands in `OWN`.
    static NEWEST: [__wirecode::usize; 1] = [0];
    const fn place(error: &DeviceError) -> __wirecode::usize {
        match error {
            DeviceError::Denied => 0,
            _ => __wirecode::usize::MAX,
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
        /// that has several; of an unknown value, the code that was received.
        pub const fn code(&self) -> __wirecode::i32 {
            match self {
                DeviceError::Audio(nested) => {
                    PARTS[1]
                        .code_here(
                            {
                                let _ = <audio::AudioError as __wirecode::FamilyOf<
                                    __wirecode::i32,
                                >>::CATALOG;
                                <audio::AudioError>::__code_i32(nested)
                            },
                            {
                                let _ = <audio::AudioError as __wirecode::FamilyOf<
                                    __wirecode::i32,
                                >>::CATALOG;
                                <audio::AudioError>::__row_i32(nested)
                            },
                        )
                }
                DeviceError::Unknown(unknown) => unknown.code(),
                _ => CODES[place(self)],
            }
        }
        /// The row that the code is taken from; `None` for an unknown value.
        pub const fn row(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i32>> {
            match self {
                DeviceError::Audio(nested) => {
                    PARTS[1]
                        .row_here({
                            let _ = <audio::AudioError as __wirecode::FamilyOf<
                                __wirecode::i32,
                            >>::CATALOG;
                            <audio::AudioError>::__row_i32(nested)
                        })
                }
                DeviceError::Unknown(_) => __wirecode::None,
                _ => __wirecode::Some(&OWN[NEWEST[place(self)]]),
            }
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
            code: __wirecode::i32,
        ) -> __wirecode::Option<Self> {
            match value {
                0 => __wirecode::Some(DeviceError::Denied),
                _ if value < FIRST_VALUES[1] => {
                    match {
                        let _ = <audio::AudioError as __wirecode::FamilyOf<
                            __wirecode::i32,
                        >>::CATALOG;
                        <audio::AudioError>::__value_i32(value - FIRST_VALUES[0], code)
                    } {
                        __wirecode::Some(nested) => {
                            __wirecode::Some(DeviceError::Audio(nested))
                        }
                        __wirecode::None => __wirecode::None,
                    }
                }
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
        #[doc(hidden)]
        pub const fn __unlisted_i32(code: __wirecode::i32) -> Self {
            DeviceError::Unknown(__wirecode::unknown_code::<Self>(code))
        }
        /// The error with this code, or the unknown value that keeps it. A success is kept as
        /// unknown too: use `check` wherever a success can arrive.
        pub const fn from_code(code: __wirecode::i32) -> Self {
            match Self::try_from_code(code) {
                __wirecode::Some(error) => error,
                __wirecode::None => Self::__unlisted_i32(code),
            }
        }
        /// `Ok` with the code if its newest meaning is a success.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        pub const fn check(
            code: __wirecode::i32,
        ) -> __wirecode::Result<__wirecode::i32, Self> {
            Self::check_at(__wirecode::Version::MAX, code)
        }
        /// Like `check`, with the meaning that the code has in `version`, or nearest to it.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        pub const fn check_at(
            version: __wirecode::Version,
            code: __wirecode::i32,
        ) -> __wirecode::Result<__wirecode::i32, Self> {
            match INDEX.find(code, version, false) {
                __wirecode::Some(found) if found.is_success() => __wirecode::Ok(code),
                __wirecode::Some(found) => {
                    match Self::__value_i32(found.value, code) {
                        __wirecode::Some(error) => __wirecode::Err(error),
                        __wirecode::None => __wirecode::Err(Self::__unlisted_i32(code)),
                    }
                }
                __wirecode::None => __wirecode::Err(Self::__unlisted_i32(code)),
            }
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
    impl __wirecode::core::fmt::Display for DeviceError {
        fn fmt(
            &self,
            f: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::fmt_error(self, f)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::error::Error for DeviceError {}
    #[automatically_derived]
    impl __wirecode::OpenFamily for DeviceError {
        fn from_code(code: __wirecode::i32) -> Self {
            Self::from_code(code)
        }
        fn check_at(
            version: __wirecode::Version,
            code: <__wirecode::i32 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::i32 as __wirecode::Code>::Ref<'_>, Self> {
            Self::check_at(version, code)
        }
    }
    #[automatically_derived]
    impl __wirecode::From<__wirecode::i32> for DeviceError {
        fn from(code: __wirecode::i32) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl __wirecode::From<audio::AudioError> for DeviceError {
        fn from(nested: audio::AudioError) -> Self {
            let code = {
                let _ = <audio::AudioError as __wirecode::FamilyOf<
                    __wirecode::i32,
                >>::CATALOG;
                <audio::AudioError>::__code_i32(&nested)
            };
            match code {
                4 => {
                    match Self::try_from_code(code) {
                        __wirecode::Some(error) => error,
                        __wirecode::None => DeviceError::Audio(nested),
                    }
                }
                _ => DeviceError::Audio(nested),
            }
        }
    }
};
