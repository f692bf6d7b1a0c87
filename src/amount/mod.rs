//! Dimensions, units, currencies and amounts: algebra without spans, names or language.
//!
//! An [`Amount`] is a finite number of base units (the model's currency, years, declared units) with its
//! [`Dimension`]. What cannot be computed is an [`AmountError`]; whoever knows the place makes the finding.

mod currency;
mod dimension;
#[cfg(test)]
mod laws;
mod quantity;
pub mod time;

pub use currency::{CurrencySymbol, codes_called, currency_minor_digits, currency_symbol, is_currency};
pub use dimension::{Base, Dimension};
pub use quantity::{Amount, AmountError};
