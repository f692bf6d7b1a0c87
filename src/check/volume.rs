//! Volumes in words: "S/ 32,000 a year", "400 kg a year".

use crate::amount::{Base, Dimension};
use crate::model::Model;
use crate::tongue::{Phrase, Tongue, number};

/// An amount per year of money or of one declared unit; nothing for any other measure.
pub(crate) fn a_year(model: &Model, measure: &Dimension, value: f64) -> Option<Phrase> {
    let bases: Vec<(Base, i8)> = measure.exponents().collect();
    let ([(base, 1), (Base::Time, -1)] | [(Base::Time, -1), (base, 1)]) = bases.as_slice() else { return None };
    let amount = |tongue| match base {
        Base::Money => match &model.settings.currency {
            Some(currency) => number::money(tongue, &currency.value, value),
            None => number::number(tongue, value, 0),
        },
        Base::Declared(unit) => {
            let decimals = if value.fract().abs() < 0.005 || value.abs() >= 1_000.0 { 0 } else { 2 };
            let name = model.units.get(*unit as usize).cloned().unwrap_or_default();
            format!("{} {name}", number::number(tongue, value, decimals))
        }
        Base::Time => String::new(),
    };
    Some(Phrase::new(format!("{} a year", amount(Tongue::En)), format!("{} al año", amount(Tongue::Es))))
}
