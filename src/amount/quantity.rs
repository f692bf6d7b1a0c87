use super::Dimension;
use std::cmp::Ordering;

/// Why two amounts do not make a third.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AmountError {
    /// Their dimensions differ where they must be equal, or there is one where there must be none.
    Mismatch,
    /// The result would be infinite or no number.
    NotFinite,
    /// The divisor is zero.
    DivisionByZero,
    /// The power or root of this dimension is not a dimension.
    Power,
}

/// A number of base units (money in the model's currency, time in years) with its dimension.
///
/// Made by [`Amount::new`] and by operations it is finite. There is no other way for infinity to come in.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    value: f64,
    dimension: Dimension,
}

impl Amount {
    /// This many base units; an error if `value` is not finite.
    pub fn new(value: f64, dimension: Dimension) -> Result<Amount, AmountError> {
        if value.is_finite() { Ok(Amount { value, dimension }) } else { Err(AmountError::NotFinite) }
    }

    /// A number without dimension.
    pub fn number(value: f64) -> Result<Amount, AmountError> {
        Amount::new(value, Dimension::none())
    }

    /// In base units; finite.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// What it is an amount of.
    pub fn dimension(&self) -> &Dimension {
        &self.dimension
    }

    /// The sum; both must have one dimension.
    pub fn plus(&self, other: &Amount) -> Result<Amount, AmountError> {
        self.like(other)?;
        Amount::new(self.value + other.value, self.dimension.clone())
    }

    /// The difference; both must have one dimension.
    pub fn minus(&self, other: &Amount) -> Result<Amount, AmountError> {
        self.like(other)?;
        Amount::new(self.value - other.value, self.dimension.clone())
    }

    /// With the other sign.
    pub fn negated(&self) -> Amount {
        Amount { value: -self.value, dimension: self.dimension.clone() }
    }

    /// The product.
    pub fn times(&self, other: &Amount) -> Result<Amount, AmountError> {
        let dimension = self.dimension.times(&other.dimension).ok_or(AmountError::Power)?;
        Amount::new(self.value * other.value, dimension)
    }

    /// The quotient.
    pub fn over(&self, other: &Amount) -> Result<Amount, AmountError> {
        if other.value == 0.0 {
            return Err(AmountError::DivisionByZero);
        }
        let dimension = self.dimension.over(&other.dimension).ok_or(AmountError::Power)?;
        Amount::new(self.value / other.value, dimension)
    }

    /// The power. The exponent has no dimension; an amount with one takes whole exponents and ½ of even powers.
    pub fn power(&self, exponent: &Amount) -> Result<Amount, AmountError> {
        if !exponent.dimension.is_none() {
            return Err(AmountError::Mismatch);
        }
        if exponent.value == 0.5 {
            return self.square_root();
        }
        if let Some(whole) = as_whole(exponent.value) {
            let dimension = self.dimension.powi(whole).ok_or(AmountError::Power)?;
            if self.value == 0.0 && whole < 0 {
                return Err(AmountError::DivisionByZero);
            }
            return Amount::new(whole_power(self.value, whole), dimension);
        }
        if !self.dimension.is_none() {
            return Err(AmountError::Power);
        }
        Amount::number(self.value.powf(exponent.value))
    }

    /// The square root of an amount that is not negative.
    pub fn square_root(&self) -> Result<Amount, AmountError> {
        let dimension = self.dimension.root2().ok_or(AmountError::Power)?;
        Amount::new(self.value.sqrt(), dimension)
    }

    /// Which is larger; both must have one dimension.
    pub fn compare(&self, other: &Amount) -> Result<Ordering, AmountError> {
        self.like(other)?;
        self.value.partial_cmp(&other.value).ok_or(AmountError::NotFinite)
    }

    fn like(&self, other: &Amount) -> Result<(), AmountError> {
        if self.dimension == other.dimension { Ok(()) } else { Err(AmountError::Mismatch) }
    }
}

fn as_whole(value: f64) -> Option<i32> {
    let in_range = value.fract() == 0.0 && value.abs() <= f64::from(i32::MAX);
    in_range.then_some(value as i32)
}

/// By squaring, in a fixed order: `f64::powi` may round differently from one machine to the next.
fn whole_power(base: f64, exponent: i32) -> f64 {
    let (mut result, mut square, mut left) = (1.0, base, exponent.unsigned_abs());
    while left > 0 {
        if left & 1 == 1 {
            result *= square;
        }
        square *= square;
        left >>= 1;
    }
    if exponent < 0 { 1.0 / result } else { result }
}
