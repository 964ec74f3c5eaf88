#[allow(deprecated, dead_code, unreachable_code, unreachable_pub, unused_qualifications)]
const _: () = {
    use ::vendor::wirecode::__private as __wirecode;
    static ID: __wirecode::FamilyId = __wirecode::FamilyId {
        name: "VideoTagError",
        ident: "VideoTagError",
        module: __wirecode::core::module_path!(),
    };
    static OWN: [__wirecode::Row<__wirecode::i16>; 1] = [
        __wirecode::Row {
            message: "Not Found",
            ..__wirecode::error_row(&ID, "NotFound", __wirecode::Codes::one(-26))
        },
    ];
    use __wirecode::NoFamily as _;
    static OWN_KEYS: [__wirecode::Key<__wirecode::i16>; 1] = __wirecode::keys(
        &OWN,
        &[0],
    );
    static OWN_ROWS: [&__wirecode::Row<__wirecode::i16>; 1] = __wirecode::rows(&OWN);
    static OWN_RANGES: [__wirecode::usize; __wirecode::count_ranges(&OWN_KEYS)] = __wirecode::ranges(
        &OWN_KEYS,
    );
    const FIRST_VALUES: [__wirecode::u32; 2] = __wirecode::first_values(
        1,
        &[<ResultError as __wirecode::FamilyOf<__wirecode::i16>>::CATALOG],
    );
    const PARTS: [__wirecode::Part<__wirecode::i16>; 2] = [
        __wirecode::Part::own(&ID, &OWN_ROWS, &OWN_KEYS, &OWN_RANGES),
        __wirecode::Part::nested(
            <ResultError as __wirecode::FamilyOf<__wirecode::i16>>::CATALOG,
            &[(-26, false)],
            FIRST_VALUES[0],
        ),
    ];
    const ORDER: [__wirecode::Pick; __wirecode::Part::<
        __wirecode::i16,
    >::count(&PARTS)] = __wirecode::Part::<__wirecode::i16>::merge(&PARTS);
    static KEYS: [__wirecode::Key<__wirecode::i16>; ORDER.len()] = __wirecode::merged_keys(
        &PARTS,
        &ORDER,
    );
    static ROWS: [&__wirecode::Row<__wirecode::i16>; ORDER.len()] = __wirecode::merged_rows(
        &PARTS,
        &ORDER,
    );
    static RANGES: [__wirecode::usize; __wirecode::count_ranges(&KEYS)] = __wirecode::ranges(
        &KEYS,
    );
    const INDEX: __wirecode::Index<__wirecode::i16> = __wirecode::Index {
        keys: &KEYS,
        ranges: &RANGES,
    };
    static FAMILY: __wirecode::Family<__wirecode::i16> = __wirecode::Catalog {
        id: &ID,
        rows: &ROWS,
        index: INDEX,
        reserved: &[],
        values: FIRST_VALUES[1],
        open: true,
        broken: false,
        incomplete: __wirecode::is_incomplete(&PARTS),
    }
        .family();
    const _: () = __wirecode::Part::<__wirecode::i16>::check(&PARTS, 1, &FAMILY, true);
    const _: () = __wirecode::Part::<__wirecode::i16>::check_except(&PARTS, 1, 0, true);
    static CODES: [__wirecode::i16; 1] = [-26];
    /// Where the newest row of each variant stands in `OWN`.
    static NEWEST: [__wirecode::usize; 1] = [0];
    const fn place(error: &VideoTagError) -> __wirecode::usize {
        match error {
            VideoTagError::NotFound => 0,
            _ => __wirecode::usize::MAX,
        }
    }
    #[automatically_derived]
    impl VideoTagError {
        /**The catalog of the family VideoTagError.

| code | versions | variant | message | description | kind |
|---|---|---|---|---|---|
| -26 | all versions | `NotFound` | Not Found |  |  |

And all rows of `ResultError`, as `Result(…)`, but for -26.
*/
        const FAMILY: &'static __wirecode::Family<__wirecode::i16> = &FAMILY;
        /// The code in the newest edition in which the variant exists, the one written first if
        /// that has several; of an unknown value, the code that was received.
        const fn code(&self) -> __wirecode::i16 {
            match self {
                VideoTagError::Result(nested) => {
                    PARTS[1]
                        .code_here(
                            {
                                let _ = <ResultError as __wirecode::FamilyOf<
                                    __wirecode::i16,
                                >>::CATALOG;
                                <ResultError>::__code_i16(nested)
                            },
                            {
                                let _ = <ResultError as __wirecode::FamilyOf<
                                    __wirecode::i16,
                                >>::CATALOG;
                                <ResultError>::__row_i16(nested)
                            },
                        )
                }
                _ => CODES[place(self)],
            }
        }
        /// The row that the code is taken from; `None` for an unknown value.
        const fn row(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i16>> {
            match self {
                VideoTagError::Result(nested) => {
                    PARTS[1]
                        .row_here({
                            let _ = <ResultError as __wirecode::FamilyOf<
                                __wirecode::i16,
                            >>::CATALOG;
                            <ResultError>::__row_i16(nested)
                        })
                }
                _ => __wirecode::Some(&OWN[NEWEST[place(self)]]),
            }
        }
        #[doc(hidden)]
        pub const fn __code_i16(&self) -> __wirecode::i16 {
            self.code()
        }
        #[doc(hidden)]
        pub const fn __row_i16(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i16>> {
            self.row()
        }
        /// The short text of the row; "unknown code" without a row.
        const fn message(&self) -> &'static __wirecode::str {
            __wirecode::message(self.row())
        }
        /// The longer explanation.
        const fn description(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::description(self.row())
        }
        /// What to do about it.
        const fn help(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::help(self.row())
        }
        /// Where to read more.
        const fn url(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::url(self.row())
        }
        /// The vendor-neutral class; `Kind::Unknown` without a row or without a declared kind.
        const fn kind(&self) -> __wirecode::Kind {
            __wirecode::kind(self.row())
        }
        /// Whether the same request may succeed later; never for an unknown value.
        const fn is_transient(&self) -> __wirecode::bool {
            __wirecode::is_transient(self.row())
        }
        #[doc(hidden)]
        pub const fn __value_i16(
            value: __wirecode::u32,
            code: __wirecode::i16,
        ) -> __wirecode::Option<Self> {
            match value {
                0 => __wirecode::Some(VideoTagError::NotFound),
                _ if value < FIRST_VALUES[1] => {
                    match {
                        let _ = <ResultError as __wirecode::FamilyOf<
                            __wirecode::i16,
                        >>::CATALOG;
                        <ResultError>::__value_i16(value - FIRST_VALUES[0], code)
                    } {
                        __wirecode::Some(nested) => {
                            __wirecode::Some(VideoTagError::Result(nested))
                        }
                        __wirecode::None => __wirecode::None,
                    }
                }
                _ => __wirecode::None,
            }
        }
        /// The error with this code in the newest edition that has it; `None` for a code that is
        /// a success or not listed.
        const fn try_from_code(code: __wirecode::i16) -> __wirecode::Option<Self> {
            match INDEX.find(code, __wirecode::Version::MAX, true) {
                __wirecode::Some(found) => Self::__value_i16(found.value, code),
                __wirecode::None => __wirecode::None,
            }
        }
        /// The error that `version` defines for this code.
        const fn try_from_code_at(
            version: __wirecode::Version,
            code: __wirecode::i16,
        ) -> __wirecode::Option<Self> {
            match INDEX.find(code, version, true) {
                __wirecode::Some(found) if found.defined => {
                    Self::__value_i16(found.value, code)
                }
                _ => __wirecode::None,
            }
        }
        /// What this code means in `version`, success or error.
        const fn lookup_at(
            version: __wirecode::Version,
            code: __wirecode::i16,
        ) -> __wirecode::Lookup<__wirecode::i16> {
            FAMILY.lookup_at(version, code)
        }
        /// The family as it was published in `version`.
        fn at(version: __wirecode::Version) -> __wirecode::Edition<Self> {
            <Self as __wirecode::ApiError>::at(version)
        }
        #[doc(hidden)]
        pub const fn __unlisted_i16(code: __wirecode::i16) -> Self {
            let () = <ResultError as __wirecode::OpenFamily>::IS_OPEN;
            VideoTagError::Result({
                let _ = <ResultError as __wirecode::FamilyOf<__wirecode::i16>>::CATALOG;
                <ResultError>::__unlisted_i16(code)
            })
        }
        /// The error with this code, or the unknown value that keeps it. A success is kept as
        /// unknown too: use `check` wherever a success can arrive.
        const fn from_code(code: __wirecode::i16) -> Self {
            match Self::try_from_code(code) {
                __wirecode::Some(error) => error,
                __wirecode::None => Self::__unlisted_i16(code),
            }
        }
        /// `Ok` with the code if its newest meaning is a success.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        const fn check(
            code: __wirecode::i16,
        ) -> __wirecode::Result<__wirecode::i16, Self> {
            Self::check_at(__wirecode::Version::MAX, code)
        }
        /// Like `check`, with the meaning that the code has in `version`, or nearest to it.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        const fn check_at(
            version: __wirecode::Version,
            code: __wirecode::i16,
        ) -> __wirecode::Result<__wirecode::i16, Self> {
            match INDEX.find(code, version, false) {
                __wirecode::Some(found) if found.is_success() => __wirecode::Ok(code),
                __wirecode::Some(found) => {
                    match Self::__value_i16(found.value, code) {
                        __wirecode::Some(error) => __wirecode::Err(error),
                        __wirecode::None => __wirecode::Err(Self::__unlisted_i16(code)),
                    }
                }
                __wirecode::None => __wirecode::Err(Self::__unlisted_i16(code)),
            }
        }
    }
    #[automatically_derived]
    #[doc(hidden)]
    impl __wirecode::FamilyOf<__wirecode::i16> for VideoTagError {
        const CATALOG: &'static __wirecode::Family<__wirecode::i16> = &FAMILY;
    }
    #[automatically_derived]
    impl __wirecode::ApiError for VideoTagError {
        type Code = __wirecode::i16;
        const FAMILY: &'static __wirecode::Family<__wirecode::i16> = &FAMILY;
        fn code(&self) -> __wirecode::i16 {
            Self::code(self)
        }
        fn row(&self) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::i16>> {
            Self::row(self)
        }
        fn try_from_code(code: __wirecode::i16) -> __wirecode::Option<Self> {
            Self::try_from_code(code)
        }
        fn try_from_code_at(
            version: __wirecode::Version,
            code: __wirecode::i16,
        ) -> __wirecode::Option<Self> {
            Self::try_from_code_at(version, code)
        }
        fn lookup_at(
            version: __wirecode::Version,
            code: __wirecode::i16,
        ) -> __wirecode::Lookup<__wirecode::i16> {
            Self::lookup_at(version, code)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::fmt::Display for VideoTagError {
        fn fmt(
            &self,
            f: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::fmt_error(self, f)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::error::Error for VideoTagError {}
    #[automatically_derived]
    impl __wirecode::OpenFamily for VideoTagError {
        fn from_code(code: __wirecode::i16) -> Self {
            Self::from_code(code)
        }
        fn check_at(
            version: __wirecode::Version,
            code: <__wirecode::i16 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::i16 as __wirecode::Code>::Ref<'_>, Self> {
            Self::check_at(version, code)
        }
    }
    #[automatically_derived]
    impl __wirecode::From<__wirecode::i16> for VideoTagError {
        fn from(code: __wirecode::i16) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl __wirecode::From<ResultError> for VideoTagError {
        fn from(nested: ResultError) -> Self {
            let code = {
                let _ = <ResultError as __wirecode::FamilyOf<__wirecode::i16>>::CATALOG;
                <ResultError>::__code_i16(&nested)
            };
            match code {
                -26 => {
                    match Self::try_from_code(code) {
                        __wirecode::Some(error) => error,
                        __wirecode::None => VideoTagError::Result(nested),
                    }
                }
                _ if {
                    let _ = <ResultError as __wirecode::FamilyOf<
                        __wirecode::i16,
                    >>::CATALOG;
                    <ResultError>::__row_i16(&nested)
                }
                    .is_none() => Self::from_code(code),
                _ => VideoTagError::Result(nested),
            }
        }
    }
};
