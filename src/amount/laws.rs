//! The laws of the algebra.

use super::{Amount, AmountError, Base, Dimension};
use proptest::prelude::*;
use std::cmp::Ordering;

fn dimensions() -> impl Strategy<Value = Dimension> {
    prop::collection::vec((0u32..5, -4i32..5), 0..5).prop_map(|factors| {
        factors.into_iter().fold(Dimension::none(), |product, (base, power)| {
            let base = match base {
                0 => Base::Money,
                1 => Base::Time,
                other => Base::Declared(other),
            };
            Dimension::of(base).powi(power).and_then(|factor| product.times(&factor)).expect("small powers")
        })
    })
}

fn amounts() -> impl Strategy<Value = Amount> {
    (any::<f64>().prop_filter("finite", |value| value.is_finite()), dimensions())
        .prop_map(|(value, dimension)| Amount::new(value, dimension).expect("finite"))
}

proptest! {
    #[test]
    fn dimensions_form_an_abelian_group(a in dimensions(), b in dimensions(), c in dimensions()) {
        let product = |left: &Dimension, right: &Dimension| left.times(right).expect("small powers");
        prop_assert_eq!(product(&product(&a, &b), &c), product(&a, &product(&b, &c)));
        prop_assert_eq!(product(&a, &b), product(&b, &a));
        prop_assert_eq!(a.times(&Dimension::none()), Some(a.clone()));
        prop_assert_eq!(a.over(&a), Some(Dimension::none()));
        prop_assert_eq!(product(&a, &b).over(&b), Some(a));
    }

    #[test]
    fn powers_of_dimensions_add_and_undo(a in dimensions(), m in -3i32..4, n in -3i32..4) {
        let (to_m, to_n) = (a.powi(m), a.powi(n));
        prop_assert_eq!(to_m.zip(to_n).and_then(|(m, n)| m.times(&n)), a.powi(m + n));
        prop_assert_eq!(a.powi(2).and_then(|square| square.root2()), Some(a.clone()));
        prop_assert_eq!(a.powi(0), Some(Dimension::none()));
        prop_assert!(a.exponents().is_sorted_by(|(one, _), (next, _)| one < next));
        prop_assert!(a.exponents().all(|(base, power)| power != 0 && power == a.exponent(base)));
    }

    #[test]
    fn sums_and_products_commute(a in amounts(), b in amounts()) {
        prop_assert_eq!(a.plus(&b), b.plus(&a));
        prop_assert_eq!(a.times(&b), b.times(&a));
    }

    #[test]
    fn comparing_is_antisymmetric_and_agrees_with_the_difference(a in amounts(), value in -1e9f64..1e9) {
        let b = Amount::new(value, a.dimension().clone()).expect("finite");
        prop_assert_eq!(a.compare(&b), b.compare(&a).map(Ordering::reverse));
        if let Ok(difference) = a.minus(&b) {
            let zero = Amount::new(0.0, a.dimension().clone()).expect("finite");
            prop_assert_eq!(difference.compare(&zero), a.compare(&b));
        }
    }

    #[test]
    fn no_operation_gives_a_number_that_is_not_finite(a in amounts(), b in amounts(), p in -400.0f64..400.0) {
        let exponents = [Amount::number(p), Amount::number(p.trunc()), Amount::number(0.5)];
        let powers = exponents.iter().flatten().map(|exponent| a.power(exponent));
        for result in [a.plus(&b), a.minus(&b), a.times(&b), a.over(&b)].into_iter().chain(powers).flatten() {
            prop_assert!(result.value().is_finite());
        }
    }
}

#[test]
fn money_a_year_is_not_money() {
    let money = Amount::new(10.0, Dimension::money()).expect("finite");
    let yearly = money.over(&Amount::new(1.0, Dimension::time()).expect("finite")).expect("a rate");
    assert_eq!(money.plus(&yearly), Err(AmountError::Mismatch));
    assert_eq!(money.compare(&yearly), Err(AmountError::Mismatch));
    assert_eq!(yearly.dimension().exponents().collect::<Vec<_>>(), [(Base::Money, 1), (Base::Time, -1)]);
}

#[test]
fn what_cannot_be_computed_says_why() {
    let number = |value| Amount::number(value).expect("finite");
    assert_eq!(number(1.0).over(&number(0.0)), Err(AmountError::DivisionByZero));
    assert_eq!(number(0.0).power(&number(-1.0)), Err(AmountError::DivisionByZero));
    assert_eq!(number(1e308).times(&number(10.0)), Err(AmountError::NotFinite));
    assert_eq!(number(-1.0).square_root(), Err(AmountError::NotFinite));
    assert_eq!(number(-8.0).power(&number(1.0 / 3.0)), Err(AmountError::NotFinite));
    assert_eq!(Amount::number(f64::NAN), Err(AmountError::NotFinite));
    let money = Amount::new(9.0, Dimension::money()).expect("finite");
    assert_eq!(money.square_root(), Err(AmountError::Power));
    assert_eq!(money.power(&number(1.5)), Err(AmountError::Power));
    assert_eq!(money.power(&number(200.0)), Err(AmountError::Power));
    assert_eq!(number(2.0).power(&money), Err(AmountError::Mismatch));
}

#[test]
fn powers_are_what_they_should_be() {
    let number = |value| Amount::number(value).expect("finite");
    assert_eq!(number(1.5).power(&number(3.0)), Ok(number(3.375)));
    assert_eq!(number(2.0).power(&number(-2.0)), Ok(number(0.25)));
    assert_eq!(number(-2.0).power(&number(3.0)), Ok(number(-8.0)));
    assert_eq!(number(9.0).power(&number(0.5)), Ok(number(3.0)));
    assert_eq!(number(7.0).power(&number(0.0)), Ok(number(1.0)));
}

#[test]
fn a_dimension_has_room_for_127_powers_and_no_more() {
    let largest = Dimension::money().powi(127).expect("the largest power");
    assert_eq!(largest.times(&Dimension::money()), None);
    assert_eq!(Dimension::money().powi(128), None);
    assert_eq!(largest.powi(i32::MIN), None);
}
