//! Codes as the functions under test take them.

use wirecode_bench_sets::Code;

/// A type of code.
pub trait Key: Copy + 'static {
    /// The code itself; a text is leaked.
    fn from_code(code: Code) -> Self;
}

macro_rules! numbers {
    ($($key:ident)*) => {$(
        impl Key for $key {
            fn from_code(code: Code) -> Self {
                match code {
                    Code::Number(number) => number.try_into().expect("a code of this type"),
                    Code::Text(text) => panic!("a text in place of a number: {text}"),
                }
            }
        }
    )*};
}

numbers!(i16 i32 i64 u16 u32);

impl Key for &'static str {
    fn from_code(code: Code) -> Self {
        match code {
            Code::Text(text) => text.leak(),
            Code::Number(number) => panic!("a number in place of a text: {number}"),
        }
    }
}
