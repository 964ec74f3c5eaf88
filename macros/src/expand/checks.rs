//! The checks that need the nested families' rows: one constant for each flattened field.

use proc_macro2::{Literal, TokenStream};
use quote::quote_spanned;

use super::{code_type, last_ident};
use crate::model::{Family, Nested, Unlisted};

pub(super) fn expand(family: &Family) -> TokenStream {
    let code = code_type(family.code);
    let check = |(at, Nested { family: nested, .. }): (usize, &Nested)| {
        let takes_unknown = matches!(family.unlisted, Unlisted::Nested(open) if open == at);
        let part = Literal::usize_unsuffixed(at + 1);
        // Every token is spanned on the field: one of another span would pull the error there.
        quote_spanned! {last_ident(nested)=>
            const _: () = __wirecode::Part::<#code>::check(&PARTS, #part, &FAMILY, #takes_unknown);
        }
    };
    family.nested.iter().enumerate().map(check).collect()
}
