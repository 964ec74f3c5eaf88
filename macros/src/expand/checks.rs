//! What only the compiler can check: whether codes can be kept, and what needs the nested families' rows,
//! by constants that do not evaluate if there is a fault.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::Ident;

use super::{code_type, last_ident};
use crate::model::{CodeType, Excepted, Family, Nested, Unlisted};

/// A constant that is there if codes of this type can be kept: texts take a feature. The error is shown
/// under the variant that keeps them.
pub(super) fn kept(code: CodeType, variant: &Ident) -> TokenStream {
    // Located there, but the derive's: lints of the user's crate are not about it.
    let span = Span::mixed_site().located_at(variant.span());
    let code = Ident::new(code.name, span);
    quote_spanned! {span=> <__wirecode::#code as __wirecode::Kept>::IS_KEPT }
}

/// One constant for each flattened field, and one for each code of its `except(…)`.
///
/// Every token of a check is spanned on what it checks: one of another span would pull the error
/// there. `complete` is false for an enum with faults of its own, whose missing rows are no faults, and
/// `settled` is if one of its variants could not be read: it may have been meant to take the unknown codes.
pub(super) fn expand(family: &Family, complete: bool, settled: bool) -> TokenStream {
    let code = code_type(family.code);
    let mut checks = TokenStream::new();
    for (at, Nested { family: nested, except, .. }) in family.nested.iter().enumerate() {
        let part = Literal::usize_unsuffixed(at + 1);
        let span = last_ident(nested);
        let takes_unknown = if settled {
            let marked = matches!(family.unlisted, Unlisted::Nested(open) if open == at);
            quote_spanned! {span=> #marked }
        } else {
            quote_spanned! {span=> PARTS[#part].is_open() }
        };
        checks.extend(quote_spanned! {span=>
            const _: () = __wirecode::Part::<#code>::check(
                &PARTS, #part, &FAMILY, #takes_unknown, &MERGED, &SINGLES
            );
        });
        for (nth, Excepted { ends: (first, last), .. }) in except.iter().enumerate() {
            let nth = Literal::usize_unsuffixed(nth);
            // The call spans from the one to the other.
            let arguments = quote_spanned! {*last=> (&PARTS, #part, #nth, #complete) };
            checks.extend(quote_spanned! {*first=>
                const _: () = __wirecode::Part::<#code>::check_except #arguments;
            });
        }
    }
    checks
}
