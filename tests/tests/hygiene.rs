//! The generated code in hostile places.

#![deny(warnings, missing_docs, unused_qualifications, unsafe_code, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![allow(clippy::redundant_pub_crate, reason = "it contradicts `unreachable_pub`")]

/// No prelude at all.
mod no_prelude {
    #![no_implicit_prelude]

    use ::core::clone::Clone;
    use ::core::fmt::Debug;
    use ::core::marker::Copy;

    #[derive(::wirecode::ApiError, Clone, Copy, Debug)]
    #[api_error(code = u8)]
    pub(super) enum Nested {
        #[api_error(code = 1)]
        One,
    }

    #[derive(::wirecode::ApiError, Clone, Copy, Debug)]
    #[api_error(code = u8, success(code = 0), reserved(code = 9, reason = "free"))]
    pub(super) enum Outer {
        #[api_error(code = 2, since = "2.0", help = "h", url = "u", retry = true, kind = Aborted)]
        Two,
        #[api_error(flatten)]
        Nested(Nested),
        #[api_error(unknown)]
        Unknown(::wirecode::UnknownCode<Self>),
    }
}

/// Everything that the generated code might name is something else here.
#[allow(dead_code, unused_macros, non_camel_case_types, non_snake_case, non_upper_case_globals)]
mod shadowed {
    use super::no_prelude::Nested as Shadowed;

    pub(super) struct Option;
    pub(super) struct Result;
    pub(super) struct Row;
    pub(super) struct Key;
    pub(super) struct Version;
    pub(super) struct Family;
    pub(super) struct Self_;
    pub(super) struct i32;
    pub(super) struct u8;
    pub(super) struct u32;
    pub(super) struct str;
    pub(super) struct bool;
    pub(super) struct usize;
    pub(super) trait From {}
    pub(super) trait TryFrom {}
    pub(super) trait ApiError {}
    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) mod wirecode {}
    pub(super) const FAMILY: () = ();
    pub(super) const OWN: () = ();
    pub(super) static ROWS: () = ();
    pub(super) const fn place() {}
    pub(super) const fn Some() {}
    pub(super) const fn Ok() {}
    macro_rules! module_path {
        () => {
            compile_error!("the wrong macro")
        };
    }

    #[derive(::wirecode::ApiError, Clone, Copy, Debug)]
    #[api_error(code = u8)]
    pub(super) enum Hostile {
        #[api_error(code = 10)]
        Ok,
        #[api_error(code = 11)]
        Err,
        #[api_error(code = 12)]
        Error,
        #[api_error(code = 13)]
        Code,
        #[api_error(code = 14)]
        Some,
        #[api_error(code = 15)]
        None,
        #[api_error(code = 16)]
        r#Self_,
        #[api_error(code = 17)]
        r#type,
        #[api_error(flatten)]
        Nested(Shadowed),
        #[api_error(unknown)]
        Unknown(::wirecode::UnknownCode<Self>),
    }
}

/// Statics, constants and variants with the names that functions and parameters usually have.
#[allow(dead_code, non_camel_case_types, non_upper_case_globals)]
mod lower_case {
    static code: () = ();
    static version: () = ();
    const value: () = ();
    static error: () = ();
    const nested: () = ();
    static unknown: () = ();
    const found: () = ();
    static slot: () = ();
    const f: () = ();
    struct row;
    struct number;

    #[derive(wirecode::ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = u8)]
    pub(super) enum Part {
        #[api_error(code = 20)]
        code,
        #[api_error(code = 21..=29)]
        row(u8),
    }

    #[derive(wirecode::ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = u8, success(code = 0))]
    pub(super) enum Methods {
        #[api_error(code = 1)]
        code,
        #[api_error(code = 2)]
        row,
        #[api_error(code = 3)]
        message,
        #[api_error(code = 4, since = "1.0")]
        try_from_code,
        #[api_error(code = 5)]
        try_from_code_at,
        #[api_error(code = 6)]
        lookup_at,
        #[api_error(code = 7)]
        at,
        #[api_error(code = 8)]
        check,
        #[api_error(code = 9)]
        from_code,
        #[api_error(flatten)]
        description(Part),
        #[api_error(unknown)]
        check_at(wirecode::UnknownCode<Self>),
    }

    #[derive(wirecode::ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = str)]
    pub(super) enum Text {
        #[api_error(code = "a")]
        code,
    }
}

/// A trait that gives every type methods, with names that those of the crate have. By value, they go before
/// what takes a reference.
#[allow(dead_code, clippy::wrong_self_convention)]
mod blanket {
    trait Everything: Sized {
        fn copied(self) {}
        fn fill(self) {}
        fn get(self) {}
        fn is_table(self) {}
        fn model(self) {}
        fn read(self) {}
        fn seen(self) {}
    }

    impl<T> Everything for T {}

    #[derive(wirecode::ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i64)]
    pub(super) enum Nested {
        #[api_error(code = 1)]
        One,
        #[api_error(code = 900_000)]
        Many,
    }

    #[derive(wirecode::ApiError, Clone, Copy, Debug, PartialEq, Eq)]
    #[api_error(code = i64)]
    pub(super) enum Outer {
        #[api_error(flatten)]
        Nested(Nested),
        #[api_error(code = 2..=5)]
        Few(i64),
        #[api_error(unknown)]
        Unknown(wirecode::UnknownCode<Self>),
    }
}

/// Codes and types passed on by a macro.
mod by_macro {
    macro_rules! family {
        ($name:ident: $code:ty; $($variant:ident = $value:expr, $other:literal;)+) => {
            #[derive(::wirecode::ApiError, Clone, Copy, Debug, PartialEq)]
            #[api_error(code = i16)]
            pub(super) enum $name {
                $(#[api_error(code = $value, until = "2.0")]
                #[api_error(code = $other, since = "2.0")]
                $variant,)+
            }
            pub(super) type Code = $code;
        };
    }
    family! { Made: i16; One = -1, 1; Two = 0x02, -2; }

    macro_rules! nested {
        ($name:ident; $part:ty; $path:path; $ident:ident; $e:expr; $l:literal; $since:expr; $retry:literal; $kind:path; $own:ty) => {
            #[derive(::wirecode::ApiError, Clone, Copy, Debug, PartialEq)]
            #[api_error(code = i16, success(code = $e..=$l))]
            pub(super) enum $name {
                #[api_error(code = -$l, since = $since, retry = $retry, kind = $kind)]
                Own,
                #[api_error(flatten)]
                $ident($part),
                #[api_error(unknown)]
                Unknown(::wirecode::UnknownCode<$own>),
            }
            pub(super) type Path = $path;
        };
    }
    nested! { Outer; Made; Made; Part; 40; 50; "1.0"; true; Internal; Outer }
}

/// Variants that stand in for each other under disjoint `cfg`s have one code.
mod by_cfg {
    #[derive(::wirecode::ApiError, Debug)]
    #[api_error(code = u8)]
    pub(super) enum Platform {
        #[cfg(unix)]
        #[api_error(code = 1)]
        Here,
        #[cfg(not(unix))]
        #[api_error(code = 1)]
        There,
        #[deprecated]
        #[api_error(code = 2)]
        Old,
        #[doc(hidden)]
        #[api_error(code = 3)]
        Hidden,
    }
}

/// The crate under another name, reached through another crate's re-export.
mod vendor {
    pub(crate) mod reexport {
        pub(crate) use ::wirecode as codes;
    }

    #[derive(self::reexport::codes::ApiError, Debug)]
    #[api_error(code = u8, crate = crate::vendor::reexport::codes)]
    #[non_exhaustive]
    pub(super) enum Renamed {
        #[api_error(code = 1)]
        One,
    }
}

#[test]
fn they_work_all_the_same() {
    assert_eq!(no_prelude::Outer::from_code(1).code(), 1);
    assert_eq!(no_prelude::Outer::from_code(2).kind(), wirecode::Kind::Aborted);
    for code in 10..=17 {
        assert_eq!(
            shadowed::Hostile::from_code(code).row().map(|row| row.codes.first()),
            Some(code)
        );
    }
    assert_eq!(shadowed::Hostile::r#type.message(), "type");
    assert_eq!(shadowed::Hostile::from_code(1).code(), 1);
    // The names of variants go before those of functions, which traits still reach.
    let methods = <lower_case::Methods as wirecode::OpenFamily>::from_code(5);
    assert_eq!(methods, lower_case::Methods::try_from_code_at);
    let part = lower_case::Methods::description(lower_case::Part::row(25));
    assert_eq!((lower_case::Methods::from(25), part.code()), (part, 25));
    assert_eq!(lower_case::Text::try_from("a"), Ok(lower_case::Text::code));
    assert_eq!(by_macro::Made::try_from(-2), Ok(by_macro::Made::Two));
    let code: by_macro::Code = by_macro::Made::One.code();
    assert_eq!(by_macro::Outer::from_code(-2), by_macro::Outer::Part(by_macro::Path::Two));
    assert_eq!(by_macro::Outer::from_code(-50), by_macro::Outer::Own);
    assert!(by_macro::Outer::Own.is_transient());
    assert_eq!(by_macro::Outer::check(45), Ok(45));
    assert_eq!(code, 1);
    assert_eq!(by_cfg::Platform::FAMILY.rows().len(), 3);
    assert_eq!(vendor::Renamed::One.to_string(), "One (code 1)");
    let many = blanket::Outer::Nested(blanket::Nested::Many);
    assert_eq!(blanket::Outer::from_code(900_000), many);
    assert_eq!(blanket::Outer::from_code(4), blanket::Outer::Few(4));
}

#[test]
fn an_enum_inside_a_function() {
    #[derive(wirecode::ApiError, Clone, Copy, Debug)]
    #[api_error(code = u8)]
    enum Inner {
        #[api_error(code = 1)]
        One,
    }

    #[derive(wirecode::ApiError, Clone, Copy, Debug)]
    #[api_error(code = u8)]
    enum Local {
        #[api_error(flatten)]
        Inner(Inner),
    }
    assert_eq!(Local::try_from(1).map(|error| error.code()).ok(), Some(1));
}
