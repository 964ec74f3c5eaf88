//! Code as text, which the compiler takes apart: for what is long, as a procedural macro is built
//! without optimization, and there each token takes thousands of instructions.

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;

/// Text that is well-formed.
pub(super) fn parsed(code: &str) -> TokenStream {
    if proc_macro::is_available() {
        // Not by `proc_macro2`, which takes it apart itself before it asks the compiler.
        return code.parse().map(proc_macro::TokenStream::into).unwrap_or_default();
    }
    code.parse().unwrap_or_default()
}

/// A string literal with this text, as it stands if it can: to escape it takes longer than all else
/// that is done with it. What is not ASCII may be what the compiler refuses in a literal if it is not
/// escaped.
pub(super) fn literal(text: &str) -> TokenStream {
    if text.is_ascii() && !text.contains('\r') && !text.contains("\"##") {
        return parsed(&format!("r##\"{text}\"##"));
    }
    Literal::string(text).into_token_stream()
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn literals_have_their_text() {
        let texts = ["", "a", "\"", "\"#", "\"##", r"\n", "\n", "a\r\nb", "ä", "\0\u{1b}\u{202e}"];
        for text in texts {
            let literal = literal(text);
            let read = syn::parse2(literal.clone()).map(|literal: syn::LitStr| literal.value());
            assert_eq!(read.ok().as_deref(), Some(text));
            // The compiler forbids what makes a text look like another one.
            assert!(!literal.to_string().contains('\u{202e}'));
        }
    }
}
