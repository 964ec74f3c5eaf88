//! The derive macro of [`wirecode`](https://docs.rs/wirecode), which re-exports and documents it.
//!
//! Data goes one way, and the modules are its stations:
//!
//! | module | knows | gives |
//! |---|---|---|
//! | `input` | syn and darling | what was written, key by key |
//! | `validate` | all the rules | a `model`, or every fault at once |
//! | `model` | names, types, numbers and texts | a family that is valid by its types |
//! | `tables` | the model, and by `layout` where codes stand | the bytes of the family's tables |
//! | `expand` | the model and the tables | the code; judges nothing |
//! | `fallback` | the name of a faulty enum | impls that keep its uses from failing too |
//!
//! `faults` collects what is wrong, `messages` holds every error text, `layout` says where codes stand, and
//! `paths` where the public crate is.

#![deny(clippy::panic, clippy::unwrap_used, clippy::expect_used)]

mod expand;
mod fallback;
mod faults;
mod input;
// The public crate's, by a link: its const evaluation lays out the families that the macro cannot see.
#[allow(
    unreachable_pub,
    clippy::cast_possible_truncation,
    clippy::inline_always,
    reason = "the public crate exports some of it, and says why it casts and inlines"
)]
mod layout;
mod messages;
mod model;
mod paths;
mod tables;
mod validate;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::quote;

use fallback::Errors;

/// The derive of the crate `wirecode`, which re-exports it and describes its attributes.
#[proc_macro_derive(ApiError, attributes(api_error))]
pub fn derive_api_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let tokens = match input::item(input.into()) {
        Ok(item) => derive(&item),
        Err(unreadable) => match unreadable.item {
            // The compiler has reported it, as a rule.
            Some(rest) => {
                fallback::family(&rest, fallback::unless_reported(Some(unreadable.error)))
            }
            None => unreadable.error.into_compile_error(),
        },
    };
    tokens.into()
}

fn derive(input: &syn::DeriveInput) -> TokenStream {
    match validate::family(input::FamilyInput::read(input)) {
        Ok(family) => expand::family(&family),
        Err(faulty) => {
            let validate::Faulty { errors, suspicions, family, settled } = *faulty;
            let errors = match errors {
                Some(errors) => Errors::Certain(errors.to_compile_error()),
                None => fallback::unless_reported(suspicions),
            };
            let fallback = fallback::family(input, errors);
            let checks = family.as_ref().map(|family| expand::checks_of_faulty(family, settled));
            quote! { #fallback #checks }
        }
    }
}
