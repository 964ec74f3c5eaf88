::core::compile_error! {
    "`256` is out of range for `u8`, which is 0 to 255"
}
#[allow(deprecated, dead_code, unreachable_code, unreachable_pub, unused_qualifications)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    static ID: __wirecode::FamilyId = __wirecode::FamilyId {
        name: "Faulty",
        ident: "Faulty",
        module: __wirecode::core::module_path!(),
    };
    static OWN: [__wirecode::Row<__wirecode::u8>; 0] = [];
    static KEYS: [__wirecode::Key<__wirecode::u8>; 0] = __wirecode::keys(&OWN, &[]);
    static ROWS: [&__wirecode::Row<__wirecode::u8>; 0] = __wirecode::rows(&OWN);
    static RANGES: [__wirecode::usize; __wirecode::count_ranges(&KEYS)] = __wirecode::ranges(
        &KEYS,
    );
    const INDEX: __wirecode::Index<__wirecode::u8> = __wirecode::Index {
        keys: &KEYS,
        ranges: &RANGES,
    };
    static FAMILY: __wirecode::Family<__wirecode::u8> = __wirecode::Catalog {
        id: &ID,
        rows: &ROWS,
        index: INDEX,
        reserved: &[],
        values: 0,
        open: true,
        broken: true,
        incomplete: true,
    }
        .family();
    #[automatically_derived]
    impl Faulty {
        /**The catalog of the family Faulty.
*/
        pub const FAMILY: &'static __wirecode::Family<__wirecode::u8> = &FAMILY;
        /// The code in the newest edition in which the variant exists, the one written first if
        /// that has several; of an unknown value, the code that was received.
        pub const fn code(&self) -> __wirecode::u8 {
            0
        }
        /// The row that the code is taken from; `None` for an unknown value.
        pub const fn row(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::u8>> {
            __wirecode::None
        }
        #[doc(hidden)]
        pub const fn __code_u8(&self) -> __wirecode::u8 {
            self.code()
        }
        #[doc(hidden)]
        pub const fn __row_u8(
            &self,
        ) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::u8>> {
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
        pub const fn __value_u8(
            value: __wirecode::u32,
            _: __wirecode::u8,
        ) -> __wirecode::Option<Self> {
            match value {
                _ => __wirecode::None,
            }
        }
        /// The error with this code in the newest edition that has it; `None` for a code that is
        /// a success or not listed.
        pub const fn try_from_code(code: __wirecode::u8) -> __wirecode::Option<Self> {
            match INDEX.find(code, __wirecode::Version::MAX, true) {
                __wirecode::Some(found) => Self::__value_u8(found.value, code),
                __wirecode::None => __wirecode::Some(Faulty::TooLarge),
            }
        }
        /// The error that `version` defines for this code.
        pub const fn try_from_code_at(
            version: __wirecode::Version,
            code: __wirecode::u8,
        ) -> __wirecode::Option<Self> {
            match INDEX.find(code, version, true) {
                __wirecode::Some(found) if found.defined => {
                    Self::__value_u8(found.value, code)
                }
                _ => __wirecode::Some(Faulty::TooLarge),
            }
        }
        /// What this code means in `version`, success or error.
        pub const fn lookup_at(
            version: __wirecode::Version,
            code: __wirecode::u8,
        ) -> __wirecode::Lookup<__wirecode::u8> {
            FAMILY.lookup_at(version, code)
        }
        /// The family as it was published in `version`.
        pub fn at(version: __wirecode::Version) -> __wirecode::Edition<Self> {
            <Self as __wirecode::ApiError>::at(version)
        }
        #[doc(hidden)]
        pub const fn __unlisted_u8(code: __wirecode::u8) -> Self {
            Faulty::TooLarge
        }
        /// The error with this code, or the unknown value that keeps it. A success is kept as
        /// unknown too: use `check` wherever a success can arrive.
        pub const fn from_code(code: __wirecode::u8) -> Self {
            Self::__unlisted_u8(code)
        }
        /// `Ok` with the code if its newest meaning is a success.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        pub const fn check(
            code: __wirecode::u8,
        ) -> __wirecode::Result<__wirecode::u8, Self> {
            Self::check_at(__wirecode::Version::MAX, code)
        }
        /// Like `check`, with the meaning that the code has in `version`, or nearest to it.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        pub const fn check_at(
            version: __wirecode::Version,
            code: __wirecode::u8,
        ) -> __wirecode::Result<__wirecode::u8, Self> {
            __wirecode::Err(Self::__unlisted_u8(code))
        }
    }
    #[automatically_derived]
    #[doc(hidden)]
    impl __wirecode::FamilyOf<__wirecode::u8> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::u8> = &FAMILY;
    }
    #[automatically_derived]
    impl __wirecode::ApiError for Faulty {
        type Code = __wirecode::u8;
        const FAMILY: &'static __wirecode::Family<__wirecode::u8> = &FAMILY;
        fn code(&self) -> __wirecode::u8 {
            Self::code(self)
        }
        fn row(&self) -> __wirecode::Option<&'static __wirecode::Row<__wirecode::u8>> {
            Self::row(self)
        }
        fn try_from_code(code: __wirecode::u8) -> __wirecode::Option<Self> {
            Self::try_from_code(code)
        }
        fn try_from_code_at(
            version: __wirecode::Version,
            code: __wirecode::u8,
        ) -> __wirecode::Option<Self> {
            Self::try_from_code_at(version, code)
        }
        fn lookup_at(
            version: __wirecode::Version,
            code: __wirecode::u8,
        ) -> __wirecode::Lookup<__wirecode::u8> {
            Self::lookup_at(version, code)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::fmt::Display for Faulty {
        fn fmt(
            &self,
            f: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::fmt_error(self, f)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::error::Error for Faulty {}
    #[automatically_derived]
    impl __wirecode::OpenFamily for Faulty {
        fn from_code(code: __wirecode::u8) -> Self {
            Self::from_code(code)
        }
        fn check_at(
            version: __wirecode::Version,
            code: <__wirecode::u8 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::u8 as __wirecode::Code>::Ref<'_>, Self> {
            Self::check_at(version, code)
        }
    }
    #[automatically_derived]
    impl __wirecode::TryFrom<__wirecode::u8> for Faulty {
        type Error = __wirecode::UnknownCode<Self>;
        fn try_from(
            code: __wirecode::u8,
        ) -> __wirecode::Result<Self, __wirecode::UnknownCode<Self>> {
            match Self::try_from_code(code) {
                __wirecode::Some(error) => __wirecode::Ok(error),
                __wirecode::None => __wirecode::Err(__wirecode::unknown_code(code)),
            }
        }
    }
};
#[automatically_derived]
impl ::core::convert::From<Other> for Faulty {
    fn from(_: Other) -> Self {
        loop {}
    }
}
#[allow(dead_code)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    static ID: __wirecode::FamilyId = __wirecode::FamilyId {
        name: "Faulty",
        ident: "Faulty",
        module: __wirecode::core::module_path!(),
    };
    static OWN: [__wirecode::Row<__wirecode::u8>; 0] = [];
    use __wirecode::NoFamily as _;
    static OWN_KEYS: [__wirecode::Key<__wirecode::u8>; 0] = __wirecode::keys(&OWN, &[]);
    static OWN_ROWS: [&__wirecode::Row<__wirecode::u8>; 0] = __wirecode::rows(&OWN);
    static OWN_RANGES: [__wirecode::usize; __wirecode::count_ranges(&OWN_KEYS)] = __wirecode::ranges(
        &OWN_KEYS,
    );
    const FIRST_VALUES: [__wirecode::u32; 2] = __wirecode::first_values(
        1,
        &[<Other as __wirecode::FamilyOf<__wirecode::u8>>::CATALOG],
    );
    const PARTS: [__wirecode::Part<__wirecode::u8>; 2] = [
        __wirecode::Part::own(&ID, &OWN_ROWS, &OWN_KEYS, &OWN_RANGES),
        __wirecode::Part::nested(
            <Other as __wirecode::FamilyOf<__wirecode::u8>>::CATALOG,
            &[],
            FIRST_VALUES[0],
        ),
    ];
    const ORDER: [__wirecode::Pick; __wirecode::Part::<__wirecode::u8>::count(&PARTS)] = __wirecode::Part::<
        __wirecode::u8,
    >::merge(&PARTS);
    static KEYS: [__wirecode::Key<__wirecode::u8>; ORDER.len()] = __wirecode::merged_keys(
        &PARTS,
        &ORDER,
    );
    static ROWS: [&__wirecode::Row<__wirecode::u8>; ORDER.len()] = __wirecode::merged_rows(
        &PARTS,
        &ORDER,
    );
    static RANGES: [__wirecode::usize; __wirecode::count_ranges(&KEYS)] = __wirecode::ranges(
        &KEYS,
    );
    const INDEX: __wirecode::Index<__wirecode::u8> = __wirecode::Index {
        keys: &KEYS,
        ranges: &RANGES,
    };
    static FAMILY: __wirecode::Family<__wirecode::u8> = __wirecode::Catalog {
        id: &ID,
        rows: &ROWS,
        index: INDEX,
        reserved: &[],
        values: FIRST_VALUES[1],
        open: false,
        broken: false,
        incomplete: __wirecode::is_incomplete(&PARTS),
    }
        .family();
    const _: () = __wirecode::Part::<__wirecode::u8>::check(&PARTS, 1, &FAMILY, true);
};
