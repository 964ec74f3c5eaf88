impl Faulty {
    #[doc(hidden)]
    const fn __faulty() -> ! {
        ::core::compile_error! {
            "`256` is out of range for `u8`, which is 0 to 255"
        }
        ::core::panic!()
    }
}
#[allow(deprecated, dead_code, unreachable_code)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    const OWN: __wirecode::Keys<__wirecode::u8> = __wirecode::Keys {
        codes: b"",
        facts: b"",
        windows: &[],
        changes: &[],
        ranges: &[],
    };
    static TABLE: __wirecode::Table<__wirecode::u8> = __wirecode::Table {
        id: __wirecode::FamilyId {
            name: "Faulty",
            ident: "Faulty",
            module: __wirecode::core::module_path!(),
        },
        keys: OWN,
        texts: __wirecode::Texts {
            spans: b"",
            names: r##""##,
            descriptions: r##""##,
            extras: &[],
        },
    };
    const INDEX: __wirecode::Index<__wirecode::u8> = __wirecode::Index {
        layout: __wirecode::Layout::Direct,
        seed: 0,
        base: <__wirecode::u8 as __wirecode::Code>::FILLER,
        zeros: 0,
        starts: b"",
        codes: b"",
        values: b"\xFE\xFF\xFF\xFF",
        width: 4,
        count: __wirecode::Count::No,
        editions: b"",
        firsts: b"",
        keys: OWN,
        errors: 0,
        error_ranges: false,
        ranges_apart: true,
        outcomes: __wirecode::Outcomes::Errors,
    };
    static FAMILY: __wirecode::Family<__wirecode::u8> = __wirecode::Family::<
        __wirecode::u8,
    >::of(&TABLE, INDEX, 0, &[], true)
        .broken();
    #[automatically_derived]
    impl Faulty {
        /**The catalog of the family Faulty.
*/
        pub const FAMILY: &'static __wirecode::Family<__wirecode::u8> = &FAMILY;
        /// The code in the newest edition in which the variant exists, the one written first if
        /// that has several; of a value that keeps its code, that code.
        #[inline]
        pub const fn code(&self) -> __wirecode::u8 {
            Self::__faulty()
        }
        /// The row that the code is taken from; `None` for an unknown value, and for one that was
        /// made by hand with a number outside of its range.
        #[inline]
        pub const fn row(&self) -> __wirecode::Option<__wirecode::Row<__wirecode::u8>> {
            __wirecode::Entry::<__wirecode::u8>::row_of(self.__entry_u8())
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __code_u8(&self) -> __wirecode::u8 {
            0
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __entry_u8(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::u8>> {
            __wirecode::None
        }
        /// The short text of the row; "unknown code" without a row.
        #[inline]
        pub const fn message(&self) -> &'static __wirecode::str {
            __wirecode::message(self.__entry_u8())
        }
        /// The longer explanation.
        #[inline]
        pub const fn description(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::description(self.__entry_u8())
        }
        /// What to do about it.
        #[inline]
        pub const fn help(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::help(self.__entry_u8())
        }
        /// Where to read more.
        #[inline]
        pub const fn url(&self) -> __wirecode::Option<&'static __wirecode::str> {
            __wirecode::url(self.__entry_u8())
        }
        /// The vendor-neutral class; `Kind::Unknown` without a row or without a declared kind.
        #[inline]
        pub const fn kind(&self) -> __wirecode::Kind {
            __wirecode::kind(self.__entry_u8())
        }
        /// Whether the same request may succeed later; never without a row.
        #[inline]
        pub const fn is_transient(&self) -> __wirecode::bool {
            __wirecode::is_transient(self.__entry_u8())
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __value_u8(
            number_: __wirecode::u64,
            code_: __wirecode::u8,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            let _ = code_;
            __wirecode::None
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __with_u8(
            &self,
            code_: __wirecode::u8,
        ) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __unlisted_u8(
            code_: __wirecode::u8,
        ) -> __wirecode::ManuallyDrop<Self> {
            let _ = code_;
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        /// The error with this code in the newest edition in which it is an error; `None` for a code
        /// that is not listed, or only as a success.
        #[inline]
        pub const fn try_from_code(code_: __wirecode::u8) -> __wirecode::Option<Self> {
            __wirecode::Some(Self::__faulty())
        }
        /// The error that the version defines for this code.
        #[inline]
        pub const fn try_from_code_at(
            version_: __wirecode::Version,
            code_: __wirecode::u8,
        ) -> __wirecode::Option<Self> {
            __wirecode::Some(Self::__faulty())
        }
        /// What this code means in the version, success or error.
        #[inline]
        pub const fn lookup_at(
            version_: __wirecode::Version,
            code_: __wirecode::u8,
        ) -> __wirecode::Lookup<__wirecode::u8> {
            __wirecode::Lookup::Unknown
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
        pub const fn from_code(code_: __wirecode::u8) -> Self {
            Self::__faulty()
        }
        /// `Ok` with the code if its newest meaning is a success.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #[inline]
        pub const fn check(
            code_: __wirecode::u8,
        ) -> __wirecode::Result<__wirecode::u8, Self> {
            __wirecode::Err(Self::__faulty())
        }
        /// Like `check`, with the meaning that the code has in the version, or nearest to it.
        ///
        /// # Errors
        ///
        /// The error with this code, or the unknown value that keeps it.
        #[inline]
        pub const fn check_at(
            version_: __wirecode::Version,
            code_: __wirecode::u8,
        ) -> __wirecode::Result<__wirecode::u8, Self> {
            __wirecode::Err(Self::__faulty())
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
        #[inline]
        fn code(&self) -> __wirecode::u8 {
            Self::__faulty()
        }
        #[inline]
        fn __entry(&self) -> __wirecode::Option<__wirecode::Entry<__wirecode::u8>> {
            self.__entry_u8()
        }
        #[inline]
        fn try_from_code(code_: __wirecode::u8) -> __wirecode::Option<Self> {
            __wirecode::Some(Self::__faulty())
        }
        #[inline]
        fn try_from_code_at(
            version_: __wirecode::Version,
            code_: __wirecode::u8,
        ) -> __wirecode::Option<Self> {
            __wirecode::Some(Self::__faulty())
        }
    }
    #[automatically_derived]
    impl __wirecode::core::fmt::Display for Faulty {
        #[inline]
        fn fmt(
            &self,
            f_: &mut __wirecode::core::fmt::Formatter<'_>,
        ) -> __wirecode::core::fmt::Result {
            __wirecode::display(self, f_)
        }
    }
    #[automatically_derived]
    impl __wirecode::core::error::Error for Faulty {}
    #[automatically_derived]
    impl __wirecode::OpenFamily for Faulty {
        #[inline]
        fn from_code(code_: __wirecode::u8) -> Self {
            Self::__faulty()
        }
        #[inline]
        fn check(
            code_: <__wirecode::u8 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::u8 as __wirecode::Code>::Ref<'_>, Self> {
            __wirecode::Err(Self::__faulty())
        }
        #[inline]
        fn check_at(
            version_: __wirecode::Version,
            code_: <__wirecode::u8 as __wirecode::Code>::Ref<'_>,
        ) -> __wirecode::Result<<__wirecode::u8 as __wirecode::Code>::Ref<'_>, Self> {
            __wirecode::Err(Self::__faulty())
        }
    }
    #[automatically_derived]
    impl __wirecode::TryFrom<__wirecode::u8> for Faulty {
        type Error = __wirecode::UnknownCode<Self>;
        #[inline]
        fn try_from(
            code_: __wirecode::u8,
        ) -> __wirecode::Result<Self, __wirecode::UnknownCode<Self>> {
            __wirecode::Ok(Self::__faulty())
        }
    }
};
#[allow(deprecated, dead_code, unreachable_code)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    impl __wirecode::FamilyOf<__wirecode::i8> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::i8> = __wirecode::Family::<
            __wirecode::i8,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_i8(
            _: __wirecode::u64,
            _: __wirecode::i8,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_i8(_: __wirecode::i8) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_i8(
            &self,
            _: __wirecode::i8,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_i8(&self) -> __wirecode::i8 {
            loop {}
        }
        pub const fn __entry_i8(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::i8>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::i16> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::i16> = __wirecode::Family::<
            __wirecode::i16,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_i16(
            _: __wirecode::u64,
            _: __wirecode::i16,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_i16(
            _: __wirecode::i16,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_i16(
            &self,
            _: __wirecode::i16,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_i16(&self) -> __wirecode::i16 {
            loop {}
        }
        pub const fn __entry_i16(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::i16>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::i32> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::i32> = __wirecode::Family::<
            __wirecode::i32,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_i32(
            _: __wirecode::u64,
            _: __wirecode::i32,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_i32(
            _: __wirecode::i32,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_i32(
            &self,
            _: __wirecode::i32,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_i32(&self) -> __wirecode::i32 {
            loop {}
        }
        pub const fn __entry_i32(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::i32>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::i64> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::i64> = __wirecode::Family::<
            __wirecode::i64,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_i64(
            _: __wirecode::u64,
            _: __wirecode::i64,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_i64(
            _: __wirecode::i64,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_i64(
            &self,
            _: __wirecode::i64,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_i64(&self) -> __wirecode::i64 {
            loop {}
        }
        pub const fn __entry_i64(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::i64>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::i128> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::i128> = __wirecode::Family::<
            __wirecode::i128,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_i128(
            _: __wirecode::u64,
            _: __wirecode::i128,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_i128(
            _: __wirecode::i128,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_i128(
            &self,
            _: __wirecode::i128,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_i128(&self) -> __wirecode::i128 {
            loop {}
        }
        pub const fn __entry_i128(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::i128>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::u16> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::u16> = __wirecode::Family::<
            __wirecode::u16,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_u16(
            _: __wirecode::u64,
            _: __wirecode::u16,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_u16(
            _: __wirecode::u16,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_u16(
            &self,
            _: __wirecode::u16,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_u16(&self) -> __wirecode::u16 {
            loop {}
        }
        pub const fn __entry_u16(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::u16>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::u32> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::u32> = __wirecode::Family::<
            __wirecode::u32,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_u32(
            _: __wirecode::u64,
            _: __wirecode::u32,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_u32(
            _: __wirecode::u32,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_u32(
            &self,
            _: __wirecode::u32,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_u32(&self) -> __wirecode::u32 {
            loop {}
        }
        pub const fn __entry_u32(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::u32>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::u64> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::u64> = __wirecode::Family::<
            __wirecode::u64,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_u64(
            _: __wirecode::u64,
            _: __wirecode::u64,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_u64(
            _: __wirecode::u64,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_u64(
            &self,
            _: __wirecode::u64,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_u64(&self) -> __wirecode::u64 {
            loop {}
        }
        pub const fn __entry_u64(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::u64>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::u128> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::u128> = __wirecode::Family::<
            __wirecode::u128,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_u128(
            _: __wirecode::u64,
            _: __wirecode::u128,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_u128(
            _: __wirecode::u128,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __with_u128(
            &self,
            _: __wirecode::u128,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_u128(&self) -> __wirecode::u128 {
            loop {}
        }
        pub const fn __entry_u128(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::u128>> {
            __wirecode::None
        }
    }
    impl __wirecode::FamilyOf<__wirecode::str> for Faulty {
        const CATALOG: &'static __wirecode::Family<__wirecode::str> = __wirecode::Family::<
            __wirecode::str,
        >::BROKEN;
    }
    #[doc(hidden)]
    impl Faulty {
        pub const fn __value_str(
            _: __wirecode::u64,
            _: &__wirecode::str,
        ) -> __wirecode::Option<__wirecode::ManuallyDrop<Self>> {
            __wirecode::None
        }
        pub const fn __unlisted_str(
            _: &__wirecode::str,
        ) -> __wirecode::ManuallyDrop<Self> {
            __wirecode::ManuallyDrop::new(Self::__faulty())
        }
        pub const fn __code_str(&self) -> &__wirecode::str {
            loop {}
        }
        pub const fn __entry_str(
            &self,
        ) -> __wirecode::Option<__wirecode::Entry<__wirecode::str>> {
            __wirecode::None
        }
    }
};
#[automatically_derived]
impl ::core::convert::From<Other> for Faulty {
    fn from(_: Other) -> Self {
        loop {}
    }
}
#[allow(deprecated, dead_code)]
const _: () = {
    use ::wirecode::__private as __wirecode;
    const OWN: __wirecode::Keys<__wirecode::u8> = __wirecode::Keys {
        codes: b"",
        facts: b"",
        windows: &[],
        changes: &[],
        ranges: &[],
    };
    static TABLE: __wirecode::Table<__wirecode::u8> = __wirecode::Table {
        id: __wirecode::FamilyId {
            name: "Faulty",
            ident: "Faulty",
            module: __wirecode::core::module_path!(),
        },
        keys: OWN,
        texts: __wirecode::Texts {
            spans: b"",
            names: r##""##,
            descriptions: r##""##,
            extras: &[],
        },
    };
    use __wirecode::NoFamily as _;
    const FIRST_VALUES: [__wirecode::u64; 2] = __wirecode::first_values(
        2,
        &[<Other as __wirecode::FamilyOf<__wirecode::u8>>::CATALOG],
    );
    /// How many values there are.
    const COUNT: __wirecode::u32 = FIRST_VALUES[1] as __wirecode::u32;
    const PARTS: [__wirecode::Part<__wirecode::u8>; 2] = [
        __wirecode::Part::own(&TABLE),
        __wirecode::Part::nested(
            <Other as __wirecode::FamilyOf<__wirecode::u8>>::CATALOG,
            &[],
            FIRST_VALUES[0] as __wirecode::u32,
        ),
    ];
    __wirecode::index! {
        __wirecode::u8, numbers
    }
    static FAMILY: __wirecode::Family<__wirecode::u8> = __wirecode::Family::<
        __wirecode::u8,
    >::of(&TABLE, INDEX, COUNT, &[], false)
        .nesting(&[<Other as __wirecode::FamilyOf<__wirecode::u8>>::CATALOG], &PLACES);
    const _: () = __wirecode::Part::<
        __wirecode::u8,
    >::check(&PARTS, 1, &FAMILY, false, &MERGED, &SINGLES);
};
